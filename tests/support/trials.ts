import type { Confidence, Rating, StoredEntry } from '@/core/entry'
import type { FactId } from '@/core/fact'
import { NO_DAY } from '@/core/fact-columns'
import { foldTrials } from '@/core/fold'
import type { Held } from '@/core/memory'
import { Places } from '@/core/places'
import type { Evidence } from '@/core/question'
import { confidenceIn, evidenceIn, isCounted, NONE, pointsIn, ratingIn, type TrialRecord } from '@/core/trial-columns'
import type { StudyDay } from '@/core/world'

/** A trial in the shape of an object, for tests to read and to make up. */
export interface Trial {
  readonly factId: FactId
  readonly attempt: string | undefined
  readonly answer: number
  readonly day: StudyDay
  readonly kind: string
  readonly evidence: Evidence
  readonly points: number
  readonly confidence: Confidence | undefined
  readonly tookMs: number | undefined
  readonly before: Held | undefined
  readonly counted: boolean
  readonly rating: Rating
  readonly reach: number
}

/** Every trial that stands in a log, oldest first. */
export function trialsOf(stored: readonly StoredEntry[]): readonly Trial[] {
  return trialsIn(foldTrials(stored).trials.view())
}

/** What the columns say, row by row. */
export function trialsIn({ facts, attempts, kinds, decay, rows }: TrialRecord): readonly Trial[] {
  return Array.from(rows.marks, (marks, at) => {
    const lastDay = rows.lastDay[at] ?? NO_DAY
    const held = { stability: rows.stability[at] ?? 0, lastDay }
    return {
      factId: facts[rows.fact[at] ?? NONE] ?? '',
      attempt: attempts[rows.attempt[at] ?? NONE],
      answer: rows.answer[at] ?? 0,
      day: rows.day[at] ?? 0,
      kind: kinds[rows.kind[at] ?? 0] ?? '',
      evidence: evidenceIn(marks),
      points: pointsIn(marks),
      confidence: confidenceIn(marks),
      tookMs: rows.tookMs[at] === NONE ? undefined : rows.tookMs[at],
      before: lastDay === NO_DAY ? undefined : decay === undefined ? held : { ...held, decay },
      counted: isCounted(marks),
      rating: ratingIn(marks),
      reach: rows.reach[at] ?? 0,
    }
  })
}

/** Trials made up by a test, as columns. */
export function recordOf(trials: readonly Trial[]): TrialRecord {
  const [facts, attempts, kinds] = [new Places(), new Places(), new Places()]
  const ints = (of: (trial: Trial) => number) => Int32Array.from(trials, of)
  return {
    facts: facts.names, attempts: attempts.names, kinds: kinds.names, decay: undefined, answers: trials.length,
    rows: {
      fact: ints(({ factId }) => facts.of(factId)),
      attempt: ints(({ attempt }) => (attempt === undefined ? NONE : attempts.of(attempt))),
      answer: ints(({ answer }) => answer),
      day: ints(({ day }) => day),
      tookMs: ints(({ tookMs }) => tookMs ?? NONE),
      kind: Uint8Array.from(trials, ({ kind }) => kinds.of(kind)),
      marks: Uint16Array.from(trials, marksOf),
      reach: Float64Array.from(trials, ({ reach }) => reach),
      stability: Float64Array.from(trials, ({ before }) => before?.stability ?? 0),
      lastDay: ints(({ before }) => before?.lastDay ?? NO_DAY),
    },
  }
}

/** The marks that say this of a trial: found by trying them all. */
function marksOf({ points, evidence, confidence, rating, counted }: Trial): number {
  const says = (marks: number) =>
    pointsIn(marks) === points && evidenceIn(marks) === evidence && confidenceIn(marks) === confidence && ratingIn(marks) === rating && isCounted(marks) === counted
  return ALL_MARKS.find(says) ?? NONE
}
const ALL_MARKS = Array.from({ length: 512 }, (_, marks) => marks)
