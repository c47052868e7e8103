import type { TypedVerdict } from './answer-type'
import { fold } from './fold'
import { reason, verdict } from './reasons'

/** The verdict on what needs no reading: nothing typed, or words that this person's appeals made right. */
export function judgeOwnWords(typed: string, aliases: readonly string[]): TypedVerdict | undefined {
  const plainly = typed.trim()
  if (plainly === '') return verdict('wrong', reason('empty'))
  const folded = fold(plainly.slice(0, 1000))
  const own = aliases.find((alias) => alias.trim() === plainly || (folded !== '' && fold(alias) === folded))
  return own === undefined ? undefined : verdict('right', reason('own-alias', { typed: plainly }))
}
