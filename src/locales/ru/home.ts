import type { RoomIn } from '../translated'

/** Home, as far as the first visit shows it, in Russian. */
export const home: RoomIn<'ru', 'home'> = {
  decks: 'Колоды',
  welcome: 'Что говорится в статье и что из этого вы будете помнить через месяц?',
  firstQuiz: 'Пройти первый тест',
  quizWhy: {
    one: '{n} вопрос по колоде «{deck}».',
    few: '{n} вопроса по колоде «{deck}».',
    many: '{n} вопросов по колоде «{deck}».',
    other: '{n} вопроса по колоде «{deck}».',
  },
  share: 'известно {known} из {of}',
  noScore: 'ещё не начата',
  openDeck: 'Открыть файл колоды',
  makeDeck: 'Сделать колоду из статьи',
  noDecks: 'Колод здесь нет',
  noDecksWhy: 'Колода — это статья с её фактами. Эта копия Factdeck собрана без колод.',
}
