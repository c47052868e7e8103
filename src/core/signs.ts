import type { Entry } from './entry'
import type { Remark } from './fact-state'
import type { Sign } from './policy'
import type { Outcome, Verdict } from './verdict'

/** What an answer tells of one fact in it, which went so. */
export function signOf({ question, response }: Entry<'answered'>, outcome: Outcome): Sign {
  const { kind, evidence, guess } = question
  const rating = response['rating'] as 1 | 2 | 3 | 4 | undefined
  return { kind, evidence, guess, outcome, rating }
}

/** What a review made in another program tells. */
export function signOfReview({ rating }: Entry<'review-imported'>): Sign {
  return { kind: 'flashcard', evidence: 'self', guess: 0, outcome: rating === 1 ? 'wrong' : 'right', rating }
}

/** What an answer tells beside its verdict. Whose answer was given instead is known only where one fact was asked. */
export function remarkOf({ confidence, question }: Entry<'answered'>, verdict: Verdict): Remark {
  const other = question.factIds.length === 1 ? verdict.reasons.find(({ code }) => code === 'option-is-other-fact')?.params?.['factId'] : undefined
  return { confidence, takenFor: typeof other === 'string' ? other : undefined }
}
