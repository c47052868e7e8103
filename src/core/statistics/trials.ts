import type { StoredEntry } from '../entry'
import { foldTrials } from '../fold'
import type { Trial } from '../trial-columns'

export type { Trial } from '../trial-columns'

/** Every trial that stands in a log, oldest first; appeals are granted. */
export function trialsOf(stored: readonly StoredEntry[]): readonly Trial[] {
  return [...foldTrials(stored).trials]
}
