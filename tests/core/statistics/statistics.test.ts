import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packFacts } from '@/core/fact-columns'
import { FactMap } from '@/core/fact-map'
import { unanswered, type FactState } from '@/core/fact-state'
import { countPredictable, countPredicted, fitStepsOf } from '@/core/fitting/steps'
import { recallCurve, recallOdds, type Memory } from '@/core/memory'
import { confidenceCalibration, memoryCalibration } from '@/core/statistics/calibration'
import { answersByDay } from '@/core/statistics/days'
import { itemStatistics } from '@/core/statistics/items'
import { memorySpread } from '@/core/statistics/memories'
import { mondayOf, retentionByWeek } from '@/core/statistics/retention'
import { timesByKind } from '@/core/statistics/times'
import { recordOf, type Trial } from '#tests/support/trials'
import { countedByObjects } from './by-objects'

let answers = 0
const held: Memory = { stability: 10, difficulty: 5, lastDay: 90 }

function trial(more: Partial<Trial> = {}): Trial {
  return {
    factId: 'f', attempt: 's', answer: answers++, day: 100, kind: 'typed', evidence: 'recall', points: 1, confidence: undefined, tookMs: 1000,
    before: held, counted: true, rating: 3, reach: 1, ...more,
  }
}

const anyTrial = fc
  .record({
    factId: fc.constantFrom('a', 'b', 'c', 'd'),
    attempt: fc.constantFrom('s', 't', 'u'),
    day: fc.integer({ min: 95, max: 140 }),
    points: fc.constantFrom(0, 0.5, 1),
    evidence: fc.constantFrom<Trial['evidence']>('recall', 'recognition', 'self'),
    tookMs: fc.nat(100_000),
  })
  .map((more) => trial(more))

const trials = fc.array(anyTrial, { maxLength: 120 })

describe('Retention by week', () => {
  test('counts each fact once a day, and only what was learnt on a day before', () => {
    const weeks = retentionByWeek(recordOf([
      trial({ points: 0 }), trial({ points: 1 }), trial({ factId: 'new', before: undefined }), trial({ factId: 'today', before: { ...held, lastDay: 100 } }),
      trial({ factId: 'seen', evidence: 'recognition' }),
    ]))
    expect(weeks).toMatchObject([{ recalled: { points: 0, of: 1 }, recognised: { points: 1, of: 1 } }])
  })

  test('begins weeks on Mondays and never runs backwards', () => {
    fc.assert(
      fc.property(trials, (some) => {
        const days = retentionByWeek(recordOf(some)).map(({ day }) => day)
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
        for (const day of days) expect(new Date(day * 86_400_000).getUTCDay()).toBe(1)
      }),
    )
  })

  test('knows the Monday of days before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 40_000 }), (day) => {
        expect([0, 1, 2, 3, 4, 5, 6]).toContain(day - mondayOf(day))
        expect(mondayOf(mondayOf(day))).toBe(mondayOf(day))
      }),
    )
    expect(mondayOf(0)).toBe(-3)
  })
})

describe('Calibration', () => {
  test('puts each recall that counted into one bin, its mean prediction within the bin', () => {
    fc.assert(
      fc.property(trials, (some) => {
        const bins = memoryCalibration(recordOf(some))
        expect(bins.reduce((sum, { of }) => sum + of, 0)).toBe(some.filter(({ evidence }) => evidence !== 'recognition').length)
        for (const { predicted, points, of } of bins) {
          expect(predicted).toBeGreaterThan(0)
          expect(predicted).toBeLessThanOrEqual(1)
          expect(points).toBeLessThanOrEqual(of)
        }
      }),
    )
  })

  test('of confidence counts only answers that said how sure they were', () => {
    const said = confidenceCalibration(recordOf([trial(), trial({ confidence: 'sure' }), trial({ confidence: 'sure', points: 0 }), trial({ confidence: 'guess', points: 0.5 })]))
    expect(said).toMatchObject({ sure: { points: 1, of: 2 }, 'think-so': { of: 0 }, guess: { points: 0.5, of: 1 } })
  })
})

