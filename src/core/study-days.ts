import { NOTHING_DONE } from './day-tally'
import type { Learner } from './fold'
import type { StudyDay } from './world'

/** How somebody has studied, as days counted by the offset they were lived in. The totals only ever grow. */
export interface StudyRecord {
  /** Days with an answer among the last thirty, today's included. */
  readonly inLast30: number
  /** Days with an answer, ever. */
  readonly ever: number
  /** Days with an answer in the longest run, ever. */
  readonly longestRun: number
  /** Days with an answer in the run that goes on; 0 when none does. */
  readonly presentRun: number
}

/** A run goes on over one day without an answer: a day of rest, or the one that a journey east over the date line leaves out. */
const WIDEST_STEP = 2

/** The study days with an answer, in order. */
export function studyDaysOf(learner: Learner): readonly StudyDay[] {
  return [...learner.days].flatMap(([day, { answers }]) => (answers > 0 ? [day] : [])).sort((a, b) => a - b)
}

/** How somebody has studied up to today. A journey west can put today before a day already studied; that one still counts. */
export function studyRecordOf(learner: Learner, today: StudyDay): StudyRecord {
  const days = studyDaysOf(learner)
  let run = 0
  let longestRun = 0
  let last = -Infinity
  for (const day of days) {
    run = day - last <= WIDEST_STEP ? run + 1 : 1
    longestRun = Math.max(longestRun, run)
    last = day
  }
  return {
    inLast30: days.filter((day) => day > today - 30).length,
    ever: days.length,
    longestRun,
    presentRun: today - last <= WIDEST_STEP ? run : 0,
  }
}

/** Answers given today against the daily goal; undefined where there is none. */
export function goalOf(learner: Learner, today: StudyDay): { readonly answers: number; readonly goal: number; readonly isMet: boolean } | undefined {
  const goal = learner.settings.dailyGoal
  if (goal === 0) return undefined
  const { answers } = learner.days.get(today) ?? NOTHING_DONE
  return { answers, goal, isMet: answers >= goal }
}
