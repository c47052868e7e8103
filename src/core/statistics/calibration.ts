import type { Confidence } from '../entry'
import { recallOdds } from '../memory'
import { Tallied, type Share } from './tally'
import type { Trial } from '../trial-columns'

/** Predictions that lie close together: what they said on average, 0 to 1, and what came of them. */
export interface CalibrationBin extends Share {
  readonly predicted: number
}

/** Bounds of the bins: narrow where memories that are asked in time lie. */
const BOUNDS = [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const

/** What memory's model predicted of each recall against what came, in bins from unlikely to sure; empty bins are left out. */
export function memoryCalibration(trials: Iterable<Trial>): readonly CalibrationBin[] {
  const bins = BOUNDS.map(() => ({ predicted: 0, tallied: new Tallied() }))
  for (const { before, counted, evidence, day, rating } of trials) {
    if (!counted || before === undefined || evidence === 'recognition') continue
    const odds = recallOdds(before, day)
    const bin = bins[BOUNDS.findIndex((bound) => odds <= bound)]
    if (!bin) continue
    bin.predicted += odds
    bin.tallied.add(rating > 1 ? 1 : 0)
  }
  return bins.flatMap(({ predicted, tallied: { points, of } }) => (of === 0 ? [] : [{ predicted: predicted / of, points, of }]))
}

/** What came of answers by how sure the learner said they were. */
export type ConfidenceCalibration = Readonly<Record<Confidence, Share>>

/** What was scored when sure, when thinking so, and when guessing. */
export function confidenceCalibration(trials: Iterable<Trial>): ConfidenceCalibration {
  const said = { sure: new Tallied(), 'think-so': new Tallied(), guess: new Tallied() }
  for (const { confidence, points } of trials) if (confidence !== undefined) said[confidence].add(points)
  return said
}
