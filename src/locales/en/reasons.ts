import type { ReasonCode } from '@/answers/reasons'

/** What a learner is told about a typed answer, in English. */
export const reasons: Record<ReasonCode, string> = {
  empty: 'Nothing was typed.',
  spelling: 'Check the spelling: {key}.',
  plural: 'Singular and plural aside: {key}.',
  'own-alias': 'Right by the wording you had accepted: {typed}.',
  'other-value': '{typed} is something else in this deck.',
  'which-name': '“{typed}” could be {key} or {other}: say which.',
  'part-of-name': 'That is part of the name: {key}.',
  'long-form': 'Taken as the long form of {key}; its wording wasn’t checked.',
  'coarser-date': 'Right as far as it goes. In full: {key}.',
  'too-coarse': 'The year alone isn’t enough here: {key}.',
  'missing-year': 'The year is missing: {key}.',
  'impossible-date': 'No calendar has the date {typed}.',
  'not-a-date': 'We couldn’t read “{typed}” as a date.',
  'not-a-time': 'We couldn’t read “{typed}” as a time of day.',
  'which-half': 'Morning or evening? It is {key}.',
  'not-a-number': 'We couldn’t read “{typed}” as a number.',
  'not-a-duration': 'We couldn’t read “{typed}” as a length of time.',
  about: 'The figure given is {key}.',
  unit: '{typed} is another unit: {key}.',
  tolerance: 'Close enough. The figure given is {key}.',
}
