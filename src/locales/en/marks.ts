import { roomOf } from '../message'

/** Words that stand with a sign or a colour, the same on every page: verdicts, how a fact stands, how well it is known, ratings. */
export const marks = roomOf('marks', {
  right: 'Right',
  nearly: 'Nearly',
  wrong: 'Not right',
  dontKnow: 'Not known yet',
  key: 'Right answer',
  yours: 'Your answer',

  claimOf: 'as said by {speaker}',
  disputed: 'disputed',
  inconsistent: 'the article contradicts itself here',
  slip: 'a slip of the article',
  asOf: 'As of: {text}',
  counter: 'Counted by: {text}',
  context: 'From outside the article',
  contextFrom: 'From: {from}',
  paragraph: 'Paragraph {number}',
  paragraphSign: '¶ {number}',
  note: 'Our note',
  factsHere: { one: '{n} fact', other: '{n} facts' },
  studyThese: { one: 'Study this', other: 'Study these' },

  unasked: 'not asked yet',
  learning: 'being learnt',
  known: 'known',
  slipping: 'slipping',

  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
  rate: 'How well did you know it?',

  progress: 'Question {at} of {of}',
  problems: { one: '{n} problem', other: '{n} problems' },
})
