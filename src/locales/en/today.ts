import { roomOf } from '../message'

/** Home of somebody who has been here before. */
export const today = roomOf('today', {
  dueAndNew: { one: '{n} fact due, {fresh} new, about {time}', other: '{n} facts due, {fresh} new, about {time}' },
  factsDue: { one: '{n} fact due, about {time}', other: '{n} facts due, about {time}' },
  newOnly: { one: '{n} new fact, about {time}', other: '{n} new facts, about {time}' },
  minutes: { one: 'a minute', other: '{n} minutes' },
  learn: 'Learn',
  inSittings: { one: 'On “{deck}”, a question at a time.', other: 'On “{deck}”, {n} questions at a sitting.' },
  backlog: {
    one: '{due} facts wait. Today asks {perDay} of them, those most at risk first.',
    other: '{due} facts wait. {perDay} a day, those most at risk first, brings them all back in {n} days.',
  },
  loadDone: {
    one: 'Today’s facts are done; {n} waits for tomorrow. Read on or take a quiz.',
    other: 'Today’s facts are done; {n} wait for the coming days. Read on or take a quiz.',
  },
  goalOpen: '{answers} of {goal} answers today.',
  goalMet: '{answers} answers today: what you meant to do is done.',
  repaired: { one: 'A copy of your answers on this device was damaged; {n} entry was brought back from the other copy.', other: 'A copy of your answers on this device was damaged; {n} entries were brought back from the other copy.' },
  copied: 'The second copy of your answers on this device was incomplete and has been made whole.',
  remind: 'Everything you learnt is in this browser alone. A backup file would outlive it.',
  backUp: 'Save a backup file',
  later: 'Later',
  unfinishedQuiz: 'A quiz is unfinished',
  unfinishedReview: 'A review is unfinished',
  unfinishedLearn: 'A sitting is unfinished',
  goOnQuiz: 'Go on with the quiz, question {at} of {of}',
  goOnReview: 'Go on with the review, card {at} of {of}',
  goOnLearn: 'Go on learning, question {at}',
  onDeck: 'On “{deck}”.',
  nothingDue: {
    one: 'Nothing is due until {when}, {n} fact; read on or take a quiz.',
    other: 'Nothing is due until {when}, {n} facts; read on or take a quiz.',
  },
  nothingHeld: 'Nothing is due yet; read on or take a quiz.',
  takeQuiz: 'Take a quiz',
  dueCount: '{n} due',
  lastScore: 'last score {score}',
  updatesOfDeck: { one: '{deck}: {n} fact that you learnt has another answer now.', other: '{deck}: {n} facts that you learnt have other answers now.' },
  seeUpdates: 'See what has changed',
})
