import type { RoomIn } from '../translated'

/** Kinds of question by their ids, as a person chooses among them, in Russian. */
export const kinds: RoomIn<'ru', 'kinds'> = {
  choice: 'Выбрать один',
  several: 'Выбрать несколько',
  'true-false': 'Верно или неверно',
  cloze: 'Заполнить пропуск',
  typed: 'Ввести ответ',
  order: 'Расставить по порядку',
  match: 'Составить пары',
  flashcard: 'Карточки',
}
