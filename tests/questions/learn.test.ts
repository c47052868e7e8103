import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import type { Entry } from '@/core/entry'
import type { Fact, FactId } from '@/core/fact'
import { foldLog, LogFold, type Learner } from '@/core/fold'
import { dealDay } from '@/core/load'
import { DONT_KNOW, type AskedQuestion } from '@/core/question'
import { rungOfKind } from '@/core/rung'
import { isUnclear, type Verdict } from '@/core/verdict'
import { kindOf, nextInSitting, type GuidedSitting } from '@/questions'
import { isConfusable } from '@/questions/confusable'
import { askContrast } from '@/questions/contrast'
import { factsOf } from '@/questions/known'
import { readingOrderOf } from '@/questions/reading-order'
import { seededRandom } from '@/core/random'
import { LogBook } from '#tests/support/log'
import { smallDeck } from '#tests/support/small-deck'

type Knows = (factId: FactId, question: AskedQuestion) => boolean

/** Someone who studies a deck by guided sittings, one log through. */
class Student {
  readonly book = new LogBook()
  readonly #fold = new LogFold()
  #sittings = 0

  constructor(readonly deck: Deck) {}

  get learner(): Learner {
    for (const entry of this.book.entries) this.#fold.add(entry)
    return this.#fold.learner
  }

  /** Sits until the sitting ends; every next question is decided before its answer is in the log, as the app does. */
  sit(day: number, knows: Knows, length = 20, seed = 's'): readonly Entry<'answered'>[] {
    const attempt = `a${String((this.#sittings += 1))}`
    const answers: Entry<'answered'>[] = []
    const given: { question: AskedQuestion; verdict: Verdict }[] = []
    const sitting = (): GuidedSitting => ({ deck: this.deck, seed, options: 3, length, given, learner: this.learner, today: day })
    let placed = nextInSitting(sitting())
    if (placed) {
      this.book.write(day, {
        kind: 'attempt-started', attempt, mode: 'learn', deck: this.deck.about.id, revision: 'r', seed, plan: [], feedback: 'at-once', practice: false,
        options: 3, length, first: placed,
      })
    }
    while (placed) {
      const { question, index } = placed
      const kind = kindOf(question)
      const response = question.factIds.every((id) => knows(id, question)) ? kind.keyResponse(question) : question.kind === 'flashcard' ? { rating: 1 } : DONT_KNOW
      const verdict = kind.judge(question, response, { deck: this.deck, facts: factsOf(this.deck), aliases: new Map() })
      if (isUnclear(verdict)) throw new Error('unclear')
      given.push({ question, verdict })
      const next = nextInSitting(sitting())
      expect(nextInSitting(sitting())).toEqual(next)
      answers.push(this.book.write(day, { kind: 'answered', attempt, index, question, response, verdict, tookMs: 1, passageSeen: false, next }))
      placed = next
      expect(answers.length).toBeLessThan(500)
    }
    return answers
  }
}

const DAY = 20_600
const ALL: Knows = () => true
const NONE: Knows = () => false
const askedIn = (answers: readonly Entry<'answered'>[]): FactId[] => answers.flatMap(({ question }) => question.factIds)
const firstsIn = (answers: readonly Entry<'answered'>[]): FactId[] => [...new Set(askedIn(answers))]

/** Somebody who knows some and forgets some, by seed. */
const sometimes = (seed: string): Knows => {
  const random = seededRandom(seed)
  return () => random() < 0.6
}

