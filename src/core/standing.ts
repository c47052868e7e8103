import { isKnown, type Entry, type StoredEntry } from './entry'
import type { Weights } from './memory'
import { isSetting } from './settings'
import type { Stamp } from './stamp'

/** The appeals that stand, by the answer they are against. */
export type Appeals = ReadonlyMap<Stamp, readonly Entry<'appealed'>[]>

/**
 * The entries that nothing has taken back, each stamp once and in the order of the log, and the appeals among them. What a newer version wrote is left
 * out.
 */
export function standingOf(stored: readonly StoredEntry[]): { readonly entries: readonly Entry[]; readonly appeals: Appeals } {
  const known = once(stored.filter(isKnown))
  const retracted = retractedOf(known)
  const entries = retracted.size === 0 ? known : known.filter(({ stamp }) => !retracted.has(stamp))
  const appeals = new Map<Stamp, Entry<'appealed'>[]>()
  for (const entry of entries) {
    if (entry.kind === 'appealed' && entry.answer < entry.stamp) appeals.set(entry.answer, [...(appeals.get(entry.answer) ?? []), entry])
  }
  return { entries, appeals }
}

/** Each stamp once, in the order of the log. */
export function once<E extends { readonly stamp: Stamp }>(entries: readonly E[]): readonly E[] {
  let last = ''
  for (const { stamp } of entries) {
    // A log is nearly always in order already, and long.
    if (stamp <= last) return entries.toSorted(byStamp).filter((entry, at, sorted) => entry.stamp !== sorted[at - 1]?.stamp)
    last = stamp
  }
  return entries
}

/** The parameters of memory chosen last among these entries, in the order of the log: they hold for all that was ever answered. */
export function weightsOf(entries: readonly Entry[]): Weights {
  const chosen = entries.findLast((entry) => entry.kind === 'setting-changed' && entry.name === 'weights' && isSetting(entry.name, entry.value))
  return chosen?.kind === 'setting-changed' ? (chosen.value as Weights) : null
}

/** From the newest back, so that the undo of an undo brings the entry back. Nothing takes back what comes after it in the order of the log. */
function retractedOf(entries: readonly Entry[]): ReadonlySet<Stamp> {
  const retracted = new Set<Stamp>()
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at]
    const stands = entry?.kind === 'retracted' && !retracted.has(entry.stamp)
    if (stands && entry.entry < entry.stamp) retracted.add(entry.entry)
  }
  return retracted
}

export function byStamp(a: { readonly stamp: Stamp }, b: { readonly stamp: Stamp }): number {
  return a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0
}
