import { roomOf } from '../message'

/** What the charts say. */
export const charts = roomOf('charts', {
  noScores: 'No scores yet: they come with the first quiz.',
  scoresOver: { one: 'The score of one attempt, on {last}.', other: 'Scores over {n} attempts, from {first} to {last}.' },
  tenTogether: 'Each dot is one attempt; the lines take ten together.',
  recalled: 'recalled',
  recognised: 'recognised',
  attempt: 'Attempt',
  of: '{points} of {of}',
  asTable: 'The same as a table',
  noSections: 'This reading has no facts yet.',
  sections: 'How well each section of the reading is known.',
  known: '{n} known',
  slipping: '{n} slipping',
  learning: '{n} being learnt',
  unasked: '{n} not asked yet',
})
