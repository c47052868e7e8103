import type { Response } from '@/core/question'
import type { Question } from '@/questions'

/** A question of each kind, with a response that is right, one that is wrong, and the words that the key shows. */
export interface Sample {
  readonly question: Question
  readonly right: Response
  readonly wrong: Response
  readonly key: string
}

const FACT = { factIds: ['orrin-begn'] } as const

export const samples: Readonly<Record<Question['kind'], Sample>> = {
  choice: {
    question: {
      ...FACT,
      kind: 'choice',
      evidence: 'recognition',
      guess: 1 / 3,
      stem: 'Who was the first keeper of the Orrin Light?',
      options: ['Ada Fenwick', 'Tobias Rask', 'Ingrid Vale'],
      key: 1,
    },
    right: { option: 1 },
    wrong: { option: 2 },
    key: 'Tobias Rask',
  },
  several: {
    question: {
      ...FACT,
      kind: 'several',
      evidence: 'recognition',
      guess: 0.1,
      stem: 'From which three quarries did the stone of the Orrin Light come?',
      options: ['Calder', 'Aldmoor', 'Thornby', 'Hexley', 'Wyke'],
      key: [0, 2, 4],
    },
    right: { options: [0, 2, 4] },
    wrong: { options: [0, 1, 3] },
    key: 'Wyke',
  },
  'true-false': {
    question: {
      ...FACT,
      kind: 'true-false',
      evidence: 'recognition',
      guess: 0.5,
      stem: 'Building the Orrin Light took 31 months.',
      isTrue: false,
      said: '31 months',
      keyText: '26 months',
    },
    right: { says: false },
    wrong: { says: true },
    key: '26 months',
  },
  cloze: {
    question: {
      ...FACT,
      kind: 'cloze',
      evidence: 'recall',
      guess: 0,
      stem: 'The workers came from the port of _____.',
      valueType: 'place',
      form: 'place',
      keys: ['Marlow'],
      before: 'The workers came from the port of ',
      after: '.',
    },
    right: { text: 'Marlow' },
    wrong: { text: 'Sandwick' },
    key: 'Marlow',
  },
  typed: {
    question: {
      ...FACT,
      kind: 'typed',
      evidence: 'recall',
      guess: 0,
      stem: 'On which day did work on the Orrin Light begin?',
      valueType: 'date',
      form: 'date-day',
      keys: ['3 May 1871'],
    },
    right: { text: '3 May 1871' },
    wrong: { text: '4 May 1871' },
    key: '3 May 1871',
  },
  order: {
    question: {
      kind: 'order',
      factIds: ['orrin-horn', 'orrin-begn', 'orrin-litt'],
      evidence: 'recognition',
      guess: 1 / 6,
      stem: 'Put these events at the Orrin Light in order, earliest first.',
      items: ['The foghorn arrives', 'Work on the tower begins', 'The lamp is lit'],
      dates: ['October 1894', '3 May 1871', '9 August 1873'],
      itemFactIds: ['orrin-horn', 'orrin-begn', 'orrin-litt'],
      key: [1, 2, 0],
    },
    right: { order: [1, 2, 0] },
    wrong: { order: [0, 1, 2] },
    key: '9 August 1873',
  },
  match: {
    question: {
      kind: 'match',
      factIds: ['orrin-arch', 'orrin-kee1', 'orrin-kee2'],
      evidence: 'recognition',
      guess: 1 / 6,
      stem: 'Match what somebody did for the Orrin Light with who it was.',
      lefts: ['drew the plans', 'was the first keeper', 'brought the foghorn'],
      rights: ['Tobias Rask', 'Ingrid Vale', 'Ada Fenwick'],
      leftFactIds: ['orrin-arch', 'orrin-kee1', 'orrin-kee2'],
      key: [2, 0, 1],
    },
    right: { pairs: [2, 0, 1] },
    wrong: { pairs: [0, 2, 1] },
    key: 'Ada Fenwick',
  },
  flashcard: {
    question: {
      ...FACT,
      kind: 'flashcard',
      evidence: 'self',
      guess: 0,
      stem: 'Which body paid for the building of the Orrin Light?',
      back: ['Northern Lights Board'],
    },
    right: { rating: 3 },
    wrong: { rating: 1 },
    key: 'Northern Lights Board',
  },
}
