import type { Derive } from './derive'
import { fold } from './fold'
import { american } from './spellings'

const LITTLE = new Set('of the a an and for in on at to'.split(' '))

function withoutLittle(folded: string): string {
  return american(folded).split(' ').filter((word) => !LITTLE.has(word)).join(' ')
}

/** The initials of the capitalised words, acronyms whole: UNSC of "UN Security Council", OSCE of "Organization for Security and Cooperation in Europe". */
function acronymOf(raw: string): string {
  const capitals = raw.split(/[\s-]+/u).flatMap((word) => /^["“‘'(]*(\p{Lu}{2,}(?!\p{Ll})|\p{Lu})/u.exec(word)?.[1] ?? [])
  return capitals.length > 1 ? fold(capitals.join('')) : ''
}

/** An organisation by its acronym, in either spelling, with or without "of" and "for". */
export const organisationForms: Derive = (raw, folded) => {
  const words = raw.trim().split(/\s+/u)
  return { core: american(folded), derived: [withoutLittle(folded), words.length > 2 || words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? acronymOf(raw) : ''] }
}

/** What was typed, folded, in either spelling, with or without "of" and "for". */
export function typedOrganisation(folded: string): readonly string[] {
  return [folded, american(folded), withoutLittle(folded)]
}

/** Whether a typed long form has the initials of a key that the deck knows by its acronym only. */
export function spellsOut(typed: string, stated: readonly string[]): boolean {
  if (stated.some((form) => form.includes(' '))) return false
  const initials = fold(typed).split(' ').filter((word) => !LITTLE.has(word)).map((word) => word[0] ?? '').join('')
  return initials.length > 2 && stated.includes(initials)
}
