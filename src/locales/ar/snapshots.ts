import type { RoomIn } from '../translated'

/** Snapshots of the log on this device, and how many copies there are of it, in Arabic. */
export const snapshots: RoomIn<'ar', 'snapshots'> = {
  title: 'لقطات على هذا الجهاز',
  why: 'مرة في اليوم على الأكثر تُحفظ نسخة مما فعلته على هذا الجهاز: آخر سبعة أيام، ثم واحدة كل أسبوع، ثم واحدة كل شهر.',
  none: 'لا توجد لقطات بعد.',
  size: '{kilobytes} ك.ب',
  look: 'ماذا تُعيد؟',
  brings: 'عدد القيود التي لم تعد هنا وستعود: {n}. لا يُحذف شيء.',
  nothing: 'كل ما فيها موجود هنا.',
  unread: 'لا يمكن قراءتها.',
  add: 'إعادة',
  added: 'عدد القيود التي عادت: {n}.',
  undo: 'تراجع',
  undone: 'تم التراجع.',
  failed: 'لم يُضف شيء: رفض المتصفح الكتابة.',
  packing: 'يجري إعداد النسخة الاحتياطية …',
  stopPacking: 'إيقاف',
  notPacked: 'لم تُعدّ نسخة احتياطية: تعذّرت قراءة ما فعلته.',
  oneCopy: 'إجاباتك محفوظة على هذا الجهاز في نسخة واحدة فقط: لا يتيح المتصفح مكانًا لنسخة ثانية.',
}