/** The small deck with dates so close that they are easily mixed up, each in its own paragraph. */
const closeDates: Deck = (() => {
  const days = [3, 9, 14, 20, 25, 29]
  const reading = days.map((day, at) => ({ number: at + 1, section: 'Dates', text: `Visit ${String(at + 1)} was on ${String(day)} May 1871.` }))
  const facts = days.map((day, at): Fact => ({
    id: `visit-${String(at + 1)}`, statement: `Inspector ${'ABCDEF'.charAt(at)} came to see the light on {${String(day)} May 1871}.`,
    ask: `On which day did inspector ${'ABCDEF'.charAt(at)} come?`, answer: { type: 'date', year: 1871, month: 5, day },
    passage: { paragraph: at + 1, quote: `Visit ${String(at + 1)} was on ${String(day)} May 1871` }, standing: 'reported', label: `Inspector ${'ABCDEF'.charAt(at)}`,
  }))
  const groups = [{ id: 'visits', kind: 'match' as const, ask: 'Match each inspector with the day.', factIds: facts.map(({ id }) => id) }]
  return { ...smallDeck, about: { ...smallDeck.about, id: 'visits' }, reading, facts, groups, names: [] }
})()

/** The close dates among the facts of the small deck, so that there is something to ask between them. */
const mixedDates: Deck = {
  ...smallDeck,
  about: { ...smallDeck.about, id: 'mixed' },
  reading: [...smallDeck.reading, ...closeDates.reading.map((paragraph) => ({ ...paragraph, number: (paragraph.number ?? 0) + 10 }))],
  facts: [
    ...closeDates.facts.map((fact) => ({ ...fact, passage: { ...fact.passage, paragraph: fact.passage.paragraph + 10 } })),
    ...smallDeck.facts.filter(({ answer }) => answer.type !== 'date'),
  ],
  groups: closeDates.groups,
}

