import type { RoomIn } from '../translated'

/** Words that stand with a sign or a colour, the same on every page: verdicts, how a fact stands, how well it is known, ratings, in Arabic. */
export const marks: RoomIn<'ar', 'marks'> = {
  right: 'صحيح',
  nearly: 'قريب',
  wrong: 'غير صحيح',
  dontKnow: 'غير معروف بعد',
  key: 'الإجابة الصحيحة',
  yours: 'إجابتك',

  claimOf: 'على قول {speaker}',
  disputed: 'محل خلاف',
  inconsistent: 'المقال يناقض نفسه هنا',
  slip: 'سهو في المقال',
  asOf: 'حتى تاريخ: {text}',
  counter: 'عدّها: {text}',
  context: 'من خارج المقال',
  contextFrom: 'المصدر: {from}',
  paragraph: 'الفقرة {number}',
  paragraphSign: '¶ {number}',
  note: 'ملاحظتنا',
  factsHere: { zero: 'لا معلومات', one: 'معلومة واحدة', two: 'معلومتان', few: '{n} معلومات', many: '{n} معلومة', other: '{n} معلومة' },

  unasked: 'لم يُسأل عنها بعد',
  learning: 'قيد التعلّم',
  known: 'معروفة',
  slipping: 'آخذة في النسيان',

  again: 'مجددًا',
  hard: 'صعب',
  good: 'جيد',
  easy: 'سهل',
  rate: 'ما مدى معرفتك بها؟',

  progress: 'السؤال {at} من {of}',
  problems: { zero: 'لا مشكلات', one: 'مشكلة واحدة', two: 'مشكلتان', few: '{n} مشكلات', many: '{n} مشكلة', other: '{n} مشكلة' },
  studyThese: {
    zero: 'دراسة هذه',
    one: 'دراسة هذه المعلومة',
    two: 'دراسة هاتين المعلومتين',
    few: 'دراسة هذه المعلومات ({n})',
    many: 'دراسة هذه المعلومات ({n})',
    other: 'دراسة هذه المعلومات ({n})',
  },
}
