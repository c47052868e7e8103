import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactState } from '@/core/fact-state'
import { DueQueue } from '@/core/due-queue'
import { packFacts } from '@/core/fact-columns'
import { FactMap } from '@/core/fact-map'
import { foldLog, type Learner } from '@/core/fold'
import { leastOf } from '@/core/least'
import { countKnowledge, nextDue } from '@/core/shelf'
import { dealDay, forecast } from '@/core/load'
import { dueDay, recallOdds, type Memory } from '@/core/memory'
import { answered } from '@/core/fact-state'
import { dateOfStudyDay } from '@/core/world'

const TODAY = 20_500
const NOBODY = foldLog([])
const MET = answered(undefined, { kind: 'typed', evidence: 'recall', outcome: 'right', guess: 0 }, TODAY - 1, false)

const anyMemory: fc.Arbitrary<Memory> = fc.record({
  stability: fc.double({ min: 0.3, max: 200, noNaN: true }),
  difficulty: fc.constant(5),
  lastDay: fc.integer({ min: TODAY - 300, max: TODAY - 1 }),
})
const anyState: fc.Arbitrary<FactState | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyMemory, fc.constantFrom(undefined, TODAY - 20)).map(([memory, sureWrongDay]) => ({ ...MET, memory, sureWrongDay })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

interface Case {
  readonly learner: Learner
  readonly deck: { readonly about: { readonly id: string }; readonly factIds: readonly string[] }
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    states: fc.array(anyState, { maxLength: 60 }),
    reviewsPerDay: fc.integer({ min: 1, max: 20 }),
    newPerDay: fc.integer({ min: 0, max: 6 }),
    retention: fc.constantFrom(0.8, 0.9, 0.97),
    reviews: fc.nat(12),
    met: fc.nat(3),
    asideEvery: fc.integer({ min: 2, max: 9 }),
    target: fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined }),
  })
  .map(({ states, reviews, met, asideEvery, target, ...load }) => {
    const factIds = states.map((_, at) => `f${String(at)}`)
    const targets: Record<string, string> = target === undefined ? {} : { deck: dateOfStudyDay(TODAY + target) }
    return {
      deck: { about: { id: 'deck' }, factIds },
      learner: {
        ...NOBODY,
        facts: new Map(states.flatMap((state, at) => (state ? [[`f${String(at)}`, state] as const] : []))),
        aside: new Set(factIds.filter((_, at) => at % asideEvery === 0)),
        settings: { ...NOBODY.settings, ...load, targets },
        days: new Map([[TODAY, { answers: reviews + met, reviews, met }]]),
      },
    }
  })

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

