import type { RoomIn } from '../translated'

/** Kinds of question by their ids, as a person chooses among them, in Azerbaijani. */
export const kinds: RoomIn<'az', 'kinds'> = {
  choice: 'Birini seç',
  several: 'Bir neçəsini seç',
  'true-false': 'Doğru və ya yanlış',
  cloze: 'Boşluğu doldur',
  typed: 'Cavabı yaz',
  order: 'Sıraya düz',
  match: 'Cütləri uyğunlaşdır',
  flashcard: 'Kartlar',
}
