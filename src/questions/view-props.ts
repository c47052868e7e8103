import type { Rating } from '@/core/entry'
import type { Fact, FactId } from '@/core/fact'
import type { AskedQuestion, Response } from '@/core/question'
import type { Unclear, Verdict } from '@/core/verdict'

/** What every kind's View is given. It emits `respond` with a Response, once. */
export interface ViewProps<Q extends AskedQuestion = AskedQuestion> {
  readonly question: Q
  /** BCP 47 of the deck. */
  readonly language: string
  /** What the learner gave: from then on the question is locked, and stays as it stands. */
  readonly response: Response | null
  /** Once there is one to show, the key and what was given are marked. Null while feedback waits. */
  readonly verdict: Verdict | null
  /** The deck's facts by id, for reasons that speak of another fact. */
  readonly facts?: ReadonlyMap<FactId, Fact>
  /** Nothing can be given just now (an answer is being saved). */
  readonly disabled?: boolean
  /** The ways a typed text can be read, when it must be asked which was meant. */
  readonly readings?: Unclear['readings'] | null
  /** Days until a flashcard comes back, by rating. */
  readonly intervals?: Readonly<Record<Rating, number>>
}
