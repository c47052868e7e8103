import type { Entry } from './entry'
import type { FactId } from './fact'
import type { PlacedQuestion } from './question'
import { worseOf, type Outcome, type Verdict } from './verdict'

/** An answer of an attempt with the verdict that stands: as told, or as an appeal has put it. */
export interface Answer {
  readonly entry: Entry<'answered'>
  readonly verdict: Verdict
  readonly appeals: readonly Entry<'appealed'>[]
}

/** One sitting over a list of questions, as the log tells it. */
export interface Attempt {
  readonly id: string
  readonly started: Entry<'attempt-started'>
  readonly answers: readonly Answer[]
  readonly finished: Entry<'attempt-finished'> | undefined
  /** The question that waits for an answer, as asked; null when all are answered. */
  readonly current: PlacedQuestion | null
}

/** An attempt that begins. */
export function attemptOf(started: Entry<'attempt-started'>): Attempt {
  return { id: started.attempt, started, answers: [], finished: undefined, current: started.first }
}

/** Whether the question at a place of the attempt has its answer. */
export function isAnsweredAt({ answers }: Attempt, index: number): boolean {
  return answers.some(({ entry }) => entry.index === index)
}

/** The attempt with one more answer. An answer to a place already answered (two tabs on one attempt) is kept out: the first stands. */
export function withAnswer(attempt: Attempt, answer: Answer): Attempt {
  if (isAnsweredAt(attempt, answer.entry.index)) return attempt
  return { ...attempt, answers: [...attempt.answers, answer], current: answer.entry.next }
}

/** The verdict with one fact's appeal granted. */
export function withAppeal(verdict: Verdict, factId: FactId): Verdict {
  const byFact: Record<FactId, Outcome> = { ...verdict.byFact, [factId]: 'right' }
  return {
    outcome: Object.values(byFact).reduce(worseOf, 'right'),
    byFact,
    reasons: [{ code: 'appealed' }],
  }
}

/** An answer with its appeals granted. */
export function answerOf(entry: Entry<'answered'>, appeals: readonly Entry<'appealed'>[]): Answer {
  return { entry, verdict: appeals.reduce((standing, appeal) => withAppeal(standing, appeal.factId), entry.verdict), appeals }
}
