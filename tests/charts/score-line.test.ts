import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreLineOf, type ScoredAttempt } from '@/charts/score-line/data'

const tally = fc.nat(20).chain((of) => fc.record({ points: fc.nat(of), of: fc.constant(of) }))
const attempt: fc.Arbitrary<ScoredAttempt> = fc.record({ ms: fc.nat(), score: fc.record({ recognised: tally, recalled: tally }) })

test('every share lies between nothing and all, and rests on at least one question', () => {
  fc.assert(
    fc.property(fc.array(attempt), (attempts) => {
      const { series } = scoreLineOf(attempts)
      for (const point of [...series.recalled, ...series.recognised]) {
        expect(point.share).toBeGreaterThanOrEqual(0)
        expect(point.share).toBeLessThanOrEqual(1)
        expect(point.of).toBeGreaterThan(0)
      }
    }),
  )
})

test('time never runs backwards, and no more than sixty attempts are drawn', () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 90 }), (attempts) => {
      const { times } = scoreLineOf(attempts)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times.length).toBeLessThanOrEqual(60)
    }),
  )
})

test('an attempt that asked nothing to recall leaves a gap in that line only', () => {
  const line = scoreLineOf([
    { ms: 1, score: { recognised: { points: 1, of: 2 }, recalled: { points: 0, of: 0 } } },
    { ms: 2, score: { recognised: { points: 2, of: 2 }, recalled: { points: 1, of: 4 } } },
  ])
  expect(line.series.recognised.map(({ place }) => place)).toEqual([0, 1])
  expect(line.series.recalled).toEqual([{ place: 1, share: 0.25, points: 1, of: 4 }])
})
