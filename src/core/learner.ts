import type { Attempt } from './attempt'
import type { DayTally } from './day-tally'
import type { FactId } from './fact'
import type { FactState } from './fact-state'
import { DEFAULT_SETTINGS, type Settings } from './settings'
import type { StudyDay } from './world'

/** Everything that follows from the log. */
export interface Learner {
  /** In the order started. */
  readonly attempts: ReadonlyMap<string, Attempt>
  readonly facts: ReadonlyMap<FactId, FactState>
  /** The person's own accepted words, from their appeals. */
  readonly aliases: ReadonlyMap<FactId, readonly string[]>
  readonly aside: ReadonlySet<FactId>
  readonly settings: Settings
  /** What was done on each study day with an answer. */
  readonly days: ReadonlyMap<StudyDay, DayTally>
}

/** What follows from an empty log. */
export const NEWCOMER: Learner = {
  attempts: new Map(),
  facts: new Map(),
  aliases: new Map(),
  aside: new Set(),
  settings: DEFAULT_SETTINGS,
  days: new Map(),
}
