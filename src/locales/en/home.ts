import { roomOf } from '../message'

/** Home, as far as the first visit shows it. */
export const home = roomOf('home', {
  decks: 'Decks',
  welcome: 'What does an article say, and what will you still know of it in a month?',
  firstQuiz: 'Take the first quiz',
  quizWhy: { one: '{n} question on “{deck}”.', other: '{n} questions on “{deck}”.' },
  share: '{known} of {of} known',
  noScore: 'not yet tried',
  openDeck: 'Open a deck file',
  makeDeck: 'Make a deck from an article',
  noDecks: 'There are no decks here',
  noDecksWhy: 'A deck is an article with its facts. This copy of Factdeck was built without any.',
})
