import type { RoomIn } from '../translated'

/** What the learner did, as undo names it, in Russian. */
export const deeds: RoomIn<'ru', 'deeds'> = {
  answered: 'ответ на вопрос «{stem}»',
  appealed: 'несогласие с оценкой',
  finished: 'конец занятия',
  aside: { one: 'отложено: {n} факт', few: 'отложено: {n} факта', many: 'отложено: {n} фактов', other: 'отложено: {n} факта' },
  back: { one: 'возвращено: {n} факт', few: 'возвращено: {n} факта', many: 'возвращено: {n} фактов', other: 'возвращено: {n} факта' },
  reset: { one: 'начато заново: {n} факт', few: 'начато заново: {n} факта', many: 'начато заново: {n} фактов', other: 'начато заново: {n} факта' },
  setting: 'настройка: {name}',
  takenBack: 'Отменено: {deed}.',
  nothing: 'Отменять нечего.',
  title: 'Ваши последние действия',
  why: 'Отмена снимает их по одному, начиная с последнего.',
  none: 'Пока ничего.',
  undo: 'Отменить последнее',
}
