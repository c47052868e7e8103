import { number } from '../message'
import type { Dates } from '../print'

const MONTHS = ['հունվար', 'փետրվար', 'մարտ', 'ապրիլ', 'մայիս', 'հունիս', 'հուլիս', 'օգոստոս', 'սեպտեմբեր', 'հոկտեմբեր', 'նոյեմբեր', 'դեկտեմբեր']
const SHORT_MONTHS = ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ']
const WEEKDAYS = ['երկ', 'երք', 'չրք', 'հնգ', 'ուր', 'շբթ', 'կիր']
const UNITS = { day: 'օր', month: 'ամիս', year: 'տարի' }
const FROM_NOW = { day: 'օրից', month: 'ամսից', year: 'տարուց' }
const NEAR = new Map([[-1, 'երեկ'], [0, 'այսօր'], [1, 'վաղը']])

/** Dates in Armenian, whose words not every browser has. */
export const dates: Dates = {
  date: (year, month, day) => {
    const name = month === undefined ? undefined : MONTHS[month - 1]
    if (name === undefined) return String(year)
    return day === undefined ? `${year} թ. ${name}` : `${day} ${name}ի ${year} թ.`
  },
  days: (amount, unit) => `${number(unit === 'year' ? Math.round(amount * 10) / 10 : Math.round(amount), 'et')} ${UNITS[unit]}`,
  inDays: (amount, unit) => {
    const whole = Math.round(amount)
    const far = whole < 0 ? `${number(-whole, 'et')} ${UNITS[unit]} առաջ` : `${number(whole, 'et')} ${FROM_NOW[unit]}`
    return unit === 'day' ? (NEAR.get(whole) ?? far) : far
  },
  list: (items, joint) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(joint === 'and' ? ' և ' : ' կամ '),
  shortMonth: (month) => SHORT_MONTHS[month - 1] ?? '',
  shortWeekday: (weekday) => WEEKDAYS[weekday] ?? '',
  seconds: (amount) => `${amount} վրկ`,
}
