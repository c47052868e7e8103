import type { FactId } from '@/core/fact'
import type { Learner } from '@/core/fold'
import type { AskedQuestion } from '@/core/question'
import { rungOfKind, type Rung } from '@/core/rung'
import type { Verdict } from '@/core/verdict'

/** A question of a sitting and the verdict that stands. */
export interface Given {
  readonly question: AskedQuestion
  readonly verdict: Pick<Verdict, 'byFact'>
}

/** How a fact has fared in a sitting. */
export interface Track {
  readonly id: FactId
  readonly asks: number
  /** Place of the question that asked it last. */
  readonly lastAt: number
  readonly lastRung: Rung
  /** Whether its last answer was right. */
  readonly isRight: boolean
  /** Whether it has ever been wrong here. */
  readonly hasMissed: boolean
  /** Whether it was met for the first time here. */
  readonly isNew: boolean
}

/** How each fact asked in a sitting has fared. The last answer need not be in the log yet. */
export function tracksOf(given: readonly Given[], learner: Pick<Learner, 'facts'>): ReadonlyMap<FactId, Track> {
  const tracks = new Map<FactId, Track>()
  for (const [at, { question, verdict }] of given.entries()) {
    for (const id of question.factIds) {
      const before = tracks.get(id)
      const isRight = verdict.byFact[id] === 'right'
      const asks = (before?.asks ?? 0) + 1
      tracks.set(id, {
        id, asks, lastAt: at, lastRung: rungOfKind(question.kind, question.evidence), isRight, hasMissed: (before?.hasMissed ?? false) || !isRight,
        isNew: (learner.facts.get(id)?.answers ?? 0) <= asks,
      })
    }
  }
  return tracks
}
