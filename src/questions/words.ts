/** Most texts: English letters and the signs of typography, in which there is no accent to take off. */
const UNACCENTED = /^[\u0000-\u007F–—‘’“”…]*$/u
const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu
const UNACCENTED_WORD = /[a-z0-9]+(?:[.,][0-9]+)*/gu
const MARKS = /\p{M}/gu

/** The words of a text, lower case, without accents, thousands separators or the plural's s, so that "44-day" and "44 days" agree. */
export function wordsOf(text: string): readonly string[] {
  const isUnaccented = UNACCENTED.test(text)
  const plain = (isUnaccented ? text : text.normalize('NFD').replace(MARKS, '')).toLowerCase().replace(/['’]s\b/gu, '')
  return (plain.match(isUnaccented ? UNACCENTED_WORD : WORD) ?? []).map((word) => singular(word.includes(',') ? word.replace(/,/gu, '') : word))
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Whether the words of `part` stand together in `words`. Never, of no words. */
export function standsIn(part: readonly string[], words: readonly string[]): boolean {
  if (part.length === 0) return false
  for (let at = words.indexOf(part[0] as string); at >= 0; at = words.indexOf(part[0] as string, at + 1)) {
    if (part.every((word, i) => words[at + i] === word)) return true
  }
  return false
}

/** Words that carry what a text is about: long enough, or a figure. */
export function contentWordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 3 || /\p{N}/u.test(word)))
}

/** Share of the smaller set of words that stands in the other, 0 to 1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / smaller
}

/** A text as compared with another: whether two options, or two stems, read the same. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}
