import { dueDay, type Memory } from './memory'
import { remember, type Sign } from './policy'
import type { Outcome } from './verdict'
import type { StudyDay } from './world'

/** What the log says of one fact. */
export interface FactState {
  readonly memory: Memory | undefined
  /** Answers given in all, practice too. */
  readonly answers: number
  /** Times that a fact once held was lost. */
  readonly lapses: number
  /** How the last answer went. */
  readonly lastOutcome: Outcome
}

/** Where a fact stands with the learner today. */
export type Knowledge = 'unasked' | 'learning' | 'known' | 'slipping'

/**
 * The state after one more answer. The first answer on a study day that moves memory counts, later ones that day steer only the sitting; a practice
 * answer moves none.
 */
export function answered(state: FactState | undefined, sign: Sign, day: StudyDay, practice: boolean): FactState {
  const held = state?.memory
  const counts = !practice && (held === undefined || day > held.lastDay)
  const memory = (counts ? remember(held, sign, day) : undefined) ?? held
  const lapsed = counts && held !== undefined && sign.outcome === 'wrong'
  return {
    memory,
    answers: (state?.answers ?? 0) + 1,
    lapses: (state?.lapses ?? 0) + (lapsed ? 1 : 0),
    lastOutcome: sign.outcome,
  }
}

/** Whether the fact has a memory whose time has come. */
export function isDue(state: FactState | undefined, today: StudyDay, retention: number): boolean {
  return state?.memory !== undefined && dueDay(state.memory, retention) <= today
}

/** Unasked; learning while the last answer was not right; slipping once due; else known. */
export function knowledgeOf(state: FactState | undefined, today: StudyDay, retention: number): Knowledge {
  if (state === undefined) return 'unasked'
  if (isDue(state, today, retention)) return 'slipping'
  return state.lastOutcome === 'right' ? 'known' : 'learning'
}
