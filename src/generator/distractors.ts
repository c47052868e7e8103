import type { DateValue, SingleValue } from '@/core/value'
import { months } from './lists/calendar'
import { peersOf } from './lists/peers'

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(' ')

/** Wrong answers that can be told without the article: neighbouring centuries, decades, months, countries that it could be taken for; of a date close to the article's last year, none that lies beyond it. */
export function knownDistractors(value: SingleValue, latest = Infinity): readonly SingleValue[] {
  if (value.type === 'date') return recentDates(value, latest)
  if (value.type === 'place' && value.sort === 'country') {
    return peersOf(value.name.toLowerCase()).map((name) => ({ type: 'place', name, sort: 'country' }))
  }
  if (value.type !== 'text') return []
  const texts = value.sort === 'century' ? centuriesNear(value.text) : value.sort === 'decade' ? decadesNear(value.text) : value.sort === 'month' ? monthsBeside(value.text) : value.sort === 'day of the year' ? daysNear(value.text) : value.sort === 'years' ? periodsNear(value.text) : []
  return texts.map((text) => ({ type: 'text', text, ...(value.sort === undefined ? {} : { sort: value.sort }) }))
}

/** Other ages about as old: whose years at school, at work and at death lie close. */
export function agesNear(value: SingleValue): readonly SingleValue[] {
  if (!('amount' in value)) return []
  const by = value.amount < 30 ? [-4, -3, -2, -1, 1, 2, 3, 4] : [-9, -6, -4, -2, 2, 3, 5, 8]
  return by.map((more) => value.amount + more).filter((amount) => amount > 0).map((amount) => ({ ...value, amount }))
}

/** Years so close to one that is told as about right that they would be right as well. */
export function aboutAsRight({ year, month }: DateValue): readonly DateValue[] {
  if (month !== undefined) return []
  const reach = year < 1000 ? 15 : year < 1800 ? 8 : 4
  return Array.from({ length: reach * 2 + 1 }, (_, at): DateValue => ({ type: 'date', year: year - reach + at })).filter((one) => one.year !== year && one.year !== 0)
}

/** Years before an article's last one within which a date far off would lie beyond the article's own day. */
const RECENT = 4

function recentDates(key: DateValue, latest: number): readonly DateValue[] {
  if (key.year < 1990 || key.year < latest - RECENT || key.year > latest) return []
  const { year, month, day } = key
  if (month === undefined) return [-4, -3, -2, -1, 1, 2, 3].map((by) => year + by).filter((one) => one <= latest + 1).map((one): DateValue => ({ type: 'date', year: one }))
  if (day === undefined) return [-5, -4, -3, -2, 2, 3, 4, 5].map((by): DateValue => ({ type: 'date', year: year + Math.floor((month - 1 + by) / 12), month: ((month - 1 + by + 12) % 12) + 1 })).filter((one) => one.year <= latest)
  return [-9, -6, -4, -2, 2, 3, 5, 8].map((by) => day + by).filter((one) => one > 0 && one <= 28).map((one): DateValue => ({ type: 'date', year, month, day: one }))
}

/** Years before one to come that could have been meant as well. */
const COMING = 6

/** An article whose last year is this or later may be of the reader's own year: a clock is nothing that a deck could be made by twice alike. */
const OUR_DAYS = 2015

/** Dates on the other side of the article's own day: what is told as done is not to come, and what is to come is not over. */
export function acrossNow(key: DateValue, latest: number, coming: readonly DateValue[]): readonly DateValue[] {
  const { year } = key
  if (year <= latest) {
    // A year after the last one told may be over by now; of an article that tells of our days one more may not.
    const beyond = Array.from({ length: latest < OUR_DAYS ? 0 : COMING }, (_, at): DateValue => ({ ...key, year: year + at + 1 }))
    return [...beyond.filter((one) => one.year > latest + 1), ...coming.filter((one) => one.year > latest)]
  }
  return Array.from({ length: COMING }, (_, at): DateValue => ({ type: 'date', year: latest - at })).filter((one) => one.year > 0 && year - one.year <= COMING)
}

const NEAR = [-3, -2, -1, 1, 2, 3]
/** The centuries beside the key's: one further off is seldom believed. */
const BESIDE = [-2, -1, 1, 2]

/** "mid-": a part of a century or decade that its neighbours keep. */
const PART = /^(?:mid|early|late)-/iu

function centuriesNear(whole: string): readonly string[] {
  const part = PART.exec(whole)?.[0] ?? ''
  return centuriesBeside(whole.slice(part.length)).map((century) => part + century)
}

function centuriesBeside(text: string): readonly string[] {
  const word = text.split(' ')[0] ?? ''
  const rest = text.slice(word.length)
  const inWords = ORDINALS.indexOf(word.toLowerCase())
  const number = inWords >= 0 ? inWords + 1 : Number.parseInt(word, 10)
  // This century is offered only beside the last: what an article tells of an earlier one is long over.
  const most = /b\.?c/iu.test(rest) ? 12 : number >= 20 ? 21 : 20
  return BESIDE.map((by) => number + by).filter((one) => one > 0 && one <= most).map((one) => (inWords >= 0 ? matched(ORDINALS[one - 1] ?? '', word) : ordinal(one)) + rest)
}

function matched(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

function decadesNear(text: string): readonly string[] {
  const part = PART.exec(text)?.[0] ?? ''
  const year = Number.parseInt(text.slice(part.length), 10)
  return NEAR.map((by) => year + by * 10).filter((one) => one >= 1000 && one < 2030).map((one) => `${part}${one}s`)
}

function monthsBeside(text: string): readonly string[] {
  const at = months.indexOf(text.toLowerCase())
  return at < 0 ? [] : NEAR.map((by) => months[(at + by + 12) % 12] ?? '').map((month) => matched(month, 'M'))
}

/** Other days of the same month. */
function daysNear(text: string): readonly string[] {
  const found = /\d{1,2}/u.exec(text)
  if (!found || /(?:st|nd|rd|th)/u.test(text)) return []
  const day = Number(found[0])
  return [-9, -6, -3, 2, 5, 8].map((by) => day + by).filter((one) => one > 0 && one <= 28).map((one) => text.replace(found[0], String(one)))
}

/** Periods as long as the key's, some years earlier or later. */
function periodsNear(text: string): readonly string[] {
  const found = /^(\d{4})([-–—−])(\d{4})$/u.exec(text)
  if (!found) return []
  const [, from = '', dash = '', to = ''] = found
  return [-7, -4, -2, 2, 3, 6].map((by) => [Number(from) + by, Number(to) + by] as const).filter(([, end]) => end < 2027).map(([start, end]) => `${start}${dash}${end}`)
}
