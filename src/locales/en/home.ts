import { roomOf } from '../message'

/** Home: the one next thing, then the decks. */
export const home = roomOf('home', {
  title: 'What now',
  decks: 'Decks',
  factsDue: { one: '{n} fact due', other: '{n} facts due' },
  aboutMinutes: { one: 'about a minute', other: 'about {n} minutes' },
  review: 'Review',
  firstQuiz: 'Take the first quiz',
  firstQuizWhy: { one: 'A quiz of {n} question on “{deck}”.', other: 'A quiz of {n} questions on “{deck}”.' },
  resume: 'Go on',
  resumeQuiz: 'A quiz is unfinished: {done} of {of} answered.',
  resumeReview: 'A review is unfinished: {done} of {of} answered.',
  nothingDue: { one: 'Nothing is due until {when}, {n} fact; read on or take a quiz.', other: 'Nothing is due until {when}, {n} facts; read on or take a quiz.' },
  takeQuiz: 'Take a quiz',
  read: 'Read',
  lastScore: 'last score {score}',
  noScore: 'not yet tried',
  noDecks: 'There are no decks here yet.',
})
