import type { RoomIn } from '../translated'

/** Home, as far as the first visit shows it, in Arabic. */
export const home: RoomIn<'ar', 'home'> = {
  decks: 'المجموعات',
  welcome: 'ماذا يقول المقال، وماذا ستظل تعرف منه بعد شهر؟',
  firstQuiz: 'إجراء أول اختبار',
  quizWhy: {
    zero: 'لا أسئلة عن «{deck}».',
    one: 'سؤال واحد عن «{deck}».',
    two: 'سؤالان عن «{deck}».',
    few: '{n} أسئلة عن «{deck}».',
    many: '{n} سؤالًا عن «{deck}».',
    other: '{n} سؤال عن «{deck}».',
  },
  share: 'معروف {known} من {of}',
  noScore: 'لم تُجرَّب بعد',
  openDeck: 'فتح ملف مجموعة',
  makeDeck: 'إنشاء مجموعة من مقال',
  noDecks: 'لا توجد مجموعات هنا',
  noDecksWhy: 'المجموعة مقال مع معلوماته. بُنيت هذه النسخة من Factdeck بلا أي مجموعة.',
}
