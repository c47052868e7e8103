import type { DurationUnit, DurationValue } from '@/core/value'
import { holdsNumeral, readAmount, tidy } from './amount'
import type { AnswerType, Read } from './answer-type'
import { unitSizes, unitWordOf } from './duration-units'
import { fold, LONGEST, plain } from './fold'
import { printHedge, withoutHedge } from './hedges'
import { nearAmounts } from './near-amounts'
import { judgeOwnWords } from './own-words'
import { printAmount, printLength } from './print-amount'
import { reason, verdict } from './reasons'

interface DurationRead {
  readonly value: DurationValue
  readonly misspelt: boolean
}

const AND_A_HALF = /^and (?:a |one )?(half|quarter)$/u

/** Reads "6 weeks and 2 days", "a year and a half", "44-day"; a bare amount only where `bareUnit` says what it counts. */
function readDuration(text: string, language: string, bareUnit?: DurationUnit): DurationRead | undefined {
  if (text.length > LONGEST) return undefined
  const { rest: unhedged, approx } = withoutHedge(plain(text))
  let rest = unhedged
  let finest: DurationUnit | undefined
  let sum = 0
  let last = 0
  let misspelt = false
  while (rest !== '') {
    const half = finest && AND_A_HALF.exec(rest)
    if (half) {
      sum += last * (half[1] === 'half' ? 0.5 : 0.25)
      break
    }
    if (finest) {
      if (isTail(rest, language)) break
      rest = rest.replace(/^(?:, ?)?(?:and )?/u, '')
    }
    const read = readAmount(rest, false) ?? readOne(rest)
    if (!read || (read.amount === 0 && finest)) return undefined
    const afterAmount = read.rest.replace(/^[\s-]+/u, '').replace(/^(?:of )?(?:an? )/u, '')
    const found = /^\p{L}[\p{L}\p{M}]*\.?/u.exec(afterAmount)?.[0] ?? ''
    const bare = found === '' && afterAmount === '' && !finest ? bareUnit : undefined
    const word = bare ? { unit: bare, times: 1, misspelt: false } : unitWordOf(fold(found), language)
    if (!word) return undefined
    const { family, size } = unitSizes[word.unit]
    if (finest && (unitSizes[finest].family !== family || size >= unitSizes[finest].size)) return undefined
    last = size * word.times
    sum += read.amount * last
    finest = word.unit
    misspelt ||= word.misspelt
    rest = afterAmount.slice(found.length).trimStart()
  }
  if (!finest) return undefined
  const amount = tidy(sum / unitSizes[finest].size)
  return { value: { type: 'duration', amount, unit: finest, ...(approx && { approx }) }, misspelt }
}

/** Words after a length that change nothing: 44 days of war. */
function isTail(text: string, language: string): boolean {
  const words = fold(text).split(' ')
  return words.length < 6 && !holdsNumeral(text) && !words.some((word) => unitWordOf(word, language))
}

function readOne(text: string): { readonly amount: number; readonly rest: string } | undefined {
  const article = /^(?:(?:a )?quarter of |an? )/u.exec(text)?.[0]
  if (article === undefined) return undefined
  return { amount: article.includes('quarter') ? 0.25 : 1, rest: text.slice(article.length) }
}

function equal(a: DurationValue, b: DurationValue): boolean {
  const [first, second] = [unitSizes[a.unit], unitSizes[b.unit]]
  return first.family === second.family && tidy(a.amount * first.size) === tidy(b.amount * second.size)
}

function printPlain({ amount, unit }: DurationValue, language: string): string {
  if (!language.startsWith('en')) {
    const printed = printLength(amount, unit, language)
    const back = readDuration(printed, language)
    if (back && equal(back.value, { type: 'duration', amount, unit })) return printed
  }
  return `${printAmount(amount, language)} ${unit}${amount === 1 ? '' : 's'}`
}

function print(value: DurationValue, language: string): string {
  return printHedge(value.approx, language) + printPlain(value, language)
}

/** Lengths of time: 44 days are 6 weeks and 2 days, a year is twelve months; days and months don't convert. */
export const duration: AnswerType<DurationValue> = {
  type: 'duration',
  parse(text, language): Read<DurationValue> {
    const read = readDuration(text, language)
    return read ? { ok: true, value: read.value } : { ok: false, readings: [] }
  },
  print,
  equal,
  near: equal,
  judge(key, typed, judging) {
    const own = judgeOwnWords(typed, judging.aliases)
    if (own) return own
    const read = readDuration(typed, judging.language, key.unit)
    if (!read) return verdict('wrong', reason('not-a-duration', { typed: typed.trim() }))
    if (!equal(read.value, key)) {
      const figureAlone = read.value.amount === key.amount && read.value.unit !== key.unit
      return figureAlone ? verdict('wrong', reason('unit', { typed: print(read.value, judging.language), key: print(key, judging.language) })) : verdict('wrong')
    }
    const params = { typed: typed.trim(), key: print(key, judging.language) }
    if (read.misspelt) return verdict('right', reason('spelling', params))
    const hedge = read.value.approx
    return hedge && hedge !== key.approx ? verdict('right', reason('about', params)) : verdict('right')
  },
  distractors: (key, random) => nearAmounts(key.amount, random).map((amount) => ({ ...key, amount })),
  compare: (a, b) => inDays(a) - inDays(b),
  form: () => 'duration',
  examples: [
    { type: 'duration', amount: 44, unit: 'day' },
    { type: 'duration', amount: 30, unit: 'year', approx: 'under' },
    { type: 'duration', amount: 28, unit: 'year' },
    { type: 'duration', amount: 1, unit: 'week' },
    { type: 'duration', amount: 1.5, unit: 'hour' },
    { type: 'duration', amount: 18, unit: 'month', approx: 'over' },
    { type: 'duration', amount: 90, unit: 'minute' },
  ],
}

function inDays(value: DurationValue): number {
  const { family, size } = unitSizes[value.unit]
  return (value.amount * size) / (family === 'minutes' ? 1440 : 12 / 365.2425)
}
