import type { FactId } from './fact'

/** What a kind of question tells about memory: `self` is the learner's own rating of a flashcard. */
export type Evidence = 'recognition' | 'recall' | 'self'

/** A question as asked, kept in the log with the options shown in order. Each kind adds a body of plain data; core only reads this much. */
export interface AskedQuestion {
  readonly kind: string
  readonly factIds: readonly FactId[]
  readonly evidence: Evidence
  /** How likely a blind guess is right, 0 to 1. */
  readonly guess: number
  /** The question put in words. */
  readonly stem: string
}

/** What the learner gave: a kind's own plain data, or `DONT_KNOW`. */
export type Response = { readonly [field: string]: unknown }

export const DONT_KNOW: Response = { dontKnow: true }

export function isDontKnow(response: Response): boolean {
  return response['dontKnow'] === true
}

/** One place in an attempt: which facts, asked in which kind. */
export interface PlanStep {
  readonly kind: string
  readonly factIds: readonly FactId[]
}

/** A question as asked and its place in the plan, from 0. */
export interface PlacedQuestion {
  readonly index: number
  readonly question: AskedQuestion
}
