import type { StudyDay } from '../world'
import { begun, Tallied, type Share } from './tally'
import type { Trial } from '../trial-columns'

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
export function retentionByWeek(trials: Iterable<Trial>): readonly WeekRetention[] {
  const weeks = new Map<StudyDay, { readonly recalled: Tallied; readonly recognised: Tallied }>()
  const lastAsked = new Map<string, StudyDay>()
  for (const { factId, day, before, evidence, points } of trials) {
    const isFirst = lastAsked.get(factId) !== day
    lastAsked.set(factId, day)
    if (!isFirst || before === undefined || before.lastDay >= day) continue
    const week = begun(weeks, mondayOf(day), () => ({ recalled: new Tallied(), recognised: new Tallied() }))
    ;(evidence === 'recognition' ? week.recognised : week.recalled).add(points)
  }
  return [...weeks].map(([day, shares]) => ({ day, ...shares })).sort((a, b) => a.day - b.day)
}
