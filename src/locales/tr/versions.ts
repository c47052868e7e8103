import type { RoomIn } from '../translated'

/** The notice of a new version, in Turkish. */
export const versions: RoomIn<'tr', 'versions'> = {
  newVersion: 'Yeni bir sürüm hazır.',
  loadIt: 'Yenile',
}
