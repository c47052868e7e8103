import type { WeekRetention } from '@/core/statistics/retention'
import type { Share } from '@/core/statistics/tally'
import type { StudyDay } from '@/core/world'

export type RetentionSeries = 'recalled' | 'recognised'

/** The share of a week, from 0 to 1, and what it rests on. */
export interface RetentionPoint extends Share {
  readonly day: StudyDay
  readonly share: number
}

/** What was kept week by week, and over the last four weeks. */
export interface RetentionLine {
  readonly weeks: readonly WeekRetention[]
  readonly series: Readonly<Record<RetentionSeries, readonly RetentionPoint[]>>
  readonly lately: Readonly<Record<RetentionSeries, Share>>
  /** The retention that the learner has set. */
  readonly aim: number
  /** Where the axis begins: as high as a quarter below all points. */
  readonly least: number
}

const MOST_WEEKS = 26
const LATELY = 4
/** A week that rests on fewer answers is chance: it stands in the table alone. */
export const LEAST_OF = 3

/** The lines of weeks in order; the newest half year where there are more. */
export function retentionLineOf(all: readonly WeekRetention[], aim: number): RetentionLine {
  const weeks = all.slice(-MOST_WEEKS)
  const series = { recalled: pointsOf(weeks, 'recalled'), recognised: pointsOf(weeks, 'recognised') }
  const lowest = Math.min(aim, ...[...series.recalled, ...series.recognised].map(({ share }) => share))
  const from = (weeks.at(-1)?.day ?? 0) - 7 * (LATELY - 1)
  const last = weeks.filter(({ day }) => day >= from)
  return {
    weeks, series, aim,
    lately: { recalled: sumOf(last, 'recalled'), recognised: sumOf(last, 'recognised') },
    least: Math.max(0, Math.min(0.75, Math.floor(lowest * 4) / 4)),
  }
}

function pointsOf(weeks: readonly WeekRetention[], series: RetentionSeries): readonly RetentionPoint[] {
  return weeks.flatMap((week) => {
    const { points, of } = week[series]
    return of < LEAST_OF ? [] : [{ day: week.day, share: points / of, points, of }]
  })
}

function sumOf(weeks: readonly WeekRetention[], series: RetentionSeries): Share {
  return weeks.reduce((sum, week) => ({ points: sum.points + week[series].points, of: sum.of + week[series].of }), { points: 0, of: 0 })
}

const share = (points: number, of: number): Share => ({ points, of })

/** Data that show what the chart can hold: nothing, one week of recognition alone, several weeks with a gap. */
export const examples: readonly RetentionLine[] = [
  retentionLineOf([], 0.9),
  retentionLineOf([{ day: 20_000, recalled: share(0, 0), recognised: share(5, 6) }], 0.9),
  retentionLineOf(
    [
      { day: 20_000, recalled: share(3, 4), recognised: share(9, 10) },
      { day: 20_007, recalled: share(1, 2), recognised: share(8, 8) },
      { day: 20_021, recalled: share(20, 23), recognised: share(4, 5) },
      { day: 20_028, recalled: share(18.5, 20), recognised: share(0, 0) },
    ],
    0.9,
  ),
]
