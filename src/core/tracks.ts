import type { FactId } from './fact'
import type { Learner } from './learner'
import type { AskedQuestion } from './question'
import { rungOfKind, type Rung } from './rung'
import type { Verdict } from './verdict'

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
  /** Whether it was asked last by flashcard. */
  readonly lastByCard: boolean
  /** Whether its last answer was right. */
  readonly isRight: boolean
  /** Whether it has ever been wrong here. */
  readonly hasMissed: boolean
  /** Whether it was met for the first time here. */
  readonly isNew: boolean
  /** Whether it was right here when there was nothing to recognise it by. */
  readonly wasRecalled: boolean
}

/** Times that a fact comes back in one guided sitting. */
const MOST_RETURNS = 3

/** How each fact asked in a sitting has fared. The last answer need not be in the log yet. */
export function tracksOf(given: readonly Given[], learner: Pick<Learner, 'facts'>): ReadonlyMap<FactId, Track> {
  const tracks = new Map<FactId, Track>()
  for (const [at, { question, verdict }] of given.entries()) {
    for (const id of question.factIds) {
      const before = tracks.get(id)
      const isRight = verdict.byFact[id] === 'right'
      const asks = (before?.asks ?? 0) + 1
      tracks.set(id, {
        id, asks, lastAt: at, lastRung: rungOfKind(question.kind, question.evidence), lastByCard: question.evidence === 'self', isRight,
        hasMissed: (before?.hasMissed ?? false) || !isRight,
        isNew: (learner.facts.get(id)?.answers ?? 0) <= asks,
        wasRecalled: (before?.wasRecalled ?? false) || (isRight && question.evidence !== 'recognition'),
      })
    }
  }
  return tracks
}

/** Whether a fact has yet to be right in the sitting, or, met in it by recognising, to be recalled once before it ends. */
export function isUnsettled({ isRight, isNew, wasRecalled }: Track): boolean {
  return !isRight || (isNew && !wasRecalled)
}

/** Whether a guided sitting asks a fact again. */
export function comesBack(track: Track): boolean {
  return isUnsettled(track) && track.asks <= MOST_RETURNS
}
