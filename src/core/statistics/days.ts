import { NONE, type TrialRecord } from '../trial-columns'
import type { StudyDay } from '../world'

/** Answers given on each study day that had any, oldest first. One about several facts is one; reviews made elsewhere are none. */
export function answersByDay({ rows }: TrialRecord): ReadonlyMap<StudyDay, number> {
  const byDay = new Map<StudyDay, number>()
  let last = NONE
  for (let at = 0; at < rows.answer.length; at++) {
    const answer = rows.answer[at] as number
    if (answer === last || rows.attempt[at] === NONE) continue
    last = answer
    const day = rows.day[at] as number
    byDay.set(day, (byDay.get(day) ?? 0) + 1)
  }
  return byDay
}
