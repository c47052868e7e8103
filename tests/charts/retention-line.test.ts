import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retentionLineOf } from '@/charts/retention-line/data'

const share = fc.nat(20).chain((of) => fc.record({ points: fc.nat(of), of: fc.constant(of) }))
const weeks = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 5 }), recalled: share, recognised: share }), { maxLength: 60 })
  .map((told) => {
    let day = 18_000
    return told.map(({ gap, recalled, recognised }) => ({ day: (day += 7 * gap), recalled, recognised }))
  })

test('every point lies on the axis, and rests on enough answers not to be chance', () => {
  fc.assert(
    fc.property(weeks, (some) => {
      const line = retentionLineOf(some, 0.9)
      for (const point of [...line.series.recalled, ...line.series.recognised]) {
        expect(point.share).toBeGreaterThanOrEqual(line.least)
        expect(point.share).toBeLessThanOrEqual(1)
        expect(point.of).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})

test('the last four weeks are those on the calendar, not the last four with answers', () => {
  const of = (points: number) => ({ points, of: 4 })
  const none = { points: 0, of: 0 }
  const line = retentionLineOf([{ day: 18_000, recalled: of(0), recognised: none }, { day: 18_070, recalled: of(4), recognised: none }], 0.9)
  expect(line.lately.recalled).toEqual({ points: 4, of: 4 })
})
