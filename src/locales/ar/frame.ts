import type { RoomIn } from '../translated'

/** The frame round every page, in Arabic. */
export const frame: RoomIn<'ar', 'frame'> = {
  name: 'Factdeck',
  skip: 'انتقال إلى الصفحة',
  pages: 'الصفحات',
  home: 'المجموعات',
  progress: 'التقدّم',
  scores: 'النتائج',
  settings: 'الإعدادات',
  about: 'عن البرنامج',
  onDevice: 'يبقى كل شيء على هذا الجهاز.',
}
