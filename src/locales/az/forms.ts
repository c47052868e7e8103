import type { RoomIn } from '../translated'

/** The form that a typed field asks for, by its code, in Azerbaijani. */
export const forms: RoomIn<'az', 'forms'> = {
  'date-day': 'tarix: gün, ay və il, məsələn 3 May 1998',
  'date-month': 'ay və il, məsələn May 1998',
  'date-year': 'il, məsələn 1998',
  time: 'günün saatı, məsələn 14:30',
  number: 'ədəd',
  percent: 'faiz',
  measure: 'vahidi ilə miqdar, məsələn 5 km',
  range: 'rəqəmlər, məsələn 20–30',
  era: 'zaman: il, əsr və ya illər aralığı',
  duration: 'müddət, məsələn 3 weeks',
  person: 'insanın adı',
  place: 'yer',
  organisation: 'təşkilat',
  text: 'bir və ya bir neçə söz',
}
