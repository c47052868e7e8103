import { NO_DAY } from '../fact-columns'
import { elapsedDays } from '../memory'
import { evidenceIn, isCounted, ratingIn, type TrialRecord } from '../trial-columns'
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
export function fitStepsOf({ facts, rows }: TrialRecord): FitSteps {
  const nextRow = new Int32Array(facts.length + 1)
  for (let at = 0; at < rows.fact.length; at++) {
    if (isCounted(rows.marks[at] as number)) nextRow[(rows.fact[at] as number) + 1] = (nextRow[(rows.fact[at] as number) + 1] as number) + 1
  }
  for (let fact = 0; fact < facts.length; fact++) nextRow[fact + 1] = (nextRow[fact + 1] as number) + (nextRow[fact] as number)
  const count = nextRow[facts.length] as number
  const steps = {
    elapsed: new Int32Array(count), rating: new Uint8Array(count), reach: new Float64Array(count), recalled: new Int8Array(count), day: new Int32Array(count),
  }
  for (let at = 0; at < rows.fact.length; at++) {
    const marks = rows.marks[at] as number
    if (!isCounted(marks)) continue
    const fact = rows.fact[at] as number
    const row = nextRow[fact] as number
    nextRow[fact] = row + 1
    const heldSince = rows.lastDay[at] as number
    const day = rows.day[at] as number
    const rating = ratingIn(marks)
    steps.elapsed[row] = heldSince === NO_DAY ? -1 : elapsedDays(heldSince, day)
    steps.rating[row] = rating
    steps.reach[row] = rows.reach[at] as number
    steps.recalled[row] = heldSince === NO_DAY || evidenceIn(marks) === 'recognition' ? -1 : rating > 1 ? 1 : 0
    steps.day[row] = day
  }
  return steps
}

/** How many of a learner's answers there are to predict. */
export function countPredictable({ rows }: TrialRecord): number {
  let count = 0
  for (let at = 0; at < rows.marks.length; at++) {
    const marks = rows.marks[at] as number
    if (isCounted(marks) && rows.lastDay[at] !== NO_DAY && evidenceIn(marks) !== 'recognition') count += 1
  }
  return count
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
