import type { StudyDay } from '@/core/world'

/** Reviews of each day from today on. */
export interface DueForecast {
  readonly today: StudyDay
  readonly counts: readonly number[]
  readonly total: number
  /** The most on one day, and how many days from today the first such day is. */
  readonly most: number
  readonly mostIn: number
}

/** The bars of a forecast that begins today. */
export function dueForecastOf(counts: readonly number[], today: StudyDay): DueForecast {
  const most = Math.max(0, ...counts)
  return { today, counts, total: counts.reduce((sum, count) => sum + count, 0), most, mostIn: Math.max(0, counts.indexOf(most)) }
}

/** Data that show what the chart can hold: nothing due, one review, a month with a backlog. */
export const examples: readonly DueForecast[] = [
  dueForecastOf(Array.from({ length: 30 }, () => 0), 20_000),
  dueForecastOf([0, 1, 0], 20_000),
  dueForecastOf([40, 40, 12, 3, 0, 7, 8, 2, 0, 0, 1, 5, 9, 3, 2, 0, 0, 4, 6, 1, 0, 0, 0, 2, 3, 1, 0, 5, 2, 1], 20_000),
]
