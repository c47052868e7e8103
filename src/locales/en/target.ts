import { roomOf } from '../message'

/** The date by which a deck is to be known. */
export const target = roomOf('target', {
  knowBy: 'Know this by',
  noDate: 'No date',
  past: 'That was {date}. Choose another date, or none.',
  need: {
    one: '{n} day left. It takes {fresh} new facts and about {reviews} reviews a day.',
    other: '{n} days left. It takes {fresh} new facts and about {reviews} reviews a day.',
  },
  needReviews: { one: '{n} day left. It takes about {reviews} reviews a day.', other: '{n} days left. It takes about {reviews} reviews a day.' },
  feasible: 'That fits into your days.',
  tooMuch: 'That is more than the {fresh} new facts and {reviews} reviews a day that you have set: a later date, or more a day in the settings, would do.',
  set: 'Know this by {date}: planned.',
  unset: 'No date to know this by.',
})
