const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

/** English words below a hundred, and what they count. */
export const smallWords: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + i * 10] as const),
  ['fourty', 40],
])

/** English words and short forms that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['dozen', 12],
  ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['dozens', 12],
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['lakh', 1e5], ['crore', 1e7],
])

/** English words for the days of a month, and what else counts in order. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, i) => [word, i + 1] as const),
  ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['hundredth', 100],
])

const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/u

/** Whether a folded word counts something, in digits, letters or as I, II, III: such words never tolerate a slip. */
export function isNumeral(word: string): boolean {
  return /\d/u.test(word) || ROMAN.test(word) || smallWords.has(word) || ordinalWords.has(word) || (word.length > 3 && scaleWords.has(word))
}
