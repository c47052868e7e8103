import { roomOf } from '../message'

/** Scores and progress. */
export const scores = roomOf('scores', {
  title: 'Scores',
  empty: 'No scores yet',
  emptyWhy: 'After a quiz its score stands here, with what you know of each section.',
  firstQuiz: 'Take the first quiz',
  due: { one: '{n} fact is due today.', other: '{n} facts are due today.' },
  noneDue: 'Nothing is due today.',
  nextDue: { one: 'The next {n} falls due {when}.', other: 'The next {n} fall due {when}.' },
  learn: 'Learn',
  attempts: 'Every quiz and review',
  recognised: 'recognised {points} of {of}',
  recalled: 'recalled {points} of {of}',
  self: 'cards known {points} of {of}',
  answered: '{done} of {of} answered',
  goOn: 'Go on: {deck}',
  practice: 'practice',
  gone: 'a deck no longer here',
  more: { one: 'Show {n} older', other: 'Show {n} older' },
})
