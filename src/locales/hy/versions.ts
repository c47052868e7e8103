import type { RoomIn } from '../translated'

/** The notice of a new version, in Armenian. */
export const versions: RoomIn<'hy', 'versions'> = {
  newVersion: 'Նոր տարբերակը պատրաստ է։',
  loadIt: 'Թարմացնել',
}
