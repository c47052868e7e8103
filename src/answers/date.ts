import type { DateValue, Grain } from '@/core/value'
import type { AnswerType, Read } from './answer-type'
import { nearDates } from './near-dates'
import { judgeOwnWords } from './own-words'
import { readDate } from './read-date'
import { reason, verdict } from './reasons'

/** How fine a date is given. */
export function grainOf(date: DateValue): Grain {
  return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year'
}

function equal(a: DateValue, b: DateValue): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

/** Whether two dates can be the same day: equal as far as both are given. */
function agree(a: DateValue, b: DateValue): boolean {
  const same = (x: number | undefined, y: number | undefined) => x === undefined || y === undefined || x === y
  return a.year === b.year && same(a.month, b.month) && same(a.day, b.day)
}

function isoOf({ year, month, day }: DateValue): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))]
  return parts.join('-')
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, grain: Grain): Intl.DateTimeFormat {
  const id = `${grain} ${language}`
  const known = formats.get(id)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', year: 'numeric',
    ...(grain !== 'year' && { month: 'long' }), ...(grain === 'day' && { day: 'numeric' }),
  })
  formats.set(id, made)
  return made
}

/** The British order, day first, stands for English at large; other languages write as their own custom is. */
function print(value: DateValue, language: string): string {
  const { year, month = 1, day = 1 } = value
  const grain = grainOf(value)
  const spoken = language === 'en' ? 'en-GB' : language
  if (year > 999 && year < 10_000) {
    const when = new Date(Date.UTC(year, month - 1, day))
    const printed = formatOf(spoken, grain).format(when)
    // A day that there is reads back in English as it is printed; finding that out takes the names of all months, which a phone is long in making.
    if (language === 'en' && when.getUTCMonth() === month - 1) return printed
    const { readings } = readDate(printed, language)
    const [back] = readings
    if (readings.length === 1 && back && equal(back, value)) return printed
    return isoOf(value)
  }
  const counted = year < 1 ? `${1 - year} BC` : year < 100 || year > 9999 ? `AD ${year}` : String(year)
  if (grain === 'year') return counted
  const name = formatOf('en-GB', 'month').formatToParts(new Date(Date.UTC(2021, month - 1, 1))).find((part) => part.type === 'month')?.value ?? ''
  return `${grain === 'day' ? `${day} ` : ''}${name} ${counted}`
}

/** Dates as fine as they were given: a coarser one that is right is nearly right, a finer one right. */
export const date: AnswerType<DateValue> = {
  type: 'date',
  parse(text, language): Read<DateValue> {
    const { readings } = readDate(text, language)
    const [only] = readings
    return only && readings.length === 1 ? { ok: true, value: only } : { ok: false, readings }
  },
  print,
  equal,
  near: agree,
  judge(key, typed, judging) {
    const own = judgeOwnWords(typed, judging.aliases)
    if (own) return own
    const { readings, misspelt, yearless, fault } = readDate(typed, judging.language)
    const inWords = { typed: typed.trim(), key: print(key, judging.language) }
    const years = new Set(readings.map(({ year }) => year))
    if (years.size > 1 || (readings.length > 1 && key.month !== undefined)) {
      return { readings: readings.map((reading) => ({ text: isoOf(reading), shown: print(reading, judging.language) })) }
    }
    const [given] = readings
    if (!given) {
      if (yearless) {
        const meant = yearless.month === key.month && yearless.day === key.day
        return verdict(meant ? 'nearly' : 'wrong', reason('missing-year', inWords))
      }
      return verdict('wrong', reason(fault ?? 'not-a-date', inWords))
    }
    if (!agree(key, given)) {
      const other = judging.others.find((value) => value.type === 'date' && equal(value, given))
      return other ? verdict('wrong', reason('other-value', { typed: print(given, judging.language) })) : verdict('wrong')
    }
    if (key.day !== undefined && given.month === undefined) return verdict('wrong', reason('too-coarse', inWords))
    const coarser = (key.day !== undefined && given.day === undefined) || (key.month !== undefined && given.month === undefined)
    const spelling = misspelt ? [reason('spelling', inWords)] : []
    return coarser ? verdict('nearly', reason('coarser-date', inWords), ...spelling) : verdict('right', ...spelling)
  },
  distractors: (key, random) => nearDates(key, random),
  compare: (a, b) => a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0),
  form: (value) => `date-${grainOf(value)}`,
  examples: [
    { type: 'date', year: 2020, month: 7, day: 12 },
    { type: 'date', year: 2020, month: 9, day: 27 },
    { type: 'date', year: 2020, month: 7 },
    { type: 'date', year: 2018 },
    { type: 'date', year: 2024, month: 2, day: 29 },
    { type: 'date', year: 476 },
    { type: 'date', year: 79, month: 8, day: 24 },
    { type: 'date', year: -43, month: 3, day: 15 },
  ],
}
