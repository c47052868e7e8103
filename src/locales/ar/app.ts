import type { RoomIn } from '../translated'

/** What several pages say, in Arabic. */
export const app: RoomIn<'ar', 'app'> = {
  close: 'إغلاق',
  undo: 'تراجع',
  notes: 'الإشعارات ({key})',
  dismiss: 'إخفاء',
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ التحميل',
  notFound: 'لا توجد صفحة كهذه',
  toHome: 'إلى المجموعات',
  failed: 'حدث خلل في Factdeck نفسه',
  failedSafe: 'إجاباتك حتى الآن محفوظة على هذا الجهاز.',
  failedToDo: 'للاطمئنان احفظ بياناتك في ملف، ثم حمّل الصفحة من جديد.',
  exportData: 'حفظ بياناتي في ملف',
  notNow: 'ليس الآن',
  unreached: 'تعذّر جلب جزء من Factdeck',
  unreachedSafe: 'إجاباتك حتى الآن محفوظة على هذا الجهاز.',
  unreachedToDo: 'تأكّد من الاتصال بالشبكة، ثم أعد المحاولة.',
  reload: 'تحميل الصفحة من جديد',
}