describe('Memories', () => {
  test('each lie in one bucket, whatever they last', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 36_500, noNaN: true }), { maxLength: 40 }), (stabilities) => {
        const facts = new Map(stabilities.map((stability, at) => [String(at), { ...unanswered(), memory: { ...held, stability } }]))
        const { buckets } = memorySpread(facts, 100)
        expect(buckets.reduce((sum, { facts }) => sum + facts, 0)).toBe(stabilities.length)
        for (const { from, to, facts } of buckets) expect(facts).toBe(stabilities.filter((days) => days >= from && days < to).length)
      }),
    )
  })
})

describe('The memories of a learner', () => {
  const anyFacts = fc
    .uniqueArray(fc.record({ at: fc.nat(30), stability: fc.option(fc.double({ min: 0.1, max: 99, noNaN: true })) }), { selector: ({ at }) => at })
    .map((some) => new Map(some.map(({ at, stability }) => [`f${String(at)}`, { ...unanswered(), answers: 1, memory: stability === null ? undefined : { ...held, stability } }])))

  test('are the same in columns as one by one, of all facts and of some, whatever has changed since', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, fc.array(fc.nat(30)), (facts, changes, wanted) => {
        const [plain, packed] = [new Map<string, FactState>(facts), new FactMap(packFacts(facts))]
        for (const [id, state] of changes) {
          plain.set(id, state)
          packed.set(id, state)
        }
        for (const some of [undefined, new Set(wanted.map((at) => `f${String(at)}`))]) {
          const [one, other] = [memorySpread(packed, 120, some), memorySpread(plain, 120, some)]
          expect(one.stabilities.toSorted()).toEqual(other.stabilities.toSorted())
          for (const [at, { odds, ...bucket }] of one.buckets.entries()) {
            expect(other.buckets[at]).toMatchObject(bucket)
            expect(other.buckets[at]?.odds).toBeCloseTo(odds, 9)
          }
        }
      }),
    )
  })
})

describe('Time per answer', () => {
  test('is the middle one, so that an hour at the door moves nothing', () => {
    const took = [3000, 4000, 5000, 6000, 3_600_000].map((tookMs) => trial({ tookMs }))
    expect(timesByKind(recordOf(took))).toMatchObject([{ kind: 'typed', answers: 5, medianMs: 5000 }])
  })

  test('counts an answer about several facts once', () => {
    expect(timesByKind(recordOf([trial({ answer: 5 }), trial({ answer: 5, factId: 'g' })]))).toMatchObject([{ answers: 1 }])
  })
})

