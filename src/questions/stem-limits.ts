import type { DateValue, NumberValue, SingleValue } from '@/core/value'
import { wordsOf } from './words'

/** How far before and after the key a year may lie that is still to come. */
const COMING = { before: 1, after: 6 }

/** Whether a value keeps the order in which the key stands to the stem's own years and amounts: one that breaks it is ruled out without the article. */
export function keepsStemOrder(key: SingleValue, stem: string): (value: SingleValue) => boolean {
  if (key.type === 'date') return inYears(key, stem)
  if (key.type === 'number') return inAmounts(key, stem)
  return () => true
}

function inYears(key: DateValue, stem: string): (value: SingleValue) => boolean {
  const years = yearsIn(stem)
  const isToCome = /\b(?:will|should|shall|expected|planned|due|is to|are to|scheduled|wants? to|hopes? to|aims? to|plans? to|intends? to)\b/iu.test(stem)
  return (value) => {
    if (value.type !== 'date') return true
    if (isToCome && (value.year < key.year - COMING.before || value.year > key.year + COMING.after)) return false
    return years.every((year) => Math.sign(value.year - year) === Math.sign(key.year - year))
  }
}

function yearsIn(stem: string): readonly number[] {
  const years = [...stem.matchAll(/(?<![\d.,$£€])(?:1\d{3}|20\d{2})(?![\d%]|[.,]\d)/gu)].map(([year]) => Number(year))
  // "2016–19": the later end is written short.
  const ends = [...stem.matchAll(/\b(1\d|20)\d\d[-–—](\d\d)\b(?!\d)/gu)].map(([, century = '', end = '']) => Number(century + end))
  return [...years, ...ends]
}

function inAmounts(key: NumberValue, stem: string): (value: SingleValue) => boolean {
  const amounts = amountsIn(stem, key.unit)
  return (value) => value.type !== 'number' || amounts.every((amount) => Math.sign(value.amount - amount) === Math.sign(key.amount - amount))
}

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9 }
const SMALL = 'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ')
const AMOUNT = new RegExp(`([$£€¥])?(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${SMALL.slice(2).join('|')})\\b)(?:[ -]?(thousand|million|billion|trillion|bn|m)\\b)?\\s?(%|per ?cent|[\\p{L}²³]+)?`, 'giu')

/** The amounts of a stem that are counted as the key is: of its unit, or plain ones where it has none. */
function amountsIn(stem: string, unit: string | undefined): readonly number[] {
  return [...stem.matchAll(AMOUNT)].flatMap(([, sign, figure = '', scale = '', next = '']) => {
    const counted = sign ?? (/^(?:%|per ?cent)$/iu.test(next) ? '%' : next)
    const isYear = sign === undefined && /^(?:1\d{3}|20\d{2})$/u.test(figure)
    const isAlike = unit === undefined ? sign === undefined && counted !== '%' && !isYear : sameUnit(unit, counted)
    if (!isAlike) return []
    const inWords = SMALL.indexOf(figure.toLowerCase())
    return [(inWords >= 0 ? inWords : Number(figure.replaceAll(',', ''))) * (SCALE[scale.toLowerCase()] ?? 1)]
  })
}

function sameUnit(a: string, b: string): boolean {
  return a === b || (b !== '' && wordsOf(a).join(' ') !== '' && wordsOf(a).join(' ') === wordsOf(b).join(' '))
}

/** Whether two amounts are given as exactly: one rounded figure among exact ones, or the other way round, stands out. */
export function isAsExact(a: number, b: number): boolean {
  const [one, other] = [figuresOf(a), figuresOf(b)]
  return Math.abs(one - other) <= 1 || Math.max(one, other) <= 2
}

function figuresOf(amount: number): number {
  return String(Math.abs(amount)).replace('.', '').replace(/^0+|0+$/gu, '').length
}
