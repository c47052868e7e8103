import { roomOf } from '../message'

/** What the learner did, as undo names it. */
export const deeds = roomOf('deeds', {
  answered: 'an answer to “{stem}”',
  appealed: 'an appeal',
  finished: 'the end of a sitting',
  aside: { one: '{n} fact set aside', other: '{n} facts set aside' },
  back: { one: '{n} fact brought back', other: '{n} facts brought back' },
  reset: { one: '{n} fact begun afresh', other: '{n} facts begun afresh' },
  setting: 'a setting: {name}',
  takenBack: 'Taken back: {deed}.',
  nothing: 'There is nothing to take back.',
  title: 'What you did last',
  why: 'Undo takes these back one after the other, the newest first.',
  none: 'Nothing yet.',
  undo: 'Undo the newest',
})
