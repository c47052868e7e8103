import type { FactState } from './fact-state'
import { TOP_RUNG, type Rung } from './rung'

/** What decides how much time a guided sitting spends on each fact. */
export interface Pace {
  /** Whether what this person learns by easier questions carries over to harder ones. */
  readonly carriesOver: boolean
  /** Whether facts have waited since an earlier day: there is less time than there is to learn. */
  readonly isBehind: boolean
}

/** Days of stability from which typing is worth its time. */
const TYPED_FROM = 20
/** Due facts asked for each new one. */
const DUE_PER_NEW = 2

/**
 * Whether a fact is asked by flashcard rather than in a kind of its rung. A flashcard asks for free recall in the least time; so it takes the place of
 * gaps and typing while facts wait, of typing while memory is weak and it would be asked often, and of every rung where easier questions do not carry over.
 */
export function isAskedByCard(rung: Rung, state: Pick<FactState, 'memory'> | undefined, { carriesOver, isBehind }: Pace): boolean {
  if (rung === TOP_RUNG) return isBehind || (state?.memory?.stability ?? 0) < TYPED_FROM
  return !carriesOver || (rung === TOP_RUNG - 1 && isBehind)
}

/** Whether a new fact is next, after so many that were new in this sitting and so many that were not; also while others wait, or few would ever be met. */
export function isTurnOfNew(newAsked: number, othersAsked: number): boolean {
  return (newAsked + 1) * DUE_PER_NEW <= othersAsked
}
