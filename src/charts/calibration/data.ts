import type { CalibrationBin } from '@/core/statistics/calibration'

/** Predictions of recall against what came. */
export interface Calibration {
  readonly bins: readonly (CalibrationBin & { readonly scored: number })[]
  /** Over all: what was predicted, what came, and of how many. */
  readonly predicted: number
  readonly scored: number
  readonly of: number
  /** Where both axes begin. */
  readonly least: number
}

/** Fewer answers in a bin than this say nothing. */
const LEAST_OF = 5

/** The points of the bins; those that rest on fewer than five answers count only in the whole. */
export function calibrationOf(all: readonly CalibrationBin[]): Calibration {
  const of = all.reduce((sum, bin) => sum + bin.of, 0)
  const bins = all.filter((bin) => bin.of >= LEAST_OF).map((bin) => ({ ...bin, scored: bin.points / bin.of }))
  const lowest = Math.min(1, ...bins.flatMap(({ predicted, scored }) => [predicted, scored]))
  return {
    bins, of,
    predicted: of === 0 ? 0 : all.reduce((sum, bin) => sum + bin.predicted * bin.of, 0) / of,
    scored: of === 0 ? 0 : all.reduce((sum, bin) => sum + bin.points, 0) / of,
    least: lowest >= 0.5 ? 0.5 : 0,
  }
}

/** Data that show what the chart can hold: nothing, one bin, several. */
export const examples: readonly Calibration[] = [
  calibrationOf([]),
  calibrationOf([{ predicted: 0.91, points: 11, of: 12 }]),
  calibrationOf([
    { predicted: 0.42, points: 3, of: 9 },
    { predicted: 0.66, points: 2, of: 3 },
    { predicted: 0.83, points: 40, of: 51 },
    { predicted: 0.91, points: 130, of: 140 },
    { predicted: 0.97, points: 22, of: 22 },
  ]),
]
