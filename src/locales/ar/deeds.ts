import type { RoomIn } from '../translated'

/** What the learner did, as undo names it, in Arabic. */
export const deeds: RoomIn<'ar', 'deeds'> = {
  answered: 'إجابة عن «{stem}»',
  appealed: 'اعتراض',
  finished: 'نهاية جلسة',
  aside: {
    zero: 'تنحية أي معلومة',
    one: 'تنحية معلومة واحدة',
    two: 'تنحية معلومتين',
    few: 'تنحية {n} معلومات',
    many: 'تنحية {n} معلومة',
    other: 'تنحية {n} معلومة',
  },
  back: {
    zero: 'إعادة أي معلومة',
    one: 'إعادة معلومة واحدة',
    two: 'إعادة معلومتين',
    few: 'إعادة {n} معلومات',
    many: 'إعادة {n} معلومة',
    other: 'إعادة {n} معلومة',
  },
  reset: {
    zero: 'بدء أي معلومة من جديد',
    one: 'بدء معلومة واحدة من جديد',
    two: 'بدء معلومتين من جديد',
    few: 'بدء {n} معلومات من جديد',
    many: 'بدء {n} معلومة من جديد',
    other: 'بدء {n} معلومة من جديد',
  },
  setting: 'إعداد: {name}',
  takenBack: 'تم التراجع: {deed}.',
  nothing: 'لا شيء للتراجع عنه.',
  title: 'آخر ما فعلته',
  why: 'التراجع يسحبها واحدًا بعد آخر، بدءًا بالأحدث.',
  none: 'لا شيء بعد.',
  undo: 'التراجع عن الأحدث',
}
