import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deed, StoredEntry } from '@/core/entry'
import { foldLog, LogFold, type Learner } from '@/core/fold'
import { scoreOf } from '@/core/score'
import { askedAbout, LogBook } from '#tests/support/log'

const FACTS = ['f1', 'f2', 'f3'] as const

type Step =
  | { readonly do: 'answer'; readonly fact: (typeof FACTS)[number]; readonly outcome: 'right' | 'nearly' | 'wrong'; readonly kind: 'typed' | 'choice' }
  | { readonly do: 'retract'; readonly back: number }
  | { readonly do: 'appeal'; readonly back: number }
  | { readonly do: 'reset'; readonly fact: (typeof FACTS)[number] }
  | { readonly do: 'aside'; readonly fact: (typeof FACTS)[number] }
  | { readonly do: 'retention'; readonly value: number }

const anyFact = fc.constantFrom(...FACTS)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer'), fact: anyFact, outcome: fc.constantFrom('right', 'nearly', 'wrong'), kind: fc.constantFrom('typed', 'choice'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retract'), back: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('appeal'), back: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reset'), fact: anyFact }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('aside'), fact: anyFact }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retention'), value: fc.constantFrom(0.8, 0.9, 0.95) }) },
)

/** Logs of two writers, told step by step with days between. */
const logs = fc.array(fc.tuple(step, fc.nat(3), fc.nat(1)), { maxLength: 40 }).map((steps) => {
  const books = [new LogBook(0), new LogBook(1)] as const
  let day = 20_000
  books[0].start(day, 'a', askedAbout(['f1']))
  for (const [what, gap, who] of steps) {
    day += gap
    const book = books[who] ?? books[0]
    if (what.do === 'answer') {
      const question = what.kind === 'typed' ? askedAbout([what.fact]) : askedAbout([what.fact], 'recognition', 'choice', 1 / 3)
      book.answer(day, 'a', question, what.outcome, { index: day * 100 + books[0].entries.length + books[1].entries.length })
      continue
    }
    const deed = deedOf(what, [...books[0].entries, ...books[1].entries])
    if (deed) book.write(day, deed)
  }
  return [...books[0].entries, ...books[1].entries]
})

/** A log, and its entries twice each in any order. */
const shuffledLogs = logs.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
)

function deedOf(what: Exclude<Step, { do: 'answer' }>, entries: readonly StoredEntry[]): Deed | undefined {
  if (what.do === 'retention') return { kind: 'setting-changed', name: 'retention', value: what.value }
  if (what.do === 'reset') return { kind: 'fact-reset', factIds: [what.fact] }
  if (what.do === 'aside') return { kind: 'fact-set-aside', factIds: [what.fact], aside: true }
  const target = entries.at(-1 - what.back)
  if (!target) return undefined
  if (what.do === 'retract') return { kind: 'retracted', entry: target.stamp }
  return { kind: 'appealed', answer: target.stamp, factId: 'f1', ground: 'alias', alias: `word ${String(what.back)}` }
}

/** The learner as plain data, so that two can be compared. */
function plain(learner: Learner): unknown {
  return {
    attempts: [...learner.attempts], facts: [...learner.facts].sort(), aliases: [...learner.aliases].sort(), aside: [...learner.aside].sort(),
    settings: learner.settings, days: [...learner.days].sort(([a], [b]) => a - b),
  }
}

