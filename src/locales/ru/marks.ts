import type { RoomIn } from '../translated'

/** Words that stand with a sign or a colour, the same on every page: verdicts, how a fact stands, how well it is known, ratings, in Russian. */
export const marks: RoomIn<'ru', 'marks'> = {
  right: 'Верно',
  nearly: 'Почти',
  wrong: 'Неверно',
  dontKnow: 'Пока не известно',
  key: 'Верный ответ',
  yours: 'Ваш ответ',

  claimOf: 'по словам: {speaker}',
  disputed: 'оспаривается',
  inconsistent: 'здесь статья противоречит себе',
  slip: 'оговорка в статье',
  asOf: 'По состоянию на: {text}',
  counter: 'Подсчёт: {text}',
  context: 'Сведения не из статьи',
  contextFrom: 'Источник: {from}',
  paragraph: 'Абзац {number}',
  paragraphSign: '¶ {number}',
  note: 'Наше примечание',
  factsHere: { one: '{n} факт', few: '{n} факта', many: '{n} фактов', other: '{n} факта' },

  unasked: 'ещё не задано',
  learning: 'изучается',
  known: 'известно',
  slipping: 'забывается',

  again: 'Снова',
  hard: 'Трудно',
  good: 'Хорошо',
  easy: 'Легко',
  rate: 'Насколько хорошо вы это знали?',

  progress: 'Вопрос {at} из {of}',
  problems: { one: '{n} замечание', few: '{n} замечания', many: '{n} замечаний', other: '{n} замечания' },
  studyThese: 'Изучить это',
}
