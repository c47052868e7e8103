import fc from 'fast-check'
import type { About, Deck, Group, Paragraph } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { SetValue, SingleValue, Value } from '@/core/value'

const approx = fc.constantFrom('about' as const, 'over' as const, 'under' as const)

/** Words on one line, with whatever YAML, Markdown and JSON would trip over. */
export const anyLine = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-zəçŞö’]{1,8}$/) },
      fc.constantFrom('#', ': ', '- ', '"', "'", '¶3', '>', '## ', '|', '&a', '*a', '!x', '%', '@', '`', '\\', '\t', 'null', 'yes', '1e3', '2020', '2020-07-12', '06:00', '[', ']', ',', '?', '😀', '\u00a0'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' ').normalize('NFC').replace(/[{}\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, '').trim())
  .filter((text) => text !== '')

const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/)
const named = { aliases: fc.uniqueArray(anyLine, { minLength: 1, maxLength: 3 }), sort: anyLine }
const record = <T extends object, K extends keyof T>(fields: { [F in keyof T]: fc.Arbitrary<T[F]> }, ...requiredKeys: K[]) =>
  fc.record(fields, { requiredKeys, noNullPrototype: true })

const year = fc.integer({ min: 0, max: 9999 })
const month = fc.integer({ min: 1, max: 12 })

const anySingleOf: readonly fc.Arbitrary<SingleValue>[] = [
  fc.oneof(
    record({ type: fc.constant('date' as const), year }, 'type', 'year'),
    record({ type: fc.constant('date' as const), year, month }, 'type', 'year', 'month'),
    record({ type: fc.constant('date' as const), year, month, day: fc.integer({ min: 1, max: 28 }) }, 'type', 'year', 'month', 'day'),
  ),
  record(
    { type: fc.constant('time' as const), hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }), approx },
    'type', 'hour', 'minute',
  ),
  record(
    {
      type: fc.constant('number' as const),
      amount: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0)),
      unit: anyLine,
      approx,
      tolerance: fc.integer({ min: 1, max: 99 }),
    },
    'type', 'amount',
  ),
  record(
    {
      type: fc.constant('duration' as const),
      amount: fc.integer({ min: 1, max: 999 }),
      unit: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const, 'week' as const, 'month' as const, 'year' as const),
      approx,
    },
    'type', 'amount', 'unit',
  ),
  record({ type: fc.constant('person' as const), name: anyLine, ...named }, 'type', 'name'),
  record({ type: fc.constant('place' as const), name: anyLine, ...named }, 'type', 'name'),
  record({ type: fc.constant('organisation' as const), name: anyLine, ...named }, 'type', 'name'),
  record({ type: fc.constant('text' as const), text: anyLine, ...named }, 'type', 'text'),
]

const alike = (value: unknown) => JSON.stringify(value)
const anySet = fc
  .oneof(...anySingleOf.map((one) => fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: alike })))
  .map((members): SetValue => ({ type: 'set', members }))

/** Any value that an answer can be. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  ...anySingleOf,
  anySet,
  fc.uniqueArray(anyLine, { minLength: 1, maxLength: 4 }).map((steps) => ({ type: 'sequence' as const, steps })),
)

const anyAbout: fc.Arbitrary<About> = record(
  {
    id: anyId,
    title: anyLine,
    language: fc.constantFrom('en', 'az', 'pt-BR'),
    summary: anyLine,
    position: fc.integer({ min: 1, max: 99 }),
    article: record(
      { title: anyLine, publisher: anyLine, author: anyLine, date: fc.constantFrom('2021', '2021-09-27'), url: fc.webUrl() },
      'title', 'publisher',
    ),
    reading: fc.constantFrom('article' as const, 'quotes' as const),
    notes: fc.array(anyLine, { maxLength: 2 }),
    references: fc.uniqueArray(anyLine, { minLength: 1, maxLength: 2 }),
  },
  'id', 'title', 'language', 'summary', 'article', 'notes',
)

const anyReading: fc.Arbitrary<readonly Paragraph[]> = fc
  .array(fc.record({ text: anyLine, isNote: fc.boolean(), section: fc.boolean(), gap: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 6 })
  .map((parts) => {
    let number = 0
    let section: string | null = null
    return [{ text: 'The first words.', isNote: false, section: false, gap: 1 }, ...parts].map((part, at) => {
      if (part.section) section = `Section ${at}`
      return { number: part.isNote ? null : (number += part.gap), section, text: part.text }
    })
  })

function anyFact(id: string, reading: readonly Paragraph[]): fc.Arbitrary<Fact> {
  const numbered = reading.filter((paragraph) => paragraph.number !== null)
  const values = fc.uniqueArray(anyValue, { minLength: 1, maxLength: 2, selector: alike })
  return record(
    {
      id: fc.constant(id),
      statement: fc.tuple(anyLine, anyLine).map(([before, answer]) => `${before} {${answer}}.`),
      ask: anyLine,
      answer: anyValue,
      passage: fc.constantFrom(...numbered).map((paragraph) => ({ paragraph: Number(paragraph.number), quote: paragraph.text })),
      standing: fc.constantFrom('reported' as const, 'disputed' as const, 'inconsistent' as const, 'slip' as const),
      speaker: anyLine,
      asOf: anyLine,
      counter: anyLine,
      note: anyLine,
      context: fc.record({ text: anyLine, from: anyLine }, { noNullPrototype: true }),
      label: fc.constant(`label of ${id}`),
      distractors: values,
      never: values,
      replaces: anyId,
    },
    'id', 'statement', 'ask', 'answer', 'passage', 'standing',
  )
}

/** Any sound deck whose names stand apart from its answers. Its revision is left to be worked out. */
export const anyDeck: fc.Arbitrary<Omit<Deck, 'revision'>> = fc
  .tuple(anyAbout, anyReading, fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.uniqueArray(anyId, { maxLength: 2 }))
  .chain(([about, reading, ids, isGrouped, old]) =>
    fc.record({
      about: fc.constant(about),
      reading: fc.constant(reading),
      facts: fc.tuple(...ids.map((id) => anyFact(id, reading))),
      groups: fc.constant([] as readonly Group[]),
      names: fc.uniqueArray(anyLine, { maxLength: 3 }).map((words) =>
        words.map((word, at): SingleValue => ({ type: 'place', name: `place ${at} ${word}`, aliases: [`also ${at}`], sort: 'city' })),
      ),
      retired: fc.tuple(...old.map((id) => anyFact(`once-${id}`, reading))),
    }).map(({ retired, ...deck }) => ({ ...(isGrouped ? withTimeline(deck) : deck), ...(retired.length > 0 && { retired }) })),
  )

/** The deck with a group of two dated, labelled facts more. */
function withTimeline(deck: Omit<Deck, 'revision'>): Omit<Deck, 'revision'> {
  const base = deck.facts[0] as Fact
  const dated = [1, 2].map((at): Fact => ({ ...base, id: `timeline-fact-${at}`, label: `event ${at}`, answer: { type: 'date', year: 1900 + at } }))
  const group: Group = { id: 'the-whole-timeline', kind: 'order', ask: 'In which order?', factIds: dated.map(({ id }) => id) }
  return { ...deck, facts: [...deck.facts, ...dated], groups: [group] }
}
