import { setIn, wordsIn } from './words-in'

/** The months in order, in small letters. */
export const months = wordsIn('january february march april may june july august september october november december')

/** Months and their usual short forms. */
export const monthNames = setIn(`${months.join(' ')} jan feb mar apr jun jul aug sep sept oct nov dec`)

/** The days of the week, in small letters. */
export const weekdays = setIn('monday tuesday wednesday thursday friday saturday sunday')
