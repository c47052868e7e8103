import { roomOf } from '../message'

/** The form that a typed field asks for, by its code. */
export const forms = roomOf('forms', {
  'date-day': 'a date, such as 3 May 1998',
  'date-month': 'a month and a year, such as May 1998',
  'date-year': 'a year, such as 1998',
  time: 'a time of day, such as 14:30',
  number: 'a number, such as 1,250',
  percent: 'a share in per cent, such as 12 %',
  duration: 'a length of time, such as 9 weeks',
  person: 'a person’s name; the surname will do if no other fits',
  place: 'the name of a place',
  organisation: 'the name of an organisation; a usual short form will do',
  text: 'a word or a few words',
})
