import { defineStore } from 'pinia'
import type { StoredEntry } from '@/core/entry'
import type { Snapshot } from '@/core/storage'
import { useLog } from './log'

/** The snapshots of the log that this device keeps beside it. */
export const useSnapshotShelf = defineStore('snapshots', () => {
  const log = useLog()

  /** The snapshots, the newest first; none where this device can't keep any. */
  async function list(): Promise<readonly Snapshot[]> {
    return (await log.whereKept()).listSnapshots()
  }

  /** The entries of a date's snapshot that the log lacks; undefined where it can't be read. */
  async function lackingOf(date: string): Promise<readonly StoredEntry[] | undefined> {
    const kept = await (await log.whereKept()).readSnapshot(date)
    const here = new Set((await log.readAllEntries()).map(({ stamp }) => stamp))
    return kept.length === 0 ? undefined : kept.filter(({ stamp }) => !here.has(stamp))
  }

  /** Takes entries that were brought back away again: by entries of its own, as every undo. */
  async function takeAway(entries: readonly StoredEntry[]): Promise<void> {
    for (const { stamp } of entries.toReversed()) await log.record({ kind: 'retracted', entry: stamp })
  }

  return { list, lackingOf, takeAway }
})
