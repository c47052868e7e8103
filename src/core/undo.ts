import type { Entry, EntryKind, StoredEntry } from './entry'
import type { Learner } from './fold'
import type { Stamp } from './stamp'
import { standingOf } from './standing'

/** What a learner can take back. An attempt that merely begins is nothing done. */
export type Undoable = Entry<'answered' | 'appealed' | 'attempt-finished' | 'fact-set-aside' | 'fact-reset' | 'setting-changed'>

const UNDOABLE: ReadonlySet<EntryKind> = new Set<Undoable['kind']>([
  'answered', 'appealed', 'attempt-finished', 'fact-set-aside', 'fact-reset', 'setting-changed',
])

/**
 * So many of the deeds that stand and can be taken back, from whatever sitting, in the order in which undo takes them: the newest first. An attempt that
 * ended by itself ended with its last answer.
 */
export function lastUndoables(stored: readonly StoredEntry[], learner: Learner, most: number): readonly Undoable[] {
  const found: Undoable[] = []
  for (const entry of standingOf(stored).entries.toReversed()) {
    if (found.length >= most) break
    if (isUndoable(entry, learner)) found.push(entry)
  }
  return found
}

/** The deed with a stamp, where it stands and can be taken back. */
export function undoableAt(stored: readonly StoredEntry[], learner: Learner, stamp: Stamp): Undoable | undefined {
  return standingOf(stored).entries.find((entry): entry is Undoable => entry.stamp === stamp && isUndoable(entry, learner))
}

function isUndoable(entry: Entry, learner: Learner): entry is Undoable {
  return UNDOABLE.has(entry.kind) && !(entry.kind === 'attempt-finished' && endedByItself(entry, learner))
}

/** The entries to take back, in this order, for the deed to be as if it had never been done. */
export function undoingOf(deed: Undoable, learner: Learner): readonly Entry[] {
  if (deed.kind !== 'answered') return [deed]
  const finished = learner.attempts.get(deed.attempt)?.finished
  return finished && deed.stamp < finished.stamp ? [finished, deed] : [deed]
}

function endedByItself(entry: Entry<'attempt-finished'>, learner: Learner): boolean {
  const attempt = learner.attempts.get(entry.attempt)
  return attempt === undefined || attempt.current === null
}
