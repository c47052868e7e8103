import type { FactState } from './fact-state'

/** Whether the fact was answered for sure and wrong, and has not been answered right on a later day: it comes first next time. */
export function isSureAndWrong(state: FactState | undefined): boolean {
  return state?.sureWrongDay !== undefined
}
