import type { RoomIn } from '../translated'

/** The form that a typed field asks for, by its code, in Turkish. */
export const forms: RoomIn<'tr', 'forms'> = {
  'date-day': 'tarih: gün, ay ve yıl, örneğin 3 May 1998',
  'date-month': 'ay ve yıl, örneğin May 1998',
  'date-year': 'yıl, örneğin 1998',
  time: 'günün saati, örneğin 14:30',
  number: 'sayı',
  percent: 'yüzde',
  measure: 'birimiyle bir miktar, örneğin 5 km',
  range: 'rakamlar, örneğin 20–30',
  era: 'zaman: yıl, yüzyıl ya da yıl aralığı',
  duration: 'süre, örneğin 3 weeks',
  person: 'kişi adı',
  place: 'yer',
  organisation: 'kuruluş',
  text: 'bir ya da birkaç sözcük',
}
