import type { RoomIn } from '../translated'

/** The notice of a new version, in Russian. */
export const versions: RoomIn<'ru', 'versions'> = {
  newVersion: 'Готова новая версия.',
  loadIt: 'Обновить',
}
