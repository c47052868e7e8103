import type { RoomIn } from '../translated'

/** The notice of a new version, in Azerbaijani. */
export const versions: RoomIn<'az', 'versions'> = {
  newVersion: 'Yeni versiya hazırdır.',
  loadIt: 'Yenilə',
}