describe('The log', () => {
  it('folds to the same state in any order of arrival, one by one or all at once, each entry once or twice', () => {
    fc.assert(
      fc.property(shuffledLogs, ([log, shuffled]) => {
        const fold = new LogFold()
        for (const [place, entry] of shuffled.entries()) {
          fold.add(entry)
          if (place % 3 === 0) expect(fold.learner).toBeDefined()
        }
        const inOrder = log.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
        expect(plain(fold.learner)).toEqual(plain(foldLog(inOrder)))
      }),
    )
  })

  it('is, after the undo of its last answer, as if that had never been given', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const book = new LogBook(5)
        const given = book.answer(30_000, 'a', askedAbout(['f2']), 'wrong', { index: 9_000_000 })
        book.write(30_000, { kind: 'retracted', entry: given.stamp })
        expect(plain(foldLog([...log, ...book.entries]))).toEqual(plain(foldLog(log)))
      }),
    )
  })

  it('has an answer back when its undo is undone', () => {
    const book = new LogBook()
    book.start(1, 'a', askedAbout(['f1']))
    const answer = book.answer(1, 'a', askedAbout(['f1']), 'right', { index: 0 })
    const before = plain(foldLog(book.entries))
    const undo = book.write(1, { kind: 'retracted', entry: answer.stamp })
    expect(foldLog(book.entries).attempts.get('a')?.answers).toHaveLength(0)
    book.write(1, { kind: 'retracted', entry: undo.stamp })
    expect(plain(foldLog(book.entries))).toEqual(before)
  })

  it('keeps what a newer version wrote, and folds the rest as if it were not there', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const strange = { ...(log[0] as StoredEntry), stamp: '9999999999999-0000-testdevice77', kind: 'dreamt' }
        const newer = { ...(log[0] as StoredEntry), stamp: '9999999999999-0001-testdevice77', version: 2 }
        const fold = new LogFold()
        for (const entry of [...log, strange, newer]) fold.add(entry)
        expect(plain(fold.learner)).toEqual(plain(foldLog(log)))
        expect(fold.entries).toHaveLength(log.length + 2)
      }),
    )
  })

  it('changes no memory when the desired retention changes', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const book = new LogBook(6)
        book.write(30_000, { kind: 'setting-changed', name: 'retention', value: 0.85 })
        expect([...foldLog([...log, ...book.entries]).facts]).toEqual([...foldLog(log).facts])
      }),
    )
  })

  it('ignores a setting that this version does not know, or a value that it cannot take', () => {
    const book = new LogBook()
    book.write(1, { kind: 'setting-changed', name: 'retention', value: 7 })
    book.write(1, { kind: 'setting-changed', name: 'wallpaper', value: 'roses' })
    expect(foldLog(book.entries).settings).toEqual(foldLog([]).settings)
  })
})

describe('An attempt', () => {
  const first = askedAbout(['f1'])
  const second = askedAbout(['f2'], 'recognition', 'choice', 1 / 3)

  it('waits at the next question as it was asked, and back at the last one when its answer is taken back', () => {
    const book = new LogBook()
    book.start(1, 'a', first)
    const answer = book.answer(1, 'a', first, 'right', { index: 0, next: { index: 1, question: second } })
    expect(foldLog(book.entries).attempts.get('a')?.current).toEqual({ index: 1, question: second })
    book.write(1, { kind: 'retracted', entry: answer.stamp })
    expect(foldLog(book.entries).attempts.get('a')?.current).toEqual({ index: 0, question: first })
  })

  it('lets the first of two answers to one place stand, and memory hears only that one', () => {
    const mine = new LogBook(0)
    const yours = new LogBook(1)
    mine.start(1, 'a', first)
    mine.answer(1, 'a', first, 'right', { index: 0 })
    yours.answer(1, 'a', first, 'wrong', { index: 0 })
    const entries = [...mine.entries, ...yours.entries]
    const { attempts, facts } = foldLog(entries)
    expect(attempts.get('a')?.answers).toHaveLength(1)
    expect(facts.get('f1')?.answers).toBe(1)
  })

  it('scores what was recognised and what was recalled apart, half a point for nearly', () => {
    const book = new LogBook()
    book.start(1, 'a', first)
    book.answer(1, 'a', first, 'nearly', { index: 0, next: { index: 1, question: second } })
    book.answer(1, 'a', second, 'right', { index: 1 })
    const attempt = foldLog(book.entries).attempts.get('a')
    expect(attempt && scoreOf(attempt)).toEqual({ recalled: { points: 0.5, of: 1 }, recognised: { points: 1, of: 1 }, self: { points: 0, of: 0 } })
  })

  it('is put right by an appeal, in score, memory and accepted words, and put back when it is withdrawn', () => {
    const book = new LogBook()
    book.start(1, 'a', first)
    const answer = book.answer(1, 'a', first, 'wrong', { index: 0, response: { text: 'Artsakh' } })
    const before = plain(foldLog(book.entries))
    const appeal = book.write(1, { kind: 'appealed', answer: answer.stamp, factId: 'f1', ground: 'alias', alias: 'Artsakh' })
    const after = foldLog(book.entries)
    expect(after.attempts.get('a')?.answers[0]?.verdict.outcome).toBe('right')
    expect(after.facts.get('f1')?.lastOutcome).toBe('right')
    expect(after.aliases.get('f1')).toEqual(['Artsakh'])
    book.write(1, { kind: 'retracted', entry: appeal.stamp })
    expect(plain(foldLog(book.entries))).toEqual(before)
  })
})