describe('A guided sitting', () => {
  it('is the same for the same seed, and ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (seed, length) => {
        const one = new Student(smallDeck).sit(DAY, sometimes(seed), length, seed)
        const two = new Student(smallDeck).sit(DAY, sometimes(seed), length, seed)
        expect(two.map(({ question }) => question)).toEqual(one.map(({ question }) => question))
      }),
      { numRuns: 15 },
    )
  })

  it('meets new facts in the order of the reading, by recognising them where that can be asked', () => {
    const answers = new Student(smallDeck).sit(DAY, ALL)
    const order = readingOrderOf(smallDeck)
    expect(firstsIn(answers)).toEqual(order.slice(0, 10))
    const kinds = answers.map(({ question }) => question.evidence)
    expect(kinds.filter((evidence) => evidence === 'recognition').length).toBeGreaterThanOrEqual(8)
  })

  it('brings back before its end whatever was missed, after others where there are any', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 25 }), (seed, length) => {
        const student = new Student(smallDeck)
        for (const day of [DAY, DAY + 3, DAY + 9]) {
          const answers = student.sit(day, sometimes(seed + String(day)), length)
          for (const [at, { verdict }] of answers.entries()) {
            for (const [id, outcome] of Object.entries(verdict.byFact)) {
              const asks = answers.slice(0, at + 1).filter(({ question }) => question.factIds.includes(id)).length
              if (outcome === 'wrong' && asks <= 3) expect(askedIn(answers.slice(at + 1))).toContain(id)
            }
          }
        }
      }),
      { numRuns: 15 },
    )
    const answers = new Student(smallDeck).sit(DAY, NONE, 20)
    const [first] = askedIn(answers)
    const again = askedIn(answers).indexOf(first ?? '', 1)
    expect(again).toBeGreaterThan(3)
  }, 30_000)

  it('has each new fact recalled once before its end, in the kind that takes the least time', () => {
    const answers = new Student(smallDeck).sit(DAY, ALL, 20)
    for (const id of firstsIn(answers)) {
      const asks = answers.filter(({ question }) => question.factIds.includes(id))
      expect(asks.map(({ question }) => question.evidence)).toEqual(asks.length === 1 ? [expect.not.stringMatching('recognition')] : ['recognition', 'self'])
      expect(asks.length).toBeLessThanOrEqual(2)
    }
  })

  it('meets new facts also while others have waited for long', () => {
    const student = new Student(smallDeck)
    student.sit(DAY, ALL, 18)
    const waiting = new Set(student.learner.facts.keys())
    expect(waiting.size).toBeGreaterThanOrEqual(4)
    const asked = firstsIn(student.sit(DAY + 300, ALL, 30))
    const firstNew = asked.findIndex((id) => !waiting.has(id))
    expect(firstNew).toBeGreaterThanOrEqual(2)
    expect(firstNew).toBeLessThan(asked.findLastIndex((id) => waiting.has(id)))
  })

  it('asks gaps and typing by flashcard while facts wait since an earlier day', () => {
    const student = new Student(smallDeck)
    for (const day of [0, 3, 9, 30]) student.sit(DAY + day, ALL, 60)
    const kinds = student.sit(DAY + 900, ALL, 6).map(({ question }) => question.kind)
    expect(kinds).toContain('flashcard')
    expect(kinds.filter((kind) => kind === 'typed' || kind === 'cloze')).toEqual([])
  })

  it('opens no more than four new facts before one is right', () => {
    const answers = new Student(smallDeck).sit(DAY, NONE, 12)
    expect(firstsIn(answers.slice(0, 12)).length).toBeLessThanOrEqual(8)
    expect(firstsIn(answers.slice(0, 6))).toHaveLength(4)
  })

  it('stays within the length while nothing is missed, and within what the day has dealt', () => {
    const student = new Student(smallDeck)
    expect(student.sit(DAY, ALL, 6)).toHaveLength(6)
    expect(firstsIn(student.sit(DAY, ALL, 20))).toHaveLength(7)
    expect(student.sit(DAY, ALL, 20)).toHaveLength(0)
    const { due } = dealDay(student.learner, [{ about: smallDeck.about, factIds: readingOrderOf(smallDeck) }], DAY + 40)
    expect(due).toHaveLength(10)
    expect(new Set(firstsIn(student.sit(DAY + 40, ALL, 40)))).toEqual(new Set([...due, ...readingOrderOf(smallDeck)]))
  })

  it('asks harder kinds as a fact is answered right day after day, and an easier one after a lapse', () => {
    const student = new Student(smallDeck)
    const rungs = new Map<FactId, number[]>()
    const watch = (day: number, knows: Knows): void => {
      const seen = new Set<FactId>()
      for (const { question } of student.sit(day, knows, 60)) {
        const [id] = question.factIds
        if (id === undefined || question.factIds.length > 1 || seen.has(id)) continue
        seen.add(id)
        rungs.set(id, [...(rungs.get(id) ?? []), rungOfKind(question.kind, question.evidence)])
      }
    }
    for (const day of [0, 6, 30, 120, 400]) watch(DAY + day, ALL)
    const climbs = [...rungs.entries()].filter(([id]) => factsOf(smallDeck).get(id)?.answer.type !== 'sequence')
    expect(climbs.some(([, climb]) => climb.at(0) === 0 && climb.includes(2) && climb.at(-1) === 3)).toBe(true)
    for (const [, climb] of climbs) expect(climb).toEqual(climb.toSorted((a, b) => a - b))
    const before = student.learner.facts.get('orrin-work')?.rung ?? 0
    watch(DAY + 1500, NONE)
    expect(student.learner.facts.get('orrin-work')?.rung).toBeLessThan(before)
  })

  it('spreads the facts of one paragraph where there are others due', () => {
    const student = new Student(smallDeck)
    for (const day of [0, 1]) student.sit(DAY + day, ALL, 20)
    const answers = student.sit(DAY + 60, ALL, 12).slice(0, 6)
    const paragraphs = answers.map(({ question }) => question.factIds.map((id) => factsOf(smallDeck).get(id)?.passage.paragraph))
    const together = paragraphs.filter((here, at) => at > 0 && here.some((one) => paragraphs[at - 1]?.includes(one)))
    expect(together.length).toBeLessThanOrEqual(1)
  })

  it('asks no fact that is set aside, not even one that was missed before', () => {
    const student = new Student(smallDeck)
    student.book.write(DAY, { kind: 'fact-set-aside', factIds: [readingOrderOf(smallDeck)[0] ?? ''], aside: true })
    expect(askedIn(student.sit(DAY, sometimes('aside')))).not.toContain(readingOrderOf(smallDeck)[0])
  })

  it('leaves what was answered today to another day when the next sitting begins', () => {
    const student = new Student(smallDeck)
    const first = firstsIn(student.sit(DAY, ALL, 5))
    const second = firstsIn(student.sit(DAY, ALL, 5))
    expect(second.filter((id) => first.includes(id))).toEqual([])
  })
})

