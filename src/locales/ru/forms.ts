import type { RoomIn } from '../translated'

/** The form that a typed field asks for, by its code, in Russian. */
export const forms: RoomIn<'ru', 'forms'> = {
  'date-day': 'дата: день, месяц и год, например 3 May 1998',
  'date-month': 'месяц и год, например May 1998',
  'date-year': 'год, например 1998',
  time: 'время суток, например 14:30',
  number: 'число',
  percent: 'процент',
  measure: 'величина с единицей, например 5 km',
  range: 'цифры, например 20–30',
  era: 'время: год, век или промежуток лет',
  duration: 'промежуток времени, например 3 weeks',
  person: 'имя человека',
  place: 'место',
  organisation: 'организация',
  text: 'слово или несколько слов',
}
