import type { RoomIn } from '../translated'

/** What the charts say, in Arabic. */
export const charts: RoomIn<'ar', 'charts'> = {
  noScores: 'لا نتائج بعد: تظهر مع أول اختبار.',
  scoresOver: {
    zero: 'لا نتائج، من {first} إلى {last}.',
    one: 'نتيجة محاولة واحدة، من {first} إلى {last}.',
    two: 'نتائج محاولتين، من {first} إلى {last}.',
    few: 'نتائج {n} محاولات، من {first} إلى {last}.',
    many: 'نتائج {n} محاولة، من {first} إلى {last}.',
    other: 'نتائج {n} محاولة، من {first} إلى {last}.',
  },
  tenTogether: 'كل نقطة محاولة واحدة، والخطّان يجمعان كل عشر محاولات معًا.',
  recalled: 'بالتذكّر',
  recognised: 'بالتعرّف',
  attempt: 'المحاولة',
  of: '{points} من {of}',
  asTable: 'الشيء نفسه في جدول',
  noSections: 'لا معلومات في هذا النص بعد.',
  sections: 'مدى معرفة كل قسم من النص.',
  known: 'معروفة: {n}',
  slipping: 'آخذة في النسيان: {n}',
  learning: 'قيد التعلّم: {n}',
  unasked: 'لم يُسأل عنها بعد: {n}',
}
