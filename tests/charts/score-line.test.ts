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

test('the lines of many attempts go by ten together, every question counting the same; those of few by the attempts themselves', () => {
  const attempts = (length: number) => Array.from({ length }, (_, ms) => ({ ms, score: { recognised: { points: ms % 2, of: 1 }, recalled: { points: 0, of: 0 } } }))
  const few = scoreLineOf(attempts(30))
  expect(few.lines).toEqual(few.series)
  const { series, lines, isCrowded } = scoreLineOf(attempts(40))
  expect(isCrowded).toBe(true)
  expect(series.recognised).toHaveLength(40)
  expect(lines.recognised.map(({ place }) => place)).toEqual(series.recognised.slice(9).map(({ place }) => place))
  expect(lines.recognised.every(({ share, of }) => share === 0.5 && of === 10)).toBe(true)
  expect(lines.recalled).toEqual([])
})

test('no line leaves what the single scores span', () => {
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 31, maxLength: 70 }), (attempts) => {
      const { series, lines } = scoreLineOf(attempts)
      for (const name of ['recalled', 'recognised'] as const) {
        const shares = series[name].map(({ share }) => share)
        for (const { share } of lines[name]) {
          expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9)
          expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-9)
        }
      }
    }),
  )
})
