import type { RoomIn } from '../translated'

/** The notice of a new version, in Arabic. */
export const versions: RoomIn<'ar', 'versions'> = {
  newVersion: 'نسخة جديدة جاهزة.',
  loadIt: 'تحديث',
}
