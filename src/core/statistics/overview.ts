import type { FactId } from '../fact'
import type { StudyDay } from '../world'
import { confidenceCalibration, memoryCalibration, type CalibrationBin, type ConfidenceCalibration } from './calibration'
import { answersByDay } from './days'
import { retentionByWeek, type WeekRetention } from './retention'
import { timesByKind, type KindTimes } from './times'
import type { TrialColumns } from '../trial-columns'

/** What the whole log tells of a learner apart from each fact, counted: small however long the log, and plain data, so that it can come from a worker. */
export interface Overview {
  readonly trials: number
  readonly retention: readonly WeekRetention[]
  readonly days: ReadonlyMap<StudyDay, number>
  readonly memory: readonly CalibrationBin[]
  readonly confidence: ConfidenceCalibration
  readonly times: readonly KindTimes[]
}

/** What these trials come to, of all facts or of some. */
export function overviewOf(all: TrialColumns, factIds?: ReadonlySet<FactId>): Overview {
  const trials = all.view(factIds)
  return {
    trials: trials.rows.fact.length,
    retention: retentionByWeek(trials),
    days: answersByDay(trials),
    memory: memoryCalibration(trials),
    confidence: confidenceCalibration(trials),
    times: timesByKind(trials),
  }
}
