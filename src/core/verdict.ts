import type { FactId } from './fact'

/** `nearly` earns half a point: a coarser date than asked, or most of a set. */
export type Outcome = 'right' | 'nearly' | 'wrong'

/** Why a verdict fell as it did: a code that the interface's language puts into words, and what the words need. */
export interface Reason {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** What the learner was told: for the question, and for each fact in it. */
export interface Verdict {
  readonly outcome: Outcome
  readonly byFact: Readonly<Record<FactId, Outcome>>
  readonly reasons: readonly Reason[]
}

/** The response can be read in more than one way: the learner is asked which, each reading with the text to print and the text to judge. */
export interface Unclear {
  readonly readings: readonly { readonly text: string; readonly shown: string }[]
}

/** Points of an outcome: 1, ½ or 0. */
export function pointsOf(outcome: Outcome): number {
  return outcome === 'right' ? 1 : outcome === 'nearly' ? 0.5 : 0
}

/** The lesser of two outcomes. */
export function worseOf(a: Outcome, b: Outcome): Outcome {
  return pointsOf(a) <= pointsOf(b) ? a : b
}

/** Whether the learner must be asked which reading they meant. */
export function isUnclear(judged: object): judged is Unclear {
  return 'readings' in judged
}