describe('Items', () => {
  test('have a facility from 0 to 1 and a discrimination from -1 to 1', () => {
    fc.assert(
      fc.property(trials, (some) => {
        for (const { facility, discrimination = 0 } of itemStatistics(recordOf(some)).shown) {
          expect(facility).toBeGreaterThanOrEqual(0)
          expect(facility).toBeLessThanOrEqual(1)
          expect(Math.abs(discrimination)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('that go right just in good sittings discriminate, those that go wrong in them do the opposite', () => {
    const sittings = Array.from({ length: 10 }, (_, at) => {
      const points = at % 2
      const rest = Array.from({ length: 4 }, (__, place) => trial({ attempt: `s${String(at)}`, factId: `rest${String(place)}`, points: points === 1 || place === 0 ? 1 : 0 }))
      return [trial({ attempt: `s${String(at)}`, factId: 'with', points }), trial({ attempt: `s${String(at)}`, factId: 'against', points: 1 - points }), ...rest]
    }).flat()
    const of = (id: string) => itemStatistics(recordOf(sittings)).shown.find(({ factId }) => factId === id)?.discrimination
    expect(of('with')).toBeGreaterThan(0.8)
    expect(of('against')).toBeLessThan(-0.8)
    expect(of('rest0')).toBeUndefined()
  })

  test('asked fewer than three times are left out', () => {
    expect(itemStatistics(recordOf([trial(), trial()]))).toEqual({ asked: 0, hard: 0, shown: [] })
  })

  test('come hardest first, and of two as hard the one asked more', () => {
    const told = (factId: string, ...points: number[]) => points.map((one) => trial({ factId, points: one }))
    const { asked, hard, shown } = itemStatistics(recordOf([told('easy', 1, 1, 1, 1), told('hard', 1, 0, 0, 0), told('harder', 1, 0, 0, 0, 1, 0, 0, 0)].flat()))
    expect(shown.map(({ factId }) => factId)).toEqual(['harder', 'hard', 'easy'])
    expect([asked, hard]).toEqual([3, 2])
  })

  test('of very many are told in part: the hardest, and some of all the others', () => {
    const many = Array.from({ length: 2000 }, (_, fact) => [0, 1, 2].map((turn) => trial({ factId: `f${String(fact)}`, points: fact < 50 * (turn + 1) ? 0 : 1 }))).flat()
    const { asked, hard, shown } = itemStatistics(recordOf(many))
    expect([asked, hard, shown.length]).toEqual([2000, 100, 500])
    expect(shown.slice(0, 100).every(({ facility }) => facility < 0.5)).toBe(true)
    expect(new Set(shown.map(({ factId }) => factId)).size).toBe(500)
    expect(shown.map(({ facility }) => facility)).toEqual(shown.map(({ facility }) => facility).sort((a, b) => a - b))
  })
})

describe('Statistics over columns', () => {
  const anyMore = fc
    .record({
      attempt: fc.constantFrom('s', 't', undefined),
      kind: fc.constantFrom('typed', 'choice'),
      confidence: fc.constantFrom<Trial['confidence']>(undefined, 'sure', 'think-so', 'guess'),
      before: fc.option(fc.record({ stability: fc.double({ min: 0.1, max: 400, noNaN: true }), lastDay: fc.integer({ min: 80, max: 141 }) }), { nil: undefined }),
      counted: fc.boolean(),
      rating: fc.constantFrom<Trial['rating']>(1, 2, 3, 4),
      reach: fc.constantFrom(0, 0.4, 1),
    })
    .chain((more) => anyTrial.map((one): Trial => ({ ...one, ...more, tookMs: more.attempt === undefined ? undefined : one.tookMs })))

  test('come to what counting trial by trial comes to', () => {
    fc.assert(
      fc.property(fc.array(anyMore, { maxLength: 80 }), fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (some, together) => {
        let answer = 0
        const told = some.map((one, at) => ({ ...one, answer: together[at] === true && one.attempt === some[at - 1]?.attempt ? answer : (answer += 1) }))
        const record = recordOf(told)
        const plain = countedByObjects(told)
        expect(retentionByWeek(record)).toEqual(plain.retention)
        expect(answersByDay(record)).toEqual(plain.days)
        expect(confidenceCalibration(record)).toEqual(plain.confidence)

        const bins = memoryCalibration(record)
        expect(bins.reduce((sum, { of }) => sum + of, 0)).toBe(plain.odds.length)
        expect(bins.reduce((sum, { points }) => sum + points, 0)).toBe(plain.recalled)
        expect(bins.reduce((sum, { predicted, of }) => sum + predicted * of, 0)).toBeCloseTo(plain.odds.reduce((sum, odds) => sum + odds, 0), 9)

        const times = timesByKind(record)
        expect(times).toHaveLength(plain.times.size)
        for (const { kind, answers: count, ...quartiles } of times) {
          const took = plain.times.get(kind) ?? []
          const at = (share: number) => took[Math.floor((took.length - 1) * share)]
          expect([count, quartiles]).toEqual([took.length, { medianMs: at(0.5), lowerMs: at(0.25), upperMs: at(0.75) }])
        }

        const { asked, shown } = itemStatistics(record)
        expect(asked).toBe(plain.items.length)
        for (const { factId, points, of, discrimination } of shown) {
          const item = plain.items.find((other) => other.factId === factId)
          expect([points, of]).toEqual([item?.points, item?.of])
          if (discrimination === undefined || item?.discrimination === undefined) expect(discrimination).toBe(item?.discrimination)
          else expect(discrimination).toBeCloseTo(item.discrimination, 9)
        }

        const steps = fitStepsOf(record)
        expect(countPredictable(record)).toBe(countPredicted(steps, Infinity).before)
        expect(plain.steps).toEqual(Array.from(steps.elapsed, (elapsed, row) => ({
          elapsed, rating: steps.rating[row], reach: steps.reach[row], day: steps.day[row], recalled: steps.recalled[row],
        })))
      }),
    )
  })

  test('predict with the odds that memory has everywhere', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.double({ min: 0.001, max: 36_500, noNaN: true }), fc.option(fc.double({ min: 0.1, max: 0.8, noNaN: true }), { nil: undefined }), (days, stability, decay) => {
        const memory = { stability, lastDay: 100, ...(decay === undefined ? {} : { decay }) }
        expect(recallCurve(decay)(days, stability)).toBe(recallOdds(memory, 100 + days))
      }),
    )
  })
})
