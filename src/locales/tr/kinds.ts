import type { RoomIn } from '../translated'

/** Kinds of question by their ids, as a person chooses among them, in Turkish. */
export const kinds: RoomIn<'tr', 'kinds'> = {
  choice: 'Birini seç',
  several: 'Birkaçını seç',
  'true-false': 'Doğru ya da yanlış',
  cloze: 'Boşluğu doldur',
  typed: 'Yanıtı yaz',
  order: 'Sıraya koy',
  match: 'Çiftleri eşleştir',
  flashcard: 'Bilgi kartları',
}
