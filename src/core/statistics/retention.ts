import { NO_DAY } from '../fact-columns'
import { evidenceIn, pointsIn, type TrialRecord } from '../trial-columns'
import type { StudyDay } from '../world'
import { Tallied, type Share } from './tally'

/** What was still known in a week, of what had been learnt on a day before. Flashcards count as recalled. */
export interface WeekRetention {
  /** Its Monday. */
  readonly day: StudyDay
  readonly recalled: Share
  readonly recognised: Share
}

/** The Monday of a study day's week: 1970-01-01 was a Thursday. */
export function mondayOf(day: StudyDay): StudyDay {
  return day - ((((day + 3) % 7) + 7) % 7)
}

/** Retention by week, oldest first, weeks without any left out: the first trial a day of each fact that had a memory from a day before. */
export function retentionByWeek({ facts, rows }: TrialRecord): readonly WeekRetention[] {
  const weeks = new Map<StudyDay, { readonly day: StudyDay; readonly recalled: Tallied; readonly recognised: Tallied }>()
  const lastAsked = new Int32Array(facts.length).fill(NO_DAY)
  let week = { day: NaN, recalled: new Tallied(), recognised: new Tallied() }
  for (let at = 0; at < rows.fact.length; at++) {
    const fact = rows.fact[at] as number
    const day = rows.day[at] as number
    const isFirst = lastAsked[fact] !== day
    lastAsked[fact] = day
    const heldSince = rows.lastDay[at] as number
    if (!isFirst || heldSince === NO_DAY || heldSince >= day) continue
    const monday = mondayOf(day)
    if (monday !== week.day) {
      week = weeks.get(monday) ?? { day: monday, recalled: new Tallied(), recognised: new Tallied() }
      weeks.set(monday, week)
    }
    const marks = rows.marks[at] as number
    ;(evidenceIn(marks) === 'recognition' ? week.recognised : week.recalled).add(pointsIn(marks))
  }
  return [...weeks.values()].sort((a, b) => a.day - b.day)
}
