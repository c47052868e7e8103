import type { FormCode } from '@/answers/forms'

/** What a typed field asks for, in English. */
export const answerForms: Record<FormCode, string> = {
  'date-day': 'a date: day, month and year, such as 3 May 1998',
  'date-month': 'a month and year, such as May 1998',
  'date-year': 'a year, such as 1998',
  time: 'a time of day, such as 14:30',
  number: 'a number',
  percent: 'a percentage',
  measure: 'an amount with its unit, such as 5 km',
  range: 'figures, such as 20–30',
  era: 'a time: a year, a century or a range of years',
  duration: 'a length of time, such as 3 weeks',
  person: 'a person’s name',
  place: 'a place',
  organisation: 'an organisation',
  text: 'a word or a few',
}
