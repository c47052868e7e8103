import { roomOf } from '../message'

/** The result of an attempt: the scores, then what was missed, to be read. */
export const result = roomOf('result', {
  title: 'Result',
  of: '{deck}, {date}',
  recalled: 'recalled',
  recognised: 'recognised',
  self: 'known, by your own rating',
  restsOn: { one: '{points} of {n} question', other: '{points} of {n} questions' },
  restsOnCards: { one: '{points} of {n} card', other: '{points} of {n} cards' },
  open: 'This is the score so far: {done} of {of} answered.',
  goOn: 'Go on',
  misses: { one: 'One to look at again', other: '{n} to look at again' },
  noMisses: 'Nothing missed.',
  yours: 'You said',
  nothing: 'nothing',
  key: 'Right is',
  retry: { one: 'Retry this one', other: 'Retry these {n} facts' },
  retryFailed: 'None of these can be asked as a question just now; the flashcards ask them all.',
  nextDue: 'Go on learning',
  another: 'Take another quiz',
  toDeck: 'To the deck',
  read: 'Read the article',
  all: 'All answers',
  empty: 'No question was answered',
  emptyWhy: 'A result stands here after the first answer.',
})
