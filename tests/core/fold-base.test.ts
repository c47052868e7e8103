import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueDays, NO_DAY, packFacts } from '@/core/fact-columns'
import { FactMap } from '@/core/fact-map'
import type { FactState } from '@/core/fact-state'
import { foldLog, LogFold, type Learner } from '@/core/fold'
import type { StoredEntry } from '@/core/entry'
import { dueDay } from '@/core/memory'
import { askedAbout, LogBook } from '#tests/support/log'

const anyState: fc.Arbitrary<FactState> = fc.record({
  memory: fc.option(
    fc
      .record({ stability: fc.double({ min: 0.01, max: 36_500, noNaN: true }), difficulty: fc.double({ min: 1, max: 10, noNaN: true }), lastDay: fc.integer({ min: 0, max: 40_000 }), decay: fc.option(fc.double({ min: 0.1, max: 0.8, noNaN: true }), { nil: undefined }) })
      .map(({ decay, ...memory }) => (decay === undefined ? memory : { ...memory, decay })),
    { nil: undefined },
  ),
  answers: fc.nat(5000),
  lapses: fc.nat(500),
  lastOutcome: fc.constantFrom('right', 'nearly', 'wrong'),
  rung: fc.constantFrom(0, 1, 2, 3),
  misses: fc.nat(63),
  sureWrongDay: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
  takenFor: fc.array(fc.string(), { maxLength: 3 }),
})
const anyFacts = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary', maxLength: 12 }), anyState), { selector: ([id]) => id, maxLength: 60 }).map((pairs) => new Map(pairs))

describe('Facts in columns', () => {
  it('give back every fact as it was, whatever its id, before and after a structured clone', () => {
    fc.assert(
      fc.property(anyFacts, fc.string(), (facts, strange) => {
        const map = new FactMap(structuredClone(packFacts(facts)))
        expect([...map]).toEqual([...facts])
        for (const [id, state] of facts) expect(map.get(id)).toEqual(state)
        expect(map.get(strange)).toEqual(facts.get(strange))
      }),
    )
  })

  it('change like any map', () => {
    const change = fc.tuple(fc.nat(80), fc.option(anyState))
    fc.assert(
      fc.property(anyFacts, fc.array(change), (facts, changes) => {
        const ids = [...facts.keys(), 'another', 'a third']
        const map = new FactMap(packFacts(facts))
        const plain = new Map(facts)
        for (const [at, state] of changes) {
          const id = ids[at % ids.length] ?? ''
          if (state) expect(map.set(id, state).has(id)).toBe(plain.set(id, state).has(id))
          else expect(map.delete(id)).toBe(plain.delete(id))
          expect(map.size).toBe(plain.size)
        }
        expect(new Map(map)).toEqual(plain)
      }),
    )
  })

  it('fall due on the same day as each fact by itself', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0.8, max: 0.97, noNaN: true }), (facts, retention) => {
        expect([...dueDays(packFacts(facts), retention)]).toEqual([...facts.values()].map(({ memory }) => (memory ? dueDay(memory, retention) : NO_DAY)))
      }),
    )
  })
})

const FACTS = ['f1', 'f2', 'f3']

/** A log with attempts begun now and then, and the place of a cut. */
const logsAndCuts = fc.array(fc.tuple(fc.constantFrom('answer', 'answer', 'answer', 'start', 'retract', 'appeal', 'aside', 'reset', 'setting', 'finish'), fc.nat(2), fc.nat(6)), { minLength: 1, maxLength: 50 }).chain((steps) => {
  const book = new LogBook()
  let day = 20_000
  let attempt = 'a0'
  book.start(day, attempt, askedAbout(['f1']))
  for (const [what, fact, back] of steps) {
    day += back % 2
    const id = FACTS[fact] ?? 'f1'
    const target = book.entries.at(-1 - back)?.stamp ?? ''
    if (what === 'answer') book.answer(day, attempt, askedAbout([id]), back > 4 ? 'wrong' : 'right')
    else if (what === 'start') book.start(day, (attempt = `a${book.entries.length}`), askedAbout([id]), back > 4)
    else if (what === 'retract') book.write(day, { kind: 'retracted', entry: target })
    else if (what === 'appeal') book.write(day, { kind: 'appealed', answer: target, factId: id, ground: 'alias', alias: `said ${back}` })
    else if (what === 'aside') book.write(day, { kind: 'fact-set-aside', factIds: [id], aside: back > 2 })
    else if (what === 'reset') book.write(day, { kind: 'fact-reset', factIds: [id] })
    else if (what === 'setting') book.write(day, { kind: 'setting-changed', name: 'retention', value: 0.8 + back / 100 })
    else book.write(day, { kind: 'attempt-finished', attempt })
  }
  return fc.tuple(fc.constant<readonly StoredEntry[]>(book.entries), fc.nat(book.entries.length - 1), fc.nat(book.entries.length - 1))
})

function plain(learner: Learner): unknown {
  const facts = [...learner.facts].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...learner, facts, aliases: [...learner.aliases], days: [...learner.days], appeals: undefined }
}

describe('A log folded from a base', () => {
  it('says what the whole log says, or that it needs the whole log', () => {
    let whole = 0
    fc.assert(
      fc.property(logsAndCuts, ([log, cut, between]) => {
        const all = new LogFold()
        for (const entry of log) all.add(entry)
        const from = new LogFold(structuredClone(all.baseAt(log[cut]?.stamp ?? '')))
        for (const [at, entry] of log.slice(cut + 1).entries()) {
          from.add(entry)
          if (at === between) expect(from.learner).toBeDefined()
        }
        whole += from.needsAll ? 0 : 1
        if (!from.needsAll) expect(plain(from.learner)).toStrictEqual(plain(foldLog(log)))
        else expect(log.some(({ kind }) => kind === 'retracted' || kind === 'appealed')).toBe(true)
      }),
    )
    expect(whole).toBeGreaterThan(50)
  })

  it('gives bases that later ones can be made from', () => {
    fc.assert(
      fc.property(logsAndCuts, ([log, one, other]) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const all = new LogFold()
        for (const entry of log) all.add(entry)
        const from = new LogFold(all.baseAt(log[first]?.stamp ?? ''))
        for (const entry of log.slice(first + 1)) from.add(entry)
        if (from.needsAll) return
        const again = new LogFold(from.baseAt(log[second]?.stamp ?? ''))
        for (const entry of log.slice(second + 1)) again.add(entry)
        if (!again.needsAll) expect(plain(again.learner)).toStrictEqual(plain(foldLog(log)))
      }),
    )
  })

  it('needs the whole log for what comes late, for parameters of memory, and for an answer in an attempt that it no longer holds', () => {
    const book = new LogBook()
    for (let i = 0; i < 210; i++) book.start(1, `a${i}`, askedAbout(['f1']))
    const all = new LogFold()
    for (const entry of book.entries) all.add(entry)
    const base = all.baseAt(all.last)
    expect(base).toMatchObject({ olderAttempts: 10, attempts: { length: 200 } })
    const needsAll = (entry: StoredEntry) => {
      const fold = new LogFold(base)
      fold.add(entry)
      return fold.needsAll
    }
    expect(needsAll(book.entries[3] as StoredEntry)).toBe(true)
    expect(needsAll(book.answer(2, 'a5', askedAbout(['f1']), 'right'))).toBe(true)
    expect(needsAll(book.answer(2, 'a205', askedAbout(['f1']), 'right'))).toBe(false)
    expect(needsAll(book.write(2, { kind: 'setting-changed', name: 'weights', value: null }))).toBe(true)
  })
})
