import { roomOf } from '../message'

/** Home: the one next thing, then the decks. */
export const home = roomOf('home', {
  decks: 'Decks',
  welcome: 'What does an article say, and what will you still know of it in a month?',
  factsDue: { one: '{n} fact due, about {time}', other: '{n} facts due, about {time}' },
  minutes: { one: 'a minute', other: '{n} minutes' },
  review: 'Review',
  firstQuiz: 'Take the first quiz',
  quizWhy: { one: '{n} question on “{deck}”.', other: '{n} questions on “{deck}”.' },
  unfinishedQuiz: 'A quiz is unfinished',
  unfinishedReview: 'A review is unfinished',
  goOnQuiz: 'Go on with the quiz, question {at} of {of}',
  goOnReview: 'Go on with the review, card {at} of {of}',
  onDeck: 'On “{deck}”.',
  nothingDue: {
    one: 'Nothing is due until {when}, {n} fact; read on or take a quiz.',
    other: 'Nothing is due until {when}, {n} facts; read on or take a quiz.',
  },
  nothingHeld: 'Nothing is due yet; read on or take a quiz.',
  takeQuiz: 'Take a quiz',
  share: '{known} of {of} known',
  dueCount: '{n} due',
  lastScore: 'last score {score}',
  noScore: 'not yet tried',
  noDecks: 'There are no decks here',
  noDecksWhy: 'A deck is an article with its facts. This copy of Factdeck was built without any.',
})
