import { onMounted, ref, shallowRef } from 'vue'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure, type Snapshot } from '@/core/storage'
import { useLog } from '@/stores/log'
import { useSnapshotShelf } from '@/stores/snapshots'

/** What a look into a snapshot found, and what came of bringing it back. */
export interface SnapshotLook {
  readonly date: string
  readonly is: 'looking' | 'unread' | 'found' | 'adding' | 'added' | 'failed' | 'undone'
  /** Entries that are no longer here. */
  readonly lacking: readonly StoredEntry[]
}

/** The snapshots of this device: listed, looked into before anything is brought back, brought back, and that undone. */
export function useSnapshots() {
  const log = useLog()
  const shelf = useSnapshotShelf()
  const snapshots = shallowRef<readonly Snapshot[]>([])
  const look = ref<SnapshotLook>()
  onMounted(async () => (snapshots.value = await shelf.list()))

  async function lookInto(date: string): Promise<void> {
    look.value = { date, is: 'looking', lacking: [] }
    const lacking = await shelf.lackingOf(date)
    look.value = { date, is: lacking ? 'found' : 'unread', lacking: lacking ?? [] }
  }

  async function bringBack(): Promise<void> {
    const found = look.value
    if (!found) return
    look.value = { ...found, is: 'adding' }
    try {
      await log.adopt(found.lacking)
      look.value = { ...found, is: 'added' }
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      look.value = { ...found, is: 'failed' }
    }
  }

  async function undo(): Promise<void> {
    const brought = look.value
    if (!brought) return
    look.value = { ...brought, is: 'adding' }
    await shelf.takeAway(brought.lacking)
    look.value = { ...brought, is: 'undone' }
  }

  return { snapshots, look, lookInto, bringBack, undo }
}
