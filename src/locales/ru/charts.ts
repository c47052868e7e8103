import type { RoomIn } from '../translated'

/** What the charts say, in Russian. */
export const charts: RoomIn<'ru', 'charts'> = {
  noScores: 'Результатов пока нет: они появятся после первого теста.',
  scoresOver: {
    one: 'Результат {n} попытки с {first} по {last}.',
    few: 'Результаты {n} попыток с {first} по {last}.',
    many: 'Результаты {n} попыток с {first} по {last}.',
    other: 'Результаты {n} попыток с {first} по {last}.',
  },
  tenTogether: 'Каждая точка — одна попытка; линии показывают по десять попыток вместе.',
  recalled: 'вспомнено',
  recognised: 'узнано',
  attempt: 'Попытка',
  of: '{points} из {of}',
  asTable: 'То же в виде таблицы',
  noSections: 'В этом тексте пока нет фактов.',
  sections: 'Насколько хорошо известен каждый раздел текста.',
  known: 'известно: {n}',
  slipping: 'забывается: {n}',
  learning: 'изучается: {n}',
  unasked: 'ещё не задано: {n}',
}
