import type { RoomIn } from '../translated'

/** Kinds of question by their ids, as a person chooses among them, in Arabic. */
export const kinds: RoomIn<'ar', 'kinds'> = {
  choice: 'اختيار واحد',
  several: 'اختيار عدة',
  'true-false': 'صواب أو خطأ',
  cloze: 'ملء الفراغ',
  typed: 'كتابة الإجابة',
  order: 'الترتيب',
  match: 'مطابقة الأزواج',
  flashcard: 'البطاقات',
}
