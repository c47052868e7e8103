import type { RoomIn } from '../translated'

/** The frame round every page, in Turkish. */
export const frame: RoomIn<'tr', 'frame'> = {
  name: 'Factdeck',
  skip: 'Sayfaya geç',
  pages: 'Sayfalar',
  home: 'Desteler',
  progress: 'İlerleme',
  scores: 'Sonuçlar',
  settings: 'Ayarlar',
  about: 'Hakkında',
  onDevice: 'Her şey bu cihazda kalır.',
}
