import type { LogStorage } from '@/core/storage'
import { entriesOf, type secondCopy } from './second-copy'

/** The snapshots of the log, kept outside the database where the second copy lies; none where there is no such copy. */
export function snapshotsOf(
  copy: ReturnType<typeof secondCopy>,
  locks: LockManager | undefined,
  settled: () => Promise<unknown> | undefined,
): Pick<LogStorage, 'listSnapshots' | 'readSnapshot' | 'keepSnapshot'> {
  return {
    async listSnapshots() {
      return (await (await copy.archive())?.listSnapshots().catch(() => [])) ?? []
    },
    async readSnapshot(date) {
      return entriesOf((await (await copy.archive())?.readSnapshot(date).catch(() => [])) ?? [])
    },
    async keepSnapshot(date) {
      await settled()
      const archive = copy.compared() && (await copy.archive())
      if (!archive || !locks) return
      await locks.request('factdeck/snapshot', { ifAvailable: true }, async (lock) => {
        if (lock) await archive.keepSnapshot(date).catch(() => false)
      })
    },
  }
}
