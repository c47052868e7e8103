import type { Attempt } from './attempt'
import type { DayTally } from './day-tally'
import type { FactId } from './fact'
import { packFacts, type FactColumns } from './fact-columns'
import type { Learner } from './learner'
import type { Settings } from './settings'
import type { Stamp } from './stamp'
import type { StudyDay } from './world'

/** The version of what a base says and how it was folded. Any change of the policy, of a reducer or of a state's fields is a new one: older bases are folded anew. */
export const BASE_VERSION = 4

/** Attempts that a base keeps with all their answers, beside the last answered one of each deck; the others are read when they are looked at. */
export const ATTEMPTS_KEPT = 200

/** The log folded up to a stamp, as plain data: what opening starts from instead of the entries before. */
export interface FoldBase {
  readonly version: number
  /** The newest stamp in it. */
  readonly last: Stamp
  /** Entries after it that look behind it, and that it was already folded with. */
  readonly counted: ReadonlySet<Stamp>
  readonly facts: FactColumns
  /** The last attempts and each deck's last answered one, in the order started; of the others only how many they were. */
  readonly attempts: readonly Attempt[]
  readonly olderAttempts: number
  readonly aliases: ReadonlyMap<FactId, readonly string[]>
  readonly aside: ReadonlySet<FactId>
  readonly settings: Settings
  readonly days: ReadonlyMap<StudyDay, DayTally>
}

/** The base of what was folded from every entry up to a stamp. `wanted` attempts are kept in it however old. */
export function baseOf(learner: Learner, last: Stamp, wanted: ReadonlySet<string> = new Set(), olderBefore = 0): FoldBase {
  const attempts = [...learner.attempts.values()]
  const ids = idsToKeep(attempts)
  const kept = attempts.filter(({ id }) => ids.has(id) || wanted.has(id))
  return {
    version: BASE_VERSION,
    last,
    counted: new Set(),
    facts: packFacts(learner.facts),
    attempts: kept,
    olderAttempts: olderBefore + attempts.length - kept.length,
    aliases: learner.aliases,
    aside: learner.aside,
    settings: learner.settings,
    days: learner.days,
  }
}

/** What is next to do, and how a deck went last, is told from these, however long ago; one taken up again after long is among the latest. */
function idsToKeep(attempts: readonly Attempt[]): ReadonlySet<string> {
  const lastOfDecks = new Map(attempts.filter(({ answers }) => answers.length > 0).map(({ started, id }) => [started.deck, id]))
  const touched = attempts.map((attempt) => ({ id: attempt.id, stamp: touchedAt(attempt) }))
  const latest = touched.sort((a, b) => (a.stamp < b.stamp ? -1 : 1)).slice(-ATTEMPTS_KEPT)
  return new Set([...lastOfDecks.values(), ...latest.map(({ id }) => id)])
}

/** The stamp of the newest entry about an attempt. */
function touchedAt({ started, answers, finished }: Attempt): Stamp {
  const stamps = [started.stamp, finished?.stamp ?? '', ...answers.flatMap(({ entry, appeals }) => [entry.stamp, ...appeals.map(({ stamp }) => stamp)])]
  return stamps.reduce((last, stamp) => (stamp > last ? stamp : last))
}
