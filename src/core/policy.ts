import type { Rating } from './entry'
import { rated, type Memory } from './memory'
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
  readonly rating?: Rating
}

/** How much of the way to Good's stability a right recognition moves, before guessing is allowed for. */
export const RECOGNITION_WEIGHT = 0.6

/** The rating that FSRS is told of a recall answer or a flashcard, or of a wrong recognition. */
export function ratingOf(sign: Sign): Rating {
  if (sign.evidence === 'self') return sign.rating ?? (sign.outcome === 'wrong' ? 1 : 3)
  if (sign.outcome === 'wrong') return 1
  return sign.outcome === 'nearly' ? 2 : 3
}

/**
 * What an answer does to the memory of a fact: the one policy, and changing it replays the log. Returns undefined where the answer
 * moves nothing, so that a later one that day can still count.
 *
 * Recall right is Good, nearly is Hard, wrong is Again; a flashcard is what was pressed. A right recognition moves stability part of the way to
 * Good's and leaves difficulty alone; nearly right moves half of that; true/false right moves nothing. A first meeting that goes wrong
 * is an introduction: FSRS's first Again, which counts no lapse.
 */
export function remember(memory: Memory | undefined, sign: Sign, day: StudyDay): Memory | undefined {
  if (sign.evidence !== 'recognition' || sign.outcome === 'wrong') return rated(memory, ratingOf(sign), day)
  if (sign.kind === 'true-false') return undefined
  const share = RECOGNITION_WEIGHT * (1 - sign.guess) * (sign.outcome === 'nearly' ? 0.5 : 1)
  const good = rated(memory, 3, day)
  const from = memory?.stability ?? rated(undefined, 1, day).stability
  return {
    stability: from + share * (good.stability - from),
    difficulty: memory?.difficulty ?? good.difficulty,
    lastDay: good.lastDay,
  }
}
