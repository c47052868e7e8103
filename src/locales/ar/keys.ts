import type { RoomIn } from '../translated'

/** The sheet of keys, in Arabic. */
export const keys: RoomIn<'ar', 'keys'> = {
  title: 'المفاتيح',
  choose: 'اختيار إجابة، أو تقييم بطاقة، أو ذكر مدى التأكّد',
  enter: 'التحقّق من الإجابة؛ ثم السؤال التالي',
  flip: 'قلب البطاقة',
  move: 'تحريك الخطوة التي عليها التركيز إلى أعلى أو أسفل',
  dontKnow: 'لا أعرف',
  undo: 'سحب آخر إجابة',
  help: 'هذه الورقة',
  escape: 'إغلاق المفتوح',
  key19: '1 – 9',
  keyEnter: 'Enter',
  keySpace: 'المسافة',
  keyMove: 'Alt + ↑ ↓',
  keyEscape: 'Esc',
  readAloud: 'القراءة بصوت مسموع أو إيقافها، إن اختيرت في الإعدادات',
}
