import type { NumberValue } from '@/core/value'
import { holdsNumeral, readAmount } from './amount'
import type { AnswerType, Read } from './answer-type'
import { fold, LONGEST, plain } from './fold'
import { printHedge, withoutHedge } from './hedges'
import { nearAmounts } from './near-amounts'
import { judgeOwnWords } from './own-words'
import { printAmount } from './print-amount'
import { reason, verdict } from './reasons'
import { isMetres, unitFits } from './units'

interface NumberRead {
  readonly value: NumberValue
  readonly asDecimal?: number
}

const CURRENCY = /^([$€£¥])\s*(.*)$/u

/** As `print` writes them; glued to its figures an m is millions. */
const METRES_APART = /\d (m)$/u

function readNumber(text: string, keyUnit?: string): NumberRead | undefined {
  if (text.length > LONGEST) return undefined
  const { rest: hedged, approx } = withoutHedge(plain(text))
  const [, currency, priced] = CURRENCY.exec(hedged) ?? []
  const unhedged = priced ?? hedged
  const sign = /^(?:-|minus )\s*/u.exec(unhedged)?.[0] ?? ''
  const read = readAmount(unhedged.slice(sign.length), !isMetres(keyUnit))
  if (!read || holdsNumeral(read.rest) || /^(?:st|nd|rd|th)(?!\p{L})/u.test(read.rest)) return undefined
  const unit = fold(read.rest).replace(/^per ?cent$/u, '%') || currency || ''
  if (unit.split(' ').length > 5) return undefined
  const signed = (amount: number) => (sign && amount !== 0 ? -amount : amount)
  return {
    value: { type: 'number', amount: signed(read.amount), ...(unit && { unit }), ...(approx && { approx }) },
    ...(read.asDecimal !== undefined && { asDecimal: signed(read.asDecimal) }),
  }
}

function print(value: NumberValue, language: string): string {
  const amount = printAmount(value.amount, language)
  const unit = value.unit ?? ''
  const withUnit = unit === '' ? amount : unit === '%' ? `${amount}%` : /^[$€£¥]$/u.test(unit) ? `${unit}${amount}` : `${amount} ${unit}`
  return printHedge(value.approx, language) + withUnit
}

function within(key: NumberValue, amount: number): boolean {
  return Math.abs(key.amount - amount) <= (key.tolerance ?? 0) * (1 + 1e-9)
}

/** Amounts with what they count: digits never tolerate a slip, hedges are no fault, a known unit must be the key's. */
export const number: AnswerType<NumberValue> = {
  type: 'number',
  parse(text, _, like): Read<NumberValue> {
    const read = readNumber(text, like ? like.unit : METRES_APART.exec(text)?.[1])
    return read ? { ok: true, value: read.value } : { ok: false, readings: [] }
  },
  print,
  equal: (a, b) => a.amount === b.amount && unitFits(a.unit, b.unit) && unitFits(b.unit, a.unit),
  near: (key, candidate) => (within(key, candidate.amount) || within(candidate, key.amount)) && unitFits(key.unit, candidate.unit),
  judge(key, typed, judging) {
    const own = judgeOwnWords(typed, judging.aliases)
    if (own) return own
    const read = readNumber(typed, key.unit)
    if (!read) return verdict('wrong', reason('not-a-number', { typed: typed.trim() }))
    const meant = read.asDecimal !== undefined && !Number.isInteger(key.amount) && within(key, read.asDecimal) ? read.asDecimal : read.value.amount
    if (!within(key, meant)) return verdict('wrong')
    const keyInWords = print(key, judging.language)
    if (!unitFits(key.unit, read.value.unit)) return verdict('wrong', reason('unit', { typed: read.value.unit ?? '', key: keyInWords }))
    if (meant !== key.amount) return verdict('right', reason('tolerance', { key: keyInWords }))
    const hedge = read.value.approx
    return hedge && hedge !== key.approx ? verdict('right', reason('about', { key: keyInWords })) : verdict('right')
  },
  distractors(key, random) {
    const most = key.unit === '%' && Math.abs(key.amount) <= 100 ? 100 : Infinity
    return nearAmounts(key.amount, random, { most, apart: key.tolerance ?? 0 }).map((amount) => ({ ...key, amount }))
  },
  compare: (a, b) => a.amount - b.amount,
  form: (value) => (value.unit === '%' ? 'percent' : value.unit === undefined ? 'number' : 'measure'),
  examples: [
    { type: 'number', amount: 2907, unit: 'soldiers' },
    { type: 'number', amount: 6, unit: 'villages' },
    { type: 'number', amount: 1_000_000, approx: 'under', unit: 'people' },
    { type: 'number', amount: 12.5, unit: '%' },
    { type: 'number', amount: 2.907 },
    { type: 'number', amount: 286 },
    { type: 'number', amount: 40_000, unit: 'km', approx: 'about', tolerance: 500 },
    { type: 'number', amount: -40, unit: '°C' },
    { type: 'number', amount: 30, unit: 'm' },
    { type: 'number', amount: 1_200_000_000, unit: '$', approx: 'over' },
  ],
}
