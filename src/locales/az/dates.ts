import { number } from '../message'
import type { Dates } from '../print'

const MONTHS = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr']
const SHORT_MONTHS = ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek']
const WEEKDAYS = ['B.e.', 'Ç.a.', 'Ç.', 'C.a.', 'C.', 'Ş.', 'B.']
const UNITS = { day: 'gün', month: 'ay', year: 'il' }
const NEAR = new Map([[-1, 'dünən'], [0, 'bu gün'], [1, 'sabah']])

/** Dates in Azerbaijani, whose words not every browser has. */
export const dates: Dates = {
  date: (year, month, day) => [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
  days: (amount, unit) => `${number(unit === 'year' ? Math.round(amount * 10) / 10 : Math.round(amount), 'nl')} ${UNITS[unit]}`,
  inDays: (amount, unit) => {
    const whole = Math.round(amount)
    const far = `${number(Math.abs(whole), 'nl')} ${UNITS[unit]} ${whole < 0 ? 'əvvəl' : 'sonra'}`
    return unit === 'day' ? (NEAR.get(whole) ?? far) : far
  },
  list: (items, joint) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(joint === 'and' ? ' və ' : ' və ya '),
  shortMonth: (month) => SHORT_MONTHS[month - 1] ?? '',
  shortWeekday: (weekday) => WEEKDAYS[weekday] ?? '',
  seconds: (amount) => `${amount} san`,
}
