import type { Score, Tally } from '@/core/score'

/** An attempt as the chart needs it: when it ended, in UTC milliseconds, and its score. */
export interface ScoredAttempt {
  readonly ms: number
  readonly score: Pick<Score, 'recognised' | 'recalled'>
}

export type Series = 'recognised' | 'recalled'

/** A score: the attempt's place from 0, its share from 0 to 1, and what it rests on. */
export interface ScorePoint extends Tally {
  readonly place: number
  readonly share: number
}

/** Scores over attempts, recognised and recalled apart. A series lacks the attempts that asked nothing of its sort. */
export interface ScoreLine {
  /** When each attempt ended, in order. */
  readonly times: readonly number[]
  readonly series: Readonly<Record<Series, readonly ScorePoint[]>>
  /** What the lines go through: the attempts themselves, or ten together where single ones would only go up and down. */
  readonly lines: Readonly<Record<Series, readonly ScorePoint[]>>
  readonly isCrowded: boolean
}

/** More points than this lie too close to be told apart on a phone. */
const MOST = 60
/** With more, an attempt's own score is a dot, and the line goes by several together. */
const CROWDED = 30
const TOGETHER = 10

/** The lines of a deck's attempts, oldest first; the newest sixty where there are more. Attempts that asked neither sort are left out. */
export function scoreLineOf(attempts: readonly ScoredAttempt[]): ScoreLine {
  const scored = attempts
    .filter(({ score }) => score.recognised.of + score.recalled.of > 0)
    .sort((a, b) => a.ms - b.ms)
    .slice(-MOST)
  const series = { recognised: pointsOf(scored, 'recognised'), recalled: pointsOf(scored, 'recalled') }
  const isCrowded = scored.length > CROWDED
  return {
    times: scored.map(({ ms }) => ms),
    series,
    lines: isCrowded ? { recognised: together(series.recognised), recalled: together(series.recalled) } : series,
    isCrowded,
  }
}

/** At each attempt the share of right answers in it and those before it, each question counting the same. Where there are fewer, there is no point yet. */
function together(points: readonly ScorePoint[]): readonly ScorePoint[] {
  return points.slice(TOGETHER - 1).map(({ place }, at) => {
    const last = points.slice(at, at + TOGETHER)
    const [right, of] = [last.reduce((sum, one) => sum + one.points, 0), last.reduce((sum, one) => sum + one.of, 0)]
    return { place, share: right / of, points: right, of }
  })
}

function pointsOf(attempts: readonly ScoredAttempt[], series: Series): readonly ScorePoint[] {
  return attempts.flatMap(({ score }, place) => {
    const { points, of } = score[series]
    return of === 0 ? [] : [{ place, share: points / of, points, of }]
  })
}

const tally = (points: number, of: number): Tally => ({ points, of })

/** Data that show what the chart can hold: none, one attempt, several with a gap, so many that they stand in a crowd. */
export const examples: readonly ScoreLine[] = [
  scoreLineOf([]),
  scoreLineOf([{ ms: 1_600_000_000_000, score: { recognised: tally(3, 4), recalled: tally(2, 5) } }]),
  scoreLineOf([
    { ms: 1_600_000_000_000, score: { recognised: tally(3, 4), recalled: tally(2, 5) } },
    { ms: 1_600_090_000_000, score: { recognised: tally(4, 5), recalled: tally(0, 0) } },
    { ms: 1_600_180_000_000, score: { recognised: tally(4, 4), recalled: tally(3.5, 6) } },
    { ms: 1_600_400_000_000, score: { recognised: tally(5, 5), recalled: tally(5, 6) } },
  ]),
  scoreLineOf(Array.from({ length: 45 }, (_, at) => ({ ms: 1_600_000_000_000 + at * 90_000_000, score: { recognised: tally(2 + (at % 4), 5), recalled: tally(at % 6, 6) } }))),
]
