import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrationOf } from '@/charts/calibration/data'
import { dueForecastOf } from '@/charts/due-forecast/data'

const bins = fc.array(
  fc.integer({ min: 1, max: 50 }).chain((of) => fc.record({ predicted: fc.double({ min: 0.01, max: 1, noNaN: true }), points: fc.nat(of), of: fc.constant(of) })),
  { maxLength: 7 },
)

test('what was foretold and what came are means over all answers, also those of bins too small to draw', () => {
  fc.assert(
    fc.property(bins, (some) => {
      const { bins: drawn, of, predicted, scored, least } = calibrationOf(some)
      expect(of).toBe(some.reduce((sum, bin) => sum + bin.of, 0))
      if (of > 0) expect(scored * of).toBeCloseTo(some.reduce((sum, bin) => sum + bin.points, 0), 6)
      expect(predicted).toBeLessThanOrEqual(1.000001)
      for (const bin of drawn) expect(Math.min(bin.predicted, bin.scored)).toBeGreaterThanOrEqual(least)
    }),
  )
})

test('a forecast tells the first of the days with the most reviews', () => {
  expect(dueForecastOf([1, 4, 0, 4], 100)).toMatchObject({ total: 9, most: 4, mostIn: 1 })
  expect(dueForecastOf([], 100)).toMatchObject({ total: 0, most: 0, mostIn: 0 })
})
