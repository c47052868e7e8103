import type { Deck, Group, Paragraph } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { SingleValue } from '@/core/value'

const PARAGRAPHS: readonly (readonly [section: string, text: string])[] = [
  [
    'The building',
    'Work on the Orrin Light began on 3 May 1871 and took 26 months. Ada Fenwick drew the plans, and 148 workers from the port of Marlow raised the tower, which stands 41 metres high. The lamp was first lit on 9 August 1873 at about 21:30.',
  ],
  [
    'The building',
    'Stone came from three quarries: Calder, Wyke and Thornby. Each block was cut, then numbered, then shipped, then set in lime. The Northern Beacon Board paid for the work.',
  ],
  [
    'The keepers',
    'The first keeper, Tobias Rask, stayed for 17 years. His successor was Ingrid Vale, who brought a foghorn in October 1894. She called the winter of 1895 “the white silence” in her log.',
  ],
  [
    'The keepers',
    'Historian Jonas Pell says that a broken shutter caused the wreck of the Meridian in 1902. The Board moved the last keeper ashore on 30 June 1968, when the lamp became automatic.',
  ],
]

const reading: readonly Paragraph[] = PARAGRAPHS.map(([section, text], at) => ({ number: at + 1, section, text }))

const facts: readonly Fact[] = [
  {
    id: 'orrin-begn',
    statement: 'Work on the Orrin Light, the tower on the island’s north cape, began on {3 May 1871}.',
    ask: 'On which day did work on the Orrin Light begin?',
    answer: { type: 'date', year: 1871, month: 5, day: 3 },
    passage: { paragraph: 1, quote: 'Work on the Orrin Light began on 3 May 1871' },
    standing: 'reported',
    label: 'Work on the tower begins',
  },
  {
    id: 'orrin-mont',
    statement: 'Building the Orrin Light on the north cape of the island took {26 months}.',
    ask: 'How long did building the Orrin Light take?',
    answer: { type: 'duration', amount: 26, unit: 'month' },
    passage: { paragraph: 1, quote: 'took 26 months' },
    standing: 'reported',
  },
  {
    id: 'orrin-arch',
    statement: 'The plans of the Orrin Light were drawn by {Ada Fenwick}, an engineer.',
    ask: 'Who drew the plans of the Orrin Light?',
    answer: { type: 'person', name: 'Ada Fenwick', aliases: ['Fenwick'], sort: 'islander' },
    passage: { paragraph: 1, quote: 'Ada Fenwick drew the plans' },
    standing: 'reported',
    label: 'drew the plans',
  },
  {
    id: 'orrin-work',
    statement: 'The tower of the Orrin Light was raised by {148 workers} from the mainland.',
    ask: 'How many workers raised the tower of the Orrin Light?',
    answer: { type: 'number', amount: 148, unit: 'workers' },
    passage: { paragraph: 1, quote: '148 workers from the port of Marlow raised the tower' },
    standing: 'reported',
    counter: 'the article doesn’t say who counted',
  },
  {
    id: 'orrin-port',
    statement: 'The workers who raised the tower of the Orrin Light came from the port of {Marlow}.',
    ask: 'From which port did the workers who raised the Orrin Light come?',
    answer: { type: 'place', name: 'Marlow', sort: 'port' },
    passage: { paragraph: 1, quote: 'from the port of Marlow' },
    standing: 'reported',
    distractors: [
      { type: 'place', name: 'Sandwick', sort: 'port' },
      { type: 'place', name: 'Eastholm', sort: 'port' },
    ],
  },
  {
    id: 'orrin-high',
    statement: 'From rock to lantern, the tower of the Orrin Light stands {41 metres} high.',
    ask: 'How high does the tower of the Orrin Light stand?',
    answer: { type: 'number', amount: 41, unit: 'metres', tolerance: 1 },
    passage: { paragraph: 1, quote: 'which stands 41 metres high' },
    standing: 'reported',
    never: [{ type: 'number', amount: 45, unit: 'metres' }],
  },
  {
    id: 'orrin-litt',
    statement: 'The lamp of the Orrin Light was lit for the first time on {9 August 1873}.',
    ask: 'On which day was the lamp of the Orrin Light first lit?',
    answer: { type: 'date', year: 1873, month: 8, day: 9 },
    passage: { paragraph: 1, quote: 'The lamp was first lit on 9 August 1873' },
    standing: 'reported',
    label: 'The lamp is lit',
  },
  {
    id: 'orrin-hour',
    statement: 'On its first evening the lamp of the Orrin Light was lit at about {21:30}.',
    ask: 'At about what time of day was the lamp of the Orrin Light first lit?',
    answer: { type: 'time', hour: 21, minute: 30, approx: 'about' },
    passage: { paragraph: 1, quote: 'at about 21:30' },
    standing: 'reported',
  },
  {
    id: 'orrin-quar',
    statement: 'Stone for the tower of the Orrin Light came from three quarries: {Calder, Wyke and Thornby}.',
    ask: 'From which three quarries did the stone of the Orrin Light come?',
    answer: {
      type: 'set',
      members: [
        { type: 'place', name: 'Calder', sort: 'quarry' },
        { type: 'place', name: 'Wyke', sort: 'quarry' },
        { type: 'place', name: 'Thornby', sort: 'quarry' },
      ],
    },
    passage: { paragraph: 2, quote: 'Stone came from three quarries: Calder, Wyke and Thornby' },
    standing: 'reported',
    distractors: [
      { type: 'place', name: 'Aldmoor', sort: 'quarry' },
      { type: 'place', name: 'Hexley', sort: 'quarry' },
      { type: 'place', name: 'Rudd', sort: 'quarry' },
    ],
  },
  {
    id: 'orrin-step',
    statement: 'Each block of stone passed through four steps on its way into the tower of the Orrin Light.',
    ask: 'In which order was each block of stone for the Orrin Light handled?',
    answer: { type: 'sequence', steps: ['cut in the quarry', 'numbered', 'shipped to the island', 'set in lime'] },
    passage: { paragraph: 2, quote: 'Each block was cut, then numbered, then shipped, then set in lime' },
    standing: 'reported',
  },
  {
    id: 'orrin-paid',
    statement: 'Building the Orrin Light, from quarry to lantern, was paid for by the {Northern Beacon Board}.',
    ask: 'Which body paid for the building of the Orrin Light?',
    answer: { type: 'organisation', name: 'Northern Beacon Board', aliases: ['the Board'], sort: 'public body' },
    passage: { paragraph: 2, quote: 'The Northern Beacon Board paid for the work' },
    standing: 'reported',
    distractors: [
      { type: 'organisation', name: 'Island Harbour Trust', sort: 'public body' },
      { type: 'organisation', name: 'Royal Pilots’ Guild', sort: 'public body' },
    ],
  },
  {
    id: 'orrin-kee1',
    statement: 'The first keeper of the Orrin Light, who stayed seventeen years, was {Tobias Rask}.',
    ask: 'Who was the first keeper of the Orrin Light?',
    answer: { type: 'person', name: 'Tobias Rask', aliases: ['Rask'], sort: 'islander' },
    passage: { paragraph: 3, quote: 'The first keeper, Tobias Rask' },
    standing: 'reported',
    label: 'was the first keeper',
  },
  {
    id: 'orrin-kee2',
    statement: 'The second keeper of the Orrin Light, who brought the foghorn, was {Ingrid Vale}.',
    ask: 'Who was the second keeper of the Orrin Light?',
    answer: { type: 'person', name: 'Ingrid Vale', aliases: ['Vale'], sort: 'islander' },
    passage: { paragraph: 3, quote: 'His successor was Ingrid Vale' },
    standing: 'reported',
    label: 'brought the foghorn',
  },
  {
    id: 'orrin-horn',
    statement: 'A foghorn was brought to the Orrin Light by its second keeper in {October 1894}.',
    ask: 'In which month of which year did a foghorn come to the Orrin Light?',
    answer: { type: 'date', year: 1894, month: 10 },
    passage: { paragraph: 3, quote: 'who brought a foghorn in October 1894' },
    standing: 'reported',
    label: 'The foghorn arrives',
  },
  {
    id: 'orrin-whit',
    statement: 'In her log, the second keeper of the Orrin Light called the winter of 1895 “{the white silence}”.',
    ask: 'What did the second keeper of the Orrin Light call the winter of 1895 in her log?',
    answer: { type: 'text', text: 'the white silence', aliases: ['white silence'], sort: 'quoted term' },
    passage: { paragraph: 3, quote: '“the white silence”' },
    standing: 'reported',
    distractors: [
      { type: 'text', text: 'the long hush', sort: 'quoted term' },
      { type: 'text', text: 'the grey patience', sort: 'quoted term' },
    ],
  },
  {
    id: 'orrin-wrec',
    statement: 'According to Jonas Pell, the wreck of the ship Meridian in 1902 was caused by {a broken shutter}.',
    ask: 'What caused the wreck of the Meridian in 1902, according to Jonas Pell?',
    answer: { type: 'text', text: 'a broken shutter', aliases: ['broken shutter', 'the shutter'], sort: 'cause' },
    passage: { paragraph: 4, quote: 'Jonas Pell says that a broken shutter caused the wreck of the Meridian' },
    standing: 'reported',
    speaker: 'Jonas Pell',
    distractors: [
      { type: 'text', text: 'a drunken pilot', sort: 'cause' },
      { type: 'text', text: 'a false chart', sort: 'cause' },
    ],
  },
  {
    id: 'orrin-auto',
    statement: 'The lamp of the Orrin Light became automatic, and its last keeper went ashore, on {30 June 1968}.',
    ask: 'On which day did the lamp of the Orrin Light become automatic?',
    answer: { type: 'date', year: 1968, month: 6, day: 30 },
    passage: { paragraph: 4, quote: 'The Board moved the last keeper ashore on 30 June 1968' },
    standing: 'reported',
    label: 'The lamp becomes automatic',
  },
]

const groups: readonly Group[] = [
  {
    id: 'orrin-timeline',
    kind: 'order',
    ask: 'Put these events at the Orrin Light in order, earliest first.',
    factIds: ['orrin-begn', 'orrin-litt', 'orrin-horn', 'orrin-auto'],
  },
  {
    id: 'orrin-people',
    kind: 'match',
    ask: 'Match what somebody did for the Orrin Light with who it was.',
    factIds: ['orrin-arch', 'orrin-kee1', 'orrin-kee2'],
  },
]

const names: readonly SingleValue[] = [
  { type: 'person', name: 'Jonas Pell', aliases: ['Pell'], sort: 'historian' },
  { type: 'place', name: 'Orrin', sort: 'island' },
]

/** A small sound deck about a lighthouse that never was: every type of value, a set, a sequence, an order group, a match group, a claim. */
export const smallDeck: Deck = {
  about: {
    id: 'orrin-light',
    title: 'The Orrin Light',
    language: 'en',
    summary: 'How a lighthouse was built and kept.',
    article: { title: 'The Orrin Light', publisher: 'The test suite' },
    notes: ['Invented.'],
  },
  revision: 'orrin-1',
  reading,
  facts,
  groups,
  names,
}
