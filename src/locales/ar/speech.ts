import type { RoomIn } from '../translated'

/** Reading aloud, in Arabic. */
export const speech: RoomIn<'ar', 'speech'> = {
  read: 'القراءة بصوت مسموع',
  readParagraph: 'قراءة الفقرة {number} بصوت مسموع',
  stop: 'إيقاف القراءة',
  noVoice: 'ليس في هذا الجهاز صوت لهذه اللغة: {language}.',
  title: 'القراءة بصوت مسموع',
  why: 'الأسئلة والخيارات والنصوص بالأصوات الموجودة في هذا الجهاز، وبلغة المجموعة.',
  mode: 'القراءة بصوت مسموع',
  off: 'أبدًا',
  'on-request': 'حين أطلبها (المفتاح R)',
  aloud: 'كل سؤال من تلقاء نفسه',
  voice: 'الصوت للغة: {language}',
  deviceVoice: 'صوت الجهاز نفسه',
  rate: 'السرعة',
  slower: 'أبطأ',
  slow: 'أبطأ قليلًا',
  asIs: 'كما هو الصوت',
  quick: 'أسرع قليلًا',
  quicker: 'أسرع',
  try: 'استماع',
  sample: 'يقرأ Factdeck بهذا الصوت.',
}
