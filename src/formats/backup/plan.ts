import type { BackedDeck } from './manifest'
import type { Stamp } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import { dateOfStudyDay } from '@/core/world'

/** What restoring a backup would add, to be shown before it is done. Dates are study days, YYYY-MM-DD; null of an empty log. */
export interface BackupPlan {
  readonly entries: readonly StoredEntry[]
  readonly counts: Readonly<Record<string, number>>
  readonly from: string | null
  readonly to: string | null
  /** The decks kept beside those that came with the app. */
  readonly decks: readonly BackedDeck[]
}

/** The plan of a backup's entries and decks. */
export function planOf(entries: readonly StoredEntry[], decks: readonly BackedDeck[] = []): BackupPlan {
  let first = Infinity
  let last = -Infinity
  for (const { day } of entries) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  const isEmpty = entries.length === 0
  return {
    entries: inOrder(entries),
    counts: countsOf(entries),
    from: isEmpty ? null : dateOfStudyDay(first),
    to: isEmpty ? null : dateOfStudyDay(last),
    decks,
  }
}

/** The entries of a plan that a log with these stamps doesn't have yet. */
export function newEntries(plan: BackupPlan, known: ReadonlySet<Stamp>): readonly StoredEntry[] {
  return plan.entries.filter(({ stamp }) => !known.has(stamp))
}

/** Entries in the order of the log. */
export function inOrder(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  return [...entries].sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0))
}

/** How many entries there are of each kind. */
export function countsOf(entries: readonly StoredEntry[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
