import type { FactId } from '../fact'
import { elapsedDays } from '../memory'
import type { Trial } from '../trial-columns'
import type { StudyDay } from '../world'

/**
 * What memory heard, in columns: a row an answer that counted, a fact's rows together and in order. All move the memory; only answers that recall are
 * predicted, for a guess among options tells little of forgetting.
 */
export interface FitSteps {
  /** Days since the fact's row before; -1 where a memory begins. */
  readonly elapsed: Int32Array
  readonly rating: Uint8Array
  /** How far the row moves the memory towards its rating's stability, 0 to 1. */
  readonly reach: Float64Array
  /** 1 recalled, 0 forgotten, -1 where nothing is predicted. */
  readonly recalled: Int8Array
  readonly day: Int32Array
}

/** The rows of a learner's trials. */
export function fitStepsOf(trials: Iterable<Trial>): FitSteps {
  const rowsByFact = new Map<FactId, number>()
  for (const { counted, factId } of trials) if (counted) rowsByFact.set(factId, (rowsByFact.get(factId) ?? 0) + 1)
  let rows = 0
  const nextRow = new Map<FactId, number>()
  for (const [factId, own] of rowsByFact) {
    nextRow.set(factId, rows)
    rows += own
  }
  const steps = {
    elapsed: new Int32Array(rows), rating: new Uint8Array(rows), reach: new Float64Array(rows), recalled: new Int8Array(rows), day: new Int32Array(rows),
  }
  for (const { factId, before, counted, day, rating, reach, evidence } of trials) {
    if (!counted) continue
    const row = nextRow.get(factId) ?? 0
    nextRow.set(factId, row + 1)
    steps.elapsed[row] = before ? elapsedDays(before.lastDay, day) : -1
    steps.rating[row] = rating
    steps.reach[row] = reach
    steps.recalled[row] = before === undefined || evidence === 'recognition' ? -1 : rating > 1 ? 1 : 0
    steps.day[row] = day
  }
  return steps
}

/** How many answers there are to predict before the study day, and from it on. */
export function countPredicted(steps: FitSteps, from: StudyDay): { readonly before: number; readonly after: number } {
  let [before, after] = [0, 0]
  steps.recalled.forEach((recalled, row) => {
    if (recalled < 0) return
    if ((steps.day[row] ?? 0) < from) before += 1
    else after += 1
  })
  return { before, after }
}

/** The study day from which answers are held out: as few of the last days as hold a fifth of the answers to predict. */
export function heldOutFrom(steps: FitSteps, share = 0.2): StudyDay {
  const days = steps.day.filter((_, row) => (steps.recalled[row] ?? -1) >= 0).sort()
  return days[Math.floor(days.length * (1 - share))] ?? 0
}
