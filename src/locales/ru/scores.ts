import type { RoomIn } from '../translated'

/** Scores and progress, in Russian. */
export const scores: RoomIn<'ru', 'scores'> = {
  title: 'Результаты',
  empty: 'Результатов пока нет',
  emptyWhy: 'После теста здесь будет его результат и то, что вы знаете в каждом разделе.',
  firstQuiz: 'Пройти первый тест',
  due: {
    one: 'Сегодня к повторению: {n} факт.',
    few: 'Сегодня к повторению: {n} факта.',
    many: 'Сегодня к повторению: {n} фактов.',
    other: 'Сегодня к повторению: {n} факта.',
  },
  noneDue: 'Сегодня повторять нечего.',
  nextDue: {
    one: 'Следующее повторение {when}: {n} факт.',
    few: 'Следующее повторение {when}: {n} факта.',
    many: 'Следующее повторение {when}: {n} фактов.',
    other: 'Следующее повторение {when}: {n} факта.',
  },
  learn: 'Учить',
  attempts: 'Все тесты и повторения',
  recognised: 'узнано {points} из {of}',
  recalled: 'вспомнено {points} из {of}',
  self: 'карточек известно {points} из {of}',
  answered: 'ответов {done} из {of}',
  goOn: 'Продолжить: {deck}',
  practice: 'практика',
  gone: 'колода, которой здесь больше нет',
  more: 'Показать более ранние: {n}',
}
