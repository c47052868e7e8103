import type { Confidence } from '../entry'
import { NO_DAY } from '../fact-columns'
import { elapsedDays, recallCurve } from '../memory'
import { confidenceIn, evidenceIn, isCounted, MARKS, pointsIn, ratingIn, type TrialRecord } from '../trial-columns'
import { Tallied, type Share } from './tally'

/** Predictions that lie close together: what they said on average, 0 to 1, and what came of them. */
export interface CalibrationBin extends Share {
  readonly predicted: number
}

/** Bounds of the bins: narrow where memories that are asked in time lie. */
const BOUNDS = [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const

/** What memory's model predicted of each recall against what came, in bins from unlikely to sure; empty bins are left out. */
export function memoryCalibration({ rows, decay }: TrialRecord): readonly CalibrationBin[] {
  const oddsAfter = recallCurve(decay)
  const bins = BOUNDS.map((bound) => ({ bound, predicted: 0, tallied: new Tallied() }))
  for (let at = 0; at < rows.marks.length; at++) {
    const marks = rows.marks[at] as number
    const heldSince = rows.lastDay[at] as number
    if (!isCounted(marks) || heldSince === NO_DAY || evidenceIn(marks) === 'recognition') continue
    const odds = oddsAfter(elapsedDays(heldSince, rows.day[at] as number), rows.stability[at] as number)
    const bin = bins.find(({ bound }) => odds <= bound)
    if (!bin) continue
    bin.predicted += odds
    bin.tallied.add(ratingIn(marks) > 1 ? 1 : 0)
  }
  return bins.flatMap(({ predicted, tallied: { points, of } }) => (of === 0 ? [] : [{ predicted: predicted / of, points, of }]))
}

/** What came of answers by how sure the learner said they were. */
export type ConfidenceCalibration = Readonly<Record<Confidence, Share>>

/** What was scored when sure, when thinking so, and when guessing. */
export function confidenceCalibration({ rows }: TrialRecord): ConfidenceCalibration {
  const said = { sure: new Tallied(), 'think-so': new Tallied(), guess: new Tallied() }
  // There are few marks, and many rows.
  const rowsWith = new Int32Array(MARKS)
  for (let at = 0; at < rows.marks.length; at++) {
    const marks = rows.marks[at] as number
    rowsWith[marks] = (rowsWith[marks] as number) + 1
  }
  for (const [marks, count] of rowsWith.entries()) {
    const confidence = confidenceIn(marks)
    if (count > 0 && confidence !== undefined) said[confidence].add(pointsIn(marks), count)
  }
  return said
}
