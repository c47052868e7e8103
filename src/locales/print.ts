/** Dates, stretches of time and lists in the words of one language. */
export interface Dates {
  /** A calendar date, as fine as it is given. `month` is 1 to 12. */
  readonly date: (year: number, month?: number, day?: number) => string
  readonly days: (amount: number, unit: DayUnit) => string
  /** Below zero for what is past. */
  readonly inDays: (amount: number, unit: DayUnit) => string
  readonly list: (items: readonly string[], joint: 'and' | 'or') => string
  /** A month's name for narrow places. `month` is 1 to 12. */
  readonly shortMonth: (month: number) => string
  /** A weekday's, from 0 for Monday. */
  readonly shortWeekday: (weekday: number) => string
  readonly seconds: (amount: string) => string
}

export type DayUnit = 'day' | 'month' | 'year'

/** A share of 0 to 1 in whole per cent. Only all is 100 %, and only nothing is 0 %. */
export function percent(share: number, language: string): string {
  const whole = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share
  // As for plain amounts, so that the settings are told without a formatter.
  if (language === 'en-GB' && Number.isInteger(whole * 100)) return `${String(whole * 100)}%`
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(whole)
}

/** "a, b and c" or "a, b or c". */
export function list(items: readonly string[], joint: 'and' | 'or', language: string): string {
  // What joins them takes a phone as long to make ready as much of a page to draw.
  if (items.length < 2) return items.join('')
  return new Intl.ListFormat(language, { type: joint === 'and' ? 'conjunction' : 'disjunction' }).format(items)
}

/** The day of a moment in UTC milliseconds, in the zone it was lived in, or the device's. */
export function date(ms: number, zone: string | undefined, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...(zone === undefined ? {} : { timeZone: zone }) }).format(ms)
}

/** The year, month and day of a moment, in the zone it was lived in, or the device's. */
export function dateParts(ms: number, zone: string | undefined): [year: number, month: number, day: number] {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).formatToParts(ms)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  return [part('year'), part('month'), part('day')]
}

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A calendar date of ISO 8601, as fine as it is given: 2021, 2021-09 or 2021-09-27. Anything else is left as it stands. `own` are the language's own words. */
export function isoDate(iso: string, language: string, own?: Dates): string {
  const ms = /^\d{4}(-\d\d){0,2}$/.test(iso) ? Date.parse(iso) : NaN
  if (Number.isNaN(ms)) return iso
  if (own) return own.date(...(iso.split('-').map(Number) as [number, number?, number?]))
  const parts = iso.split('-').length
  // The first screen makes do without a formatter: a phone takes as long to make its first one as to draw all the rest.
  if (language === 'en-GB') return iso.split('-').map((part, at) => (at === 1 ? ENGLISH_MONTHS[Number(part) - 1] : String(Number(part)))).reverse().join(' ')
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }).format(ms)
}

/** A stretch of days in the coarsest unit that says it well: 9 days, 3 months, 1.5 years. */
export function days(count: number, language: string): string {
  const [amount, unit] = inUnit(count)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: unit === 'year' ? 1 : 0 }).format(amount)
}

/** When something comes, so many days from today: today, tomorrow, in 9 days, in 3 months. */
export function inDays(count: number, language: string): string {
  const [amount, unit] = inUnit(count)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(amount), unit)
}

/** A month's name for narrow places; `month` is 1 to 12. */
export function shortMonth(month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2020, month - 1))
}

const A_MONDAY = Date.UTC(2024, 0, 1)

/** A weekday's name for narrow places; `weekday` is 0 for Monday. */
export function shortWeekday(weekday: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(A_MONDAY + weekday * 86_400_000)
}

/** How long something took, in seconds; `bare` without the unit. */
export function seconds(amount: number, language: string, bare = false): string {
  const unit = bare ? {} : ({ style: 'unit', unit: 'second', unitDisplay: 'short' } as const)
  return new Intl.NumberFormat(language, { ...unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)
}

/** Days in the coarsest unit that says them well. */
export function inUnit(count: number): readonly [amount: number, unit: DayUnit] {
  const size = Math.abs(count)
  if (size < 60) return [Math.round(count), 'day']
  return size < 700 ? [count / 30.44, 'month'] : [count / 365.25, 'year']
}

/** A language's name in the interface's language, or where the browser has none in that, in its own. */
export function languageName(tag: string, language: string): string {
  const speaks = Intl.DisplayNames.supportedLocalesOf([language]).length > 0
  return new Intl.DisplayNames([speaks ? language : tag], { type: 'language' }).of(tag) ?? tag
}
