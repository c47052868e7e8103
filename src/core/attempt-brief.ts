import type { Attempt } from './attempt'
import { isOpen } from './next-step'
import { scoreOf, type Score } from './score'
import type { Moment } from './world'

/** An attempt in short: what a list of many tells of each. */
export interface AttemptBrief {
  readonly id: string
  readonly deck: string
  readonly practice: boolean
  readonly began: Moment
  /** UTC milliseconds; undefined while it is not finished. */
  readonly finishedMs: number | undefined
  readonly answers: number
  /** Questions in its plan; none of a guided sitting. */
  readonly planned: number
  readonly score: Score
  readonly isOpen: boolean
}

/** The attempt in short. */
export function briefOf(attempt: Attempt): AttemptBrief {
  const { id, started, finished, answers } = attempt
  return {
    id,
    deck: started.deck,
    practice: started.practice,
    began: started.moment,
    finishedMs: finished?.moment.ms,
    answers: answers.length,
    planned: started.plan.length,
    score: scoreOf(attempt),
    isOpen: isOpen(attempt),
  }
}
