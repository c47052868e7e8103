import type { Rating } from './entry'
import { rated, type Memory, type Weights } from './memory'
import type { Evidence } from './question'
import type { Outcome } from './verdict'
import type { StudyDay } from './world'

/** What an answer tells about one fact. */
export interface Sign {
  readonly kind: string
  readonly evidence: Evidence
  readonly outcome: Outcome
  /** How likely a blind guess is right. */
  readonly guess: number
  /** What the learner pressed on a flashcard. */
  readonly rating?: Rating | undefined
}

/** How much of the way to Good's stability a right recognition moves, before guessing is allowed for. */
export const RECOGNITION_WEIGHT = 0.8

/** The rating that FSRS is told: a flashcard's as pressed; a recognition that is not wrong is never Hard, it only reaches less far. */
export function ratingOf(sign: Sign): Rating {
  if (sign.evidence === 'self') return sign.rating ?? (sign.outcome === 'wrong' ? 1 : 3)
  if (sign.outcome === 'wrong') return 1
  return sign.outcome === 'nearly' && sign.evidence === 'recall' ? 2 : 3
}

/**
 * What an answer does to the memory of a fact: the one policy, and changing it replays the log. Returns undefined where the answer
 * moves nothing, so that a later one that day can still count.
 *
 * Recall right is Good, nearly is Hard, wrong is Again; a flashcard is what was pressed. A right recognition moves stability part of the way to
 * Good's and leaves difficulty alone; nearly right moves half of that; true/false right moves nothing. A first meeting that goes wrong
 * is an introduction: FSRS's first Again, which counts no lapse.
 */
export function remember(memory: Memory | undefined, sign: Sign, day: StudyDay, weights: Weights = null): Memory | undefined {
  const reach = reachOf(sign)
  if (reach === 0) return undefined
  const next = rated(memory, ratingOf(sign), day, weights)
  if (reach === 1) return next
  const from = memory?.stability ?? rated(undefined, 1, day, weights).stability
  return { ...next, stability: from + reach * (next.stability - from), difficulty: memory?.difficulty ?? next.difficulty }
}

/** How much of the way to its rating's stability an answer moves a memory, 0 to 1; a right recognition's rating is Good. */
export function reachOf(sign: Sign): number {
  if (sign.evidence !== 'recognition' || sign.outcome === 'wrong') return 1
  return sign.kind === 'true-false' ? 0 : RECOGNITION_WEIGHT * (1 - sign.guess) * (sign.outcome === 'nearly' ? 0.5 : 1)
}
