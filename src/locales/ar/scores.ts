import type { RoomIn } from '../translated'

/** Scores and progress, in Arabic. */
export const scores: RoomIn<'ar', 'scores'> = {
  title: 'النتائج',
  empty: 'لا نتائج بعد',
  emptyWhy: 'بعد الاختبار تظهر نتيجته هنا، مع ما تعرفه من كل قسم.',
  firstQuiz: 'إجراء أول اختبار',
  due: {
    zero: 'المستحق اليوم: لا معلومات.',
    one: 'المستحق اليوم: معلومة واحدة.',
    two: 'المستحق اليوم: معلومتان.',
    few: 'المستحق اليوم: {n} معلومات.',
    many: 'المستحق اليوم: {n} معلومة.',
    other: 'المستحق اليوم: {n} معلومة.',
  },
  noneDue: 'لا شيء مستحق اليوم.',
  nextDue: {
    zero: 'الموعد التالي {when}: لا معلومات.',
    one: 'الموعد التالي {when}: معلومة واحدة.',
    two: 'الموعد التالي {when}: معلومتان.',
    few: 'الموعد التالي {when}: {n} معلومات.',
    many: 'الموعد التالي {when}: {n} معلومة.',
    other: 'الموعد التالي {when}: {n} معلومة.',
  },
  learn: 'تعلّم',
  attempts: 'كل الاختبارات والمراجعات',
  recognised: 'بالتعرّف {points} من {of}',
  recalled: 'بالتذكّر {points} من {of}',
  self: 'البطاقات المعروفة {points} من {of}',
  answered: 'أُجيب عن {done} من {of}',
  goOn: 'متابعة: {deck}',
  practice: 'تمرين',
  gone: 'مجموعة لم تعد هنا',
  more: 'عرض الأقدم: {n}',
}
