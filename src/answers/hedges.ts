import type { Approx } from '@/core/value'

const BEFORE: readonly (readonly [RegExp, Approx | undefined])[] = [
  [/^(?:(?:at )?(?:about|around|approximately|approx\.?|roughly|circa|ca?\.|some|somewhere around|in the region of)(?= )|[~≈±])\s*/u, 'about'],
  [/^(?:(?:just |slightly |well |a little )?(?:over|above|more than|greater than|upwards of)(?= )|(?:at least|no (?:less|fewer) than|a minimum of)(?= )|[>≥])\s*/u, 'over'],
  [/^(?:(?:just |slightly |a little )?(?:under|below|less than|fewer than)(?= )|(?:nearly|almost|close to|up to|at most|no more than|a maximum of|not quite)(?= )|[<≤])\s*/u, 'under'],
  [/^(?:exactly|precisely|only|just|a total of|in all|the|=)(?= |\d)\s*/u, undefined],
]
const AFTER: readonly (readonly [RegExp, Approx])[] = [
  [/,? ?(?:or so|or thereabouts|approximately|approx\.?|roughly|more or less)$/u, 'about'],
  [/(?: ?\+|,? or more|,? at least)$/u, 'over'],
  [/,? (?:or less|or fewer|at most)$/u, 'under'],
]

/** What is left of a plain text without "about", "over" or "nearly" around it, and which of them it was. */
export function withoutHedge(text: string): { readonly rest: string; readonly approx?: Approx } {
  let rest = text
  let approx: Approx | undefined
  for (let round = 0; round < 4; round++) {
    const found = BEFORE.find(([words]) => words.test(rest))
    if (!found) break
    rest = rest.replace(found[0], '')
    approx ??= found[1]
  }
  for (const [words, meaning] of AFTER) {
    if (!words.test(rest)) continue
    rest = rest.replace(words, '')
    approx ??= meaning
  }
  return approx ? { rest: rest.trim(), approx } : { rest: rest.trim() }
}

const ENGLISH: Readonly<Record<Approx, string>> = { about: 'about ', over: 'over ', under: 'nearly ' }
const SIGNS: Readonly<Record<Approx, string>> = { about: '~', over: '>', under: '<' }

/** The words before a hedged amount. */
export function printHedge(approx: Approx | undefined, language: string): string {
  return approx === undefined ? '' : (language.startsWith('en') ? ENGLISH : SIGNS)[approx]
}
