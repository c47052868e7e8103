import type { Derive } from './derive'
import { smallWords } from './number-words'
import { american } from './spellings'

/** "seven provinces" as "7 provinces". */
function inFigures(folded: string): string {
  return folded.split(' ').map((word) => String(smallWords.get(word) ?? word)).join(' ')
}

/** A text in American spelling and with its small numbers in figures. */
export const textForms: Derive = (_raw, folded) => ({ core: american(folded), derived: [inFigures(american(folded))] })

/** What was typed, folded, in either spelling and with its small numbers in figures. */
export function typedText(folded: string): readonly string[] {
  return [folded, american(folded), inFigures(american(folded))]
}

/** Whether two folded texts differ in nothing but the number of their last word. */
export function sameButPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (!/\p{L}{3}$/u.test(short)) return false
  return long === `${short}s` || long === `${short}es` || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`)
}
