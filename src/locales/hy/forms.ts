import type { RoomIn } from '../translated'

/** The form that a typed field asks for, by its code, in Armenian. */
export const forms: RoomIn<'hy', 'forms'> = {
  'date-day': 'ամսաթիվ՝ օր, ամիս և տարի, օրինակ՝ 3 May 1998',
  'date-month': 'ամիս և տարի, օրինակ՝ May 1998',
  'date-year': 'տարի, օրինակ՝ 1998',
  time: 'օրվա ժամ, օրինակ՝ 14:30',
  number: 'թիվ',
  percent: 'տոկոս',
  measure: 'քանակ՝ իր միավորով, օրինակ՝ 5 km',
  range: 'թվեր, օրինակ՝ 20–30',
  era: 'ժամանակ՝ տարի, դար կամ տարիների միջակայք',
  duration: 'տևողություն, օրինակ՝ 3 weeks',
  person: 'մարդու անուն',
  place: 'վայր',
  organisation: 'կազմակերպություն',
  text: 'մեկ կամ մի քանի բառ',
}
