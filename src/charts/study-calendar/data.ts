import { mondayOf } from '@/core/statistics/retention'
import type { StudyDay } from '@/core/world'

/** A day of the calendar: its place, its answers, and how deep it is shaded, 0 (none) to 4. */
export interface CalendarDay {
  readonly day: StudyDay
  readonly week: number
  /** 0 is Monday. */
  readonly weekday: number
  readonly answers: number
  readonly depth: 0 | 1 | 2 | 3 | 4
}

/** The last weeks up to today, Mondays first. */
export interface StudyCalendar {
  readonly days: readonly CalendarDay[]
  readonly weeks: number
  readonly studied: number
  readonly answers: number
}

const WEEKS = 13

/** The calendar of the last thirteen weeks, today's included. */
export function studyCalendarOf(answersByDay: ReadonlyMap<StudyDay, number>, today: StudyDay): StudyCalendar {
  const from = mondayOf(today) - 7 * (WEEKS - 1)
  const counts = Array.from({ length: today - from + 1 }, (_, at) => answersByDay.get(from + at) ?? 0)
  const most = Math.max(1, ...counts)
  const days = counts.map((answers, at): CalendarDay => ({
    day: from + at, week: Math.floor(at / 7), weekday: at % 7, answers, depth: answers === 0 ? 0 : (Math.ceil((answers / most) * 4) as 1 | 2 | 3 | 4),
  }))
  return {
    days, weeks: WEEKS, studied: counts.filter((answers) => answers > 0).length, answers: counts.reduce((sum, answers) => sum + answers, 0),
  }
}

/** Data that show what the chart can hold: no day, one, many. */
export const examples: readonly StudyCalendar[] = [
  studyCalendarOf(new Map(), 20_000),
  studyCalendarOf(new Map([[20_000, 7]]), 20_000),
  studyCalendarOf(new Map(Array.from({ length: 40 }, (_, at) => [20_000 - at * 2, (at * 7) % 120])), 20_000),
]