describe('The day that is dealt', () => {
  it('never exceeds the load, what was done today counted, and loses no fact', () => {
    fc.assert(
      fc.property(anyCase, ({ learner, deck }) => {
        const { due, waiting, spread, fresh } = dealDay(learner, [deck], TODAY)
        const { reviewsPerDay, newPerDay } = learner.settings
        const done = learner.days.get(TODAY) ?? { reviews: 0, met: 0 }
        expect(due.length).toBeLessThanOrEqual(Math.max(0, reviewsPerDay - done.reviews))
        expect(fresh.length).toBeLessThanOrEqual(Math.max(0, newPerDay - done.met))
        expect(sum(spread)).toBe(due.length + waiting)
        for (const count of spread) expect(count).toBeLessThanOrEqual(reviewsPerDay)
        expect(spread[0] ?? 0).toBe(due.length)
        const slipped = deck.factIds.filter((id) => {
          const memory = learner.facts.get(id)?.memory
          return memory && !learner.aside.has(id) && dueDay(memory, learner.settings.retention) <= TODAY
        })
        expect(due.length + waiting).toBeGreaterThanOrEqual(slipped.length)
        if (waiting === 0) expect(due).toEqual(expect.arrayContaining(slipped))
        for (const id of [...due, ...fresh]) expect(learner.aside.has(id)).toBe(false)
      }),
    )
  })

  it('asks mistakes made for sure first, then the most at risk', () => {
    fc.assert(
      fc.property(anyCase, ({ learner, deck }) => {
        const { due } = dealDay(learner, [deck], TODAY)
        const rank = (id: string): number => {
          const state = learner.facts.get(id)
          return (state?.sureWrongDay === undefined ? 1 : 0) + (state?.memory ? recallOdds(state.memory, TODAY) : 0)
        }
        expect(due.map(rank)).toEqual(due.map(rank).toSorted((a, b) => a - b))
      }),
    )
  })

  it('brings new facts in the order of the reading', () => {
    fc.assert(
      fc.property(anyCase, ({ learner, deck }) => {
        const { fresh } = dealDay(learner, [deck], TODAY)
        const unmet = deck.factIds.filter((id) => !learner.facts.has(id) && !learner.aside.has(id))
        expect(fresh).toEqual(unmet.slice(0, fresh.length))
      }),
    )
  })

  it('is through with a backlog after the days that it was spread over, when each day is done as dealt', () => {
    fc.assert(
      fc.property(anyCase, ({ learner, deck }) => {
        const { spread } = dealDay(learner, [deck], TODAY)
        let facts = new Map(learner.facts)
        const backlog = new Set(dealDay({ ...learner, settings: { ...learner.settings, reviewsPerDay: 10_000 } }, [deck], TODAY).due)
        const asked = new Set<string>()
        for (const day of spread.keys()) {
          // What falls due meanwhile is left out: only the backlog is followed.
          const rest = { ...deck, factIds: [...backlog] }
          const { due } = dealDay({ ...learner, facts, days: day === 0 ? learner.days : new Map() }, [rest], TODAY + day)
          facts = new Map(facts)
          for (const id of due) {
            asked.add(id)
            const state = facts.get(id)
            if (state?.memory) facts.set(id, { ...state, sureWrongDay: undefined, memory: { ...state.memory, stability: 10_000, lastDay: TODAY + day } })
          }
        }
        expect(asked).toEqual(backlog)
      }),
    )
  })

  it('lets decks with a date to be known by have their new facts first', () => {
    const decks = ['a', 'b'].map((id) => ({ about: { id }, factIds: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${id}${String(n)}`) }))
    const settings = { ...NOBODY.settings, newPerDay: 6, targets: { b: dateOfStudyDay(TODAY + 5) } }
    expect(dealDay({ ...NOBODY, settings }, decks, TODAY).fresh).toEqual(['b1', 'b2', 'a1', 'a2', 'a3', 'a4'])
  })
})

describe('The forecast', () => {
  it('holds every fact that falls due in its days but those still waiting, and no day above the load', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 60 }), ({ learner, deck }, days) => {
        const counts = forecast(learner, [deck], TODAY, days)
        expect(counts).toHaveLength(days)
        for (const count of counts) expect(count).toBeLessThanOrEqual(learner.settings.reviewsPerDay)
        const unbounded = { ...learner, settings: { ...learner.settings, reviewsPerDay: 10_000 } }
        const falling = forecast(unbounded, [deck], TODAY, days)
        expect(sum(counts)).toBeLessThanOrEqual(sum(falling))
        const spare = counts.at(-1) ?? 0
        if (days > 1 && spare < learner.settings.reviewsPerDay) expect(sum(counts)).toBe(sum(falling))
      }),
    )
  })

  it('moves nothing that is stored, whatever the retention that it is asked for', () => {
    fc.assert(
      fc.property(anyCase, ({ learner, deck }) => {
        const before = JSON.stringify([...learner.facts])
        forecast({ ...learner, settings: { ...learner.settings, retention: 0.8 } }, [deck], TODAY)
        dealDay({ ...learner, settings: { ...learner.settings, retention: 0.97 } }, [deck], TODAY)
        expect(JSON.stringify([...learner.facts])).toBe(before)
      }),
    )
  })
})

describe('Facts in columns', () => {
  it('are dealt, forecast and counted like the same facts one by one, whatever has changed since they were packed', () => {
    fc.assert(
      fc.property(anyCase, anyCase, fc.array(fc.tuple(fc.nat(80), fc.option(anyState))), (one, other, changes) => {
        const plain = new Map(one.learner.facts)
        const packed = new FactMap(packFacts(plain))
        for (const [at, state] of changes) {
          const id = `f${String(at)}`
          if (state) expect(packed.set(id, state).size).toBe(plain.set(id, state).size)
          else expect(packed.delete(id)).toBe(plain.delete(id))
        }
        const decks = [one.deck, { ...other.deck, about: { id: 'other' } }]
        for (const some of [decks, decks.slice(1), [one.deck]]) {
          expect(dealDay({ ...one.learner, facts: packed }, some, TODAY)).toEqual(dealDay({ ...one.learner, facts: plain }, some, TODAY))
          expect(forecast({ ...one.learner, facts: packed }, some, TODAY)).toEqual(forecast({ ...one.learner, facts: plain }, some, TODAY))
          expect(nextDue(some, { ...one.learner, facts: packed }, TODAY)).toEqual(nextDue(some, { ...one.learner, facts: plain }, TODAY))
          for (const { factIds } of some) {
            expect(countKnowledge(factIds, { ...one.learner, facts: packed }, TODAY)).toEqual(countKnowledge(factIds, { ...one.learner, facts: plain }, TODAY))
          }
        }
      }),
    )
  })

  it('each fall due by themselves, in decks that share them once, the sooner day of two', () => {
    fc.assert(
      fc.property(anyCase, anyCase, ({ learner, deck }, { deck: other }) => {
        const both = [deck, { about: { id: 'other' }, factIds: other.factIds }]
        const one = (decks: typeof both) => new DueQueue(learner, decks, TODAY, Infinity).days
        expect(one(both).length).toBe(Math.max(...both.map((some) => one([some]).length)))
        expect([...one([deck, deck])]).toEqual([...one([deck])])
      }),
    )
  })
})

describe('The least of many keys', () => {
  it('are the first of all when sorted, of equal ones the first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.nat(70), (keys, most) => {
        const sorted = keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
        expect([...leastOf(Float64Array.from(keys), keys.length, most)]).toEqual(sorted.slice(0, most))
      }),
    )
  })
})
