import { roomOf } from '../message'

/** Facts that keep failing: why, and what can be done. */
export const leech = roomOf('leech', {
  title: 'Facts that keep failing',
  titleOfOne: 'This fact keeps failing',
  confused: { one: 'You gave “{given}” for it {n} time.', other: 'You gave “{given}” for it {n} times.' },
  confusedWith: { one: 'You took it for another fact {n} time: {fact}', other: 'You took it for another fact {n} times: {fact}' },
  oneKind: { one: 'It fails {n} time in one kind of question, {kind}, and goes right in others.', other: 'It failed {n} times, always in one kind of question: {kind}. In others it goes right.' },
  tooLong: 'It may be too much at once: learn it by its passage, part by part.',
  plain: 'It doesn’t stick as it is asked. Reading where it stands, or another kind of question, often helps.',
  contrast: 'Ask both against each other',
  'other-kind': 'Ask it another way',
  passage: 'Read the passage',
  'set-aside': 'Set it aside',
  isAside: 'Set aside: it is not asked any more.',
})
