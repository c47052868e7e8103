import type { RoomIn } from '../translated'

/** What the charts say, in Azerbaijani. */
export const charts: RoomIn<'az', 'charts'> = {
  noScores: 'Hələ nəticə yoxdur: ilk testdən sonra görünəcək.',
  scoresOver: '{n} cəhdin nəticələri, {first} – {last}.',
  tenTogether: 'Hər nöqtə bir cəhddir; xətlər on cəhdi birlikdə göstərir.',
  recalled: 'yada salınıb',
  recognised: 'tanınıb',
  attempt: 'Cəhd',
  of: '{points} / {of}',
  asTable: 'Eynisi cədvəl şəklində',
  noSections: 'Bu mətndə hələ fakt yoxdur.',
  sections: 'Mətnin hər bölməsi nə dərəcədə yaxşı bilinir.',
  known: '{n} bilinir',
  slipping: '{n} unudulur',
  learning: '{n} öyrənilir',
  unasked: '{n} hələ soruşulmayıb',
}
