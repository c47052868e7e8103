import { setIn } from './lists/words-in'

const COMMON = setIn('the of and to in a is was that for on as with by it from at his he are were an be this which or had not but have they their has its one also after been who her she there when will would more all into other some than about if so no up out can said over our we you my what your do i')
/** Least share of common English words in a text of prose, and least share of Latin letters. */
const LEAST_COMMON = 0.22
const LEAST_LATIN = 0.8
const FEWEST_WORDS = 6

/** Whether a text is English enough to be read by English rules; `too-short` where that can't be told. */
export function judgeLanguage(texts: readonly string[]): 'english' | 'other' | 'too-short' {
  let words = 0
  let common = 0
  let letters = 0
  let latin = 0
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      letters += word.length
      if (/^[\p{Script=Latin}\p{M}]+$/u.test(word)) latin += word.length
      words++
      if (COMMON.has(word.toLowerCase())) common++
    }
    if (words > 4000) break
  }
  if (words > 0 && latin < letters * LEAST_LATIN) return 'other'
  if (words < FEWEST_WORDS) return 'too-short'
  return common >= words * (words < 40 ? LEAST_COMMON - 0.07 : LEAST_COMMON) ? 'english' : 'other'
}
