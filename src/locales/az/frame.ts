import type { RoomIn } from '../translated'

/** The frame round every page, in Azerbaijani. */
export const frame: RoomIn<'az', 'frame'> = {
  name: 'Factdeck',
  skip: 'Səhifəyə keç',
  pages: 'Səhifələr',
  home: 'Dəstlər',
  progress: 'İrəliləyiş',
  scores: 'Nəticələr',
  settings: 'Parametrlər',
  about: 'Haqqında',
  onDevice: 'Hər şey bu cihazda qalır.',
}
