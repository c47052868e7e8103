import type { RoomIn } from '../translated'

/** The frame round every page, in Armenian. */
export const frame: RoomIn<'hy', 'frame'> = {
  name: 'Factdeck',
  skip: 'Անցնել էջին',
  pages: 'Էջեր',
  home: 'Հավաքածուներ',
  progress: 'Առաջընթաց',
  scores: 'Արդյունքներ',
  settings: 'Կարգավորումներ',
  about: 'Մասին',
  onDevice: 'Ամեն ինչ մնում է այս սարքում։',
}
