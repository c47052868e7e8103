/** A point in time as the learner's device saw it. `offset` is minutes east of UTC, `zone` an IANA name. */
export interface Moment {
  readonly ms: number
  readonly offset: number
  readonly zone: string
}

/** A number from 0 up to but not including 1. */
export type Random = () => number

/** What the outside gives: the one place where time, chance and identity come from. */
export interface World {
  readonly now: () => Moment
  readonly random: Random
  /** A new id that no other device will make. */
  readonly newId: () => string
}

/** Days since 1970-01-01 in the learner's local calendar; before `rolloverHour` it is still the day before. */
export type StudyDay = number

const DAY_MS = 86_400_000

/** The study day of a moment, by the offset it was lived in. `rolloverHour` is 0 to 23. */
export function studyDayOf(moment: Moment, rolloverHour: number): StudyDay {
  return Math.floor((moment.ms + moment.offset * 60_000 - rolloverHour * 3_600_000) / DAY_MS)
}

/** The calendar date of a study day, YYYY-MM-DD. */
export function dateOfStudyDay(day: StudyDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The study day of a calendar date, YYYY-MM-DD; undefined of a date that there is not. */
export function studyDayOfDate(date: string): StudyDay | undefined {
  const ms = Date.parse(`${date}T00:00:00Z`)
  const day = ms / DAY_MS
  // Some engines read 31 February as 3 March.
  return Number.isNaN(ms) || dateOfStudyDay(day) !== date ? undefined : day
}