describe('Facts that are easily mixed up', () => {
  const facts = factsOf(closeDates)
  const nobody = foldLog([])

  it('have close answers that differ, or were given for one another', () => {
    const [a, b] = ['visit-1', 'visit-2'].map((id) => facts.get(id) as Fact) as [Fact, Fact]
    expect(isConfusable(a, b, nobody)).toBe(true)
    expect(isConfusable(a, { ...b, answer: a.answer }, nobody)).toBe(false)
    const [work, high] = ['orrin-work', 'orrin-arch'].map((id) => factsOf(smallDeck).get(id) as Fact) as [Fact, Fact]
    expect(isConfusable(work, high, nobody)).toBe(false)
    const book = new LogBook()
    book.write(1, {
      kind: 'answered', attempt: 'x', index: 0, question: { kind: 'choice', factIds: [work.id], evidence: 'recognition', guess: 1 / 3, stem: '' },
      response: {}, tookMs: 1, passageSeen: false, next: null,
      verdict: { outcome: 'wrong', byFact: { [work.id]: 'wrong' }, reasons: [{ code: 'option-is-other-fact', params: { option: 'x', factId: high.id } }] },
    })
    expect(isConfusable(high, work, foldLog(book.entries))).toBe(true)
  })

  it('are never asked one after the other while either is new, nor met before the other is right', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(closeDates, mixedDates), (seed, deck) => {
        const student = new Student(deck)
        for (let day = DAY; day < DAY + 8; day++) {
          const fresh = new Set(readingOrderOf(deck).filter((id) => student.learner.facts.get(id)?.memory === undefined))
          const answers = student.sit(day, sometimes(seed + String(day)))
          const isClash = (a: FactId, b: FactId): boolean =>
            (fresh.has(a) || fresh.has(b)) && isConfusable(factsOf(deck).get(a) as Fact, factsOf(deck).get(b) as Fact, nobody)
          for (const [at, { question }] of answers.entries()) {
            const before = answers[at - 1]?.question.factIds ?? []
            for (const id of question.factIds) expect(before.filter((other) => isClash(id, other))).toEqual([])
          }
        }
      }),
      { numRuns: 10 },
    )
  }, 30_000)

  it('are all met in the end, and asked against each other once known', () => {
    const student = new Student(mixedDates)
    const asked: AskedQuestion[] = []
    for (let day = DAY; day < DAY + 40; day += 2) {
      const before = student.learner
      const known = new Set([...before.facts].flatMap(([id, { rung }]) => (rung > 0 ? [id] : [])))
      for (const { question } of student.sit(day, ALL)) {
        asked.push(question)
        if (question.kind === 'match' && question.factIds.length === 2) expect(question.factIds.filter((id) => !known.has(id))).toEqual([])
      }
    }
    expect(new Set(asked.flatMap(({ factIds }) => factIds)).size).toBe(mixedDates.facts.length)
    expect(asked.some(({ kind, factIds }) => kind === 'match' && factIds.length === 2)).toBe(true)
  })

  it('are matched with their labels where the deck says how, else told apart as the only two options', () => {
    const random = seededRandom('x')
    expect(askContrast('visit-1', 'visit-3', closeDates, random)).toMatchObject({ kind: 'match', factIds: expect.arrayContaining(['visit-1', 'visit-3']) as unknown })
    const ungrouped = { ...closeDates, groups: [] }
    const question = askContrast('visit-1', 'visit-3', ungrouped, random)
    expect(question).toMatchObject({ kind: 'choice', factIds: ['visit-1'], guess: 1 / 2, stem: facts.get('visit-1')?.ask })
    expect(question && kindOf(question).keyLines(question)).toEqual(['3 May 1871'])
    expect(askContrast('visit-1', 'nowhere', closeDates, random)).toBeUndefined()
  })
})
