import type { RoomIn } from '../translated'

/** The form that a typed field asks for, by its code, in Arabic. */
export const forms: RoomIn<'ar', 'forms'> = {
  'date-day': 'تاريخ: يوم وشهر وسنة، مثل 3 May 1998',
  'date-month': 'شهر وسنة، مثل May 1998',
  'date-year': 'سنة، مثل 1998',
  time: 'وقت من اليوم، مثل 14:30',
  number: 'عدد',
  percent: 'نسبة مئوية',
  measure: 'مقدار مع وحدته، مثل 5 km',
  range: 'أرقام، مثل 20–30',
  era: 'زمن: سنة أو قرن أو مدة من السنوات',
  duration: 'مدة زمنية، مثل 3 weeks',
  person: 'اسم شخص',
  place: 'مكان',
  organisation: 'منظمة',
  text: 'كلمة أو بضع كلمات',
}
