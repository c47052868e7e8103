import type { StudyDay } from '../world'
import type { Trial } from '../trial-columns'

/** Answers given on each study day that had any, oldest first. One about several facts is one; reviews made elsewhere are none. */
export function answersByDay(trials: Iterable<Trial>): ReadonlyMap<StudyDay, number> {
  const byDay = new Map<StudyDay, number>()
  let last = -1
  for (const { answer, attempt, day } of trials) {
    if (answer === last || attempt === undefined) continue
    last = answer
    byDay.set(day, (byDay.get(day) ?? 0) + 1)
  }
  return byDay
}
