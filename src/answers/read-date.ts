import type { DateValue } from '@/core/value'
import { fold, LONGEST, plain } from './fold'
import { monthOf } from './month-names'
import { ordinalWords } from './number-words'

/** What a text says as a date: none, one or several readings, and what kept it from being one. */
export interface DateRead {
  readonly readings: readonly DateValue[]
  readonly misspelt?: boolean
  /** A day and month without their year. */
  readonly yearless?: { readonly month: number; readonly day: number }
  readonly fault?: 'impossible-date' | 'missing-year'
}

const NONE: DateRead = { readings: [] }
const FILLERS = new Set('on in the of at year month day de del el le la il den am d г г. года год year about around circa ca c'.split(' '))
const WEEKDAYS = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/u
const BEFORE_CHRIST = /(?:^| )(?:bce?|b\. ?c\.(?: ?e\.)?)(?= |$)/u
const AFTER_CHRIST = /(?:^| )(?:ad|ce|a\. ?d\.|c\. ?e\.)(?= |$)/u

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The calendar date, where there is one. */
function dateOf(year: number, month?: number, day?: number): DateValue | undefined {
  if (month === undefined) return { type: 'date', year }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { type: 'date', year, month }
  return day < 1 || day > daysIn(year, month) ? undefined : { type: 'date', year, month, day }
}

function oneOf(...dates: readonly (DateValue | undefined)[]): DateRead {
  const readings = dates.filter((date) => date !== undefined)
  return readings.length > 0 ? { readings } : { readings, fault: 'impossible-date' }
}

/** The years that two digits of one can mean. */
function centuriesOf(twoDigits: number): readonly number[] {
  return [2000 + twoDigits, 1900 + twoDigits]
}

/** Dates in figures. In English the day or the month may come first; elsewhere the day does. */
function readFigures(text: string, language: string): DateRead | undefined {
  const yearFirst = /^(\d{4})([-./ ])(\d{1,2})(?:\2(\d{1,2}))?$/u.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/u.exec(text)
  if (yearFirst) {
    const [, year, , month, day] = yearFirst
    return oneOf(dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day)))
  }
  const yearLast = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text)
  if (yearLast) {
    const [, first, , second, year = ''] = yearLast
    const years = year.length === 2 ? centuriesOf(Number(year)) : [Number(year)]
    const eitherFirst = first !== second && language.startsWith('en')
    const dayFirst = years.map((full) => dateOf(full, Number(second), Number(first)))
    const monthFirst = eitherFirst ? years.map((full) => dateOf(full, Number(first), Number(second))) : []
    return oneOf(...dayFirst, ...monthFirst)
  }
  const monthYear = /^(\d{1,2})[-./](\d{4})$/u.exec(text)
  if (monthYear) return oneOf(dateOf(Number(monthYear[2]), Number(monthYear[1])))
  if (/^\d{1,2}[-./]\d{1,2}$/u.test(text)) return { readings: [], fault: 'missing-year' }
  if (/^['’]?\d{2}$/u.test(text)) return oneOf(...centuriesOf(Number(text.slice(-2))).map((year) => dateOf(year)))
  if (/^\d{3,4}$/u.test(text) && Number(text) > 0) return oneOf(dateOf(Number(text)))
  return undefined
}

/** Reads words and figures: 12th of July, 2020; Jul 12 2020; July 2020; 44 BC. `yearOf` turns a written year into a counted one. */
function readWords(words: readonly string[], language: string, era: boolean, yearOf: (year: number) => number): DateRead {
  let month: number | undefined
  let misspelt = false
  let shape = ''
  const figures: number[] = []
  for (const word of words) {
    const figure = /^(\d{1,6})(st|nd|rd|th|er|e|º|ª)?$/u.exec(word)
    const counted = figure ? Number(figure[1]) : ordinalWords.get(word)
    if (counted !== undefined) {
      if (figure?.[2] && counted > 31) return NONE
      figures.push(counted)
      shape += (figure?.[1]?.length ?? 1) > 2 ? 'y' : 'd'
      continue
    }
    const named = monthOf(word, language)
    if (named && !WEEKDAYS.test(word)) {
      if (month !== undefined) return NONE
      month = named.month
      misspelt = named.misspelt
      shape += 'm'
    } else if (!FILLERS.has(word) && !WEEKDAYS.test(word)) return NONE
  }
  const [one = 0, two = 0] = figures
  const marked = misspelt ? { misspelt } : {}
  const read = (year: number, day?: number) => ({ ...oneOf(dateOf(yearOf(year), month, day)), ...marked })
  if (shape === 'dmy' || shape === 'mdy') return read(two, one)
  if (shape === 'ymd' || shape === 'ydm') return read(one, two)
  if (shape === 'my' || shape === 'ym' || shape === 'y') return shape === 'y' && one > 9999 && !era ? NONE : read(one)
  if (era && (shape === 'd' || shape === 'md' || shape === 'dm')) return read(one)
  if (era && (shape === 'dmd' || shape === 'mdd')) return read(two, one)
  if (shape === 'dmd' || shape === 'mdd') return { ...oneOf(...centuriesOf(two).map((year) => dateOf(year, month, one))), ...marked }
  if ((shape === 'dm' || shape === 'md') && month !== undefined) {
    // A leap year, for the 29th of February is a day of some year.
    return dateOf(2020, month, one) ? { readings: [], yearless: { month, day: one }, ...marked } : { readings: [], fault: 'impossible-date' }
  }
  return NONE
}

/** Reads any common way to write a date; a year before 1 BC counts from 0 downwards, as in ISO 8601. */
export function readDate(text: string, language: string): DateRead {
  if (text.length > LONGEST) return NONE
  const written = plain(text)
    .replace(/\s*[年년月월]\s*(?=\d)/gu, '-')
    .replace(/[年년月월日일]$/u, '')
    .replace(/(?<=\d),(?=\d{3} )/gu, '')
    .replace(/[!?…]+$/u, '')
    .replace(/(?<=\d) ?([-./]) ?(?=\d)/gu, '$1')
    .replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, ' ')
  const before = BEFORE_CHRIST.test(written)
  const era = before || AFTER_CHRIST.test(written)
  const bare = written.replace(BEFORE_CHRIST, '').replace(AFTER_CHRIST, '').trim()
  const stripped = bare.replace(/^(?:(?:on|in|the|year|about|around|circa|ca?\.?|since) )+/u, '').replace(/^(\d[\d./-]*)\.$/u, '$1')
  const figures = era ? undefined : readFigures(stripped, language)
  if (figures) return figures
  if (/^\d+([-/.: ]\d+)*$/u.test(stripped) && !era) return NONE
  const words = bare.split(/[\s,./()-]+/u).map((word) => (/\d/u.test(word) ? word : fold(word))).filter((word) => word !== '')
  return readWords(words, language, era, (year) => (before ? 1 - year : year))
}
