import { PLACE_HEADS } from './lists/name-heads'
import { MEASURES, SCALES, SMALL_NUMBERS, TIMES } from './lists/units'
import type { Token } from './tokens'

const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u
const ONES = /^(?:one|two|three|four|five|six|seven|eight|nine)$/u
const FIGURE = /^\d+(?:,\d{3})*(?:\.\d+)?$/u

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isAmount = (tokens: readonly Token[], at: number): boolean => SMALL_NUMBERS.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'one' || FIGURE.test(lowerAt(tokens, at))

/** The last token of a figure with its scale: “1.2 billion”. */
export function scaledEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (SCALES.has(lowerAt(tokens, to + 1))) to++
  return to
}

/** The last token of a number in words: “one hundred and twenty thousand”, “twenty five”. */
export function inWordsEnd(tokens: readonly Token[], at: number): number {
  let to = at
  for (;;) {
    const next = lowerAt(tokens, to + 1)
    if (SCALES.has(next) || (TENS.test(lowerAt(tokens, to)) && ONES.test(next))) to++
    else if (next === 'and' && SCALES.has(lowerAt(tokens, to)) && SMALL_NUMBERS.has(lowerAt(tokens, to + 2))) to += 2
    else return to
  }
}

/** The last token of an amount that no type of answer holds: “two and a half years”, “half a million”, “nine out of ten”, “one in five”, “5 ft 10 in”, “2 hours 52 minutes”. */
export function looseAmountEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) === 'half') return lowerAt(tokens, at + 1) === 'a' && (SCALES.has(lowerAt(tokens, at + 2)) || TIMES.has(lowerAt(tokens, at + 2))) ? at + 2 : undefined
  if (!isAmount(tokens, at)) return undefined
  return halvesEnd(tokens, at) ?? outOfEnd(tokens, at) ?? feetEnd(tokens, at) ?? timesEnd(tokens, at)
}

function halvesEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at + 1) !== 'and' || lowerAt(tokens, at + 2) !== 'a' || lowerAt(tokens, at + 3) !== 'half') return undefined
  return TIMES.has(lowerAt(tokens, at + 4)) || MEASURES.has(lowerAt(tokens, at + 4)) || SCALES.has(lowerAt(tokens, at + 4)) ? at + 4 : at + 3
}

function outOfEnd(tokens: readonly Token[], at: number): number | undefined {
  const isIn = lowerAt(tokens, at + 1) === 'in' && /^(?:1|one)$/u.test(lowerAt(tokens, at))
  const isOf = lowerAt(tokens, at + 1) === 'out' && lowerAt(tokens, at + 2) === 'of'
  const whole = isIn ? at + 2 : at + 3
  if (!(isIn || isOf) || !isAmount(tokens, whole) || /^(?:1|one|1\d{3}|20\d\d)$/u.test(lowerAt(tokens, whole))) return undefined
  // “160 out of 174 lands”: a place in a row, that can be asked.
  if (FIGURE.test(lowerAt(tokens, at)) && !/^(?:3|4|5|10|20|100|1,?000|10,?000|100,?000)$/u.test(lowerAt(tokens, whole))) return undefined
  const next = lowerAt(tokens, whole + 1)
  return TIMES.has(next) || MEASURES.has(next) ? undefined : scaledEnd(tokens, whole)
}

function feetEnd(tokens: readonly Token[], at: number): number | undefined {
  const isFeet = /^(?:ft|feet|foot|['’′])$/u.test(lowerAt(tokens, at + 1))
  const isInches = /^(?:in|inch|inches|["”″])$/u.test(lowerAt(tokens, at + 3))
  return isFeet && isInches && FIGURE.test(lowerAt(tokens, at)) && /^\d{1,2}$/u.test(lowerAt(tokens, at + 2)) ? at + 3 : undefined
}

const isTime = (word: string): boolean => TIMES.has(word) || /^seconds?$/u.test(word)

/** Hours with their minutes, years with their months: whole only together. */
function timesEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = at - 1
  for (let next = at; isAmount(tokens, next) && isTime(lowerAt(tokens, next + 1)); next = /^(?:and|,)$/u.test(lowerAt(tokens, to + 1)) ? (lowerAt(tokens, to + 2) === 'and' ? to + 3 : to + 2) : to + 1) {
    // “Two days and three days”: two lengths of one kind.
    if (to > at && lowerAt(tokens, next + 1).replace(/s$/u, '') === lowerAt(tokens, to).replace(/s$/u, '')) return undefined
    to = next + 1
  }
  return to > at + 1 ? to : undefined
}

/** Whether the figure that ends here is that of a house: “10 Harbour Street”. */
export function isHouseNumber(tokens: readonly Token[], to: number): boolean {
  let at = to
  while (tokens[at + 1]?.cap === true) at++
  return at > to + 1 && PLACE_HEADS.get(lowerAt(tokens, at)) === 'street'
}
