import { ref, shallowRef } from 'vue'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure } from '@/core/storage'
import type { BackupPlan } from '@/formats/backup'
import type { Problem } from '@/core/problem'
import { useKeptDecks } from '@/stores/kept-decks'
import { useLog } from '@/stores/log'
import type { BackedDecks } from './read-backed-decks'

/** Restoring: a file is read, what it would add is shown, and only then added. */
export function useRestore() {
  const log = useLog()
  const kept = useKeptDecks()
  const is = ref<'waiting' | 'reading' | 'refused' | 'planned' | 'adding' | 'restored' | 'failed'>('waiting')
  const problems = shallowRef<readonly Problem[]>([])
  const plan = shallowRef<BackupPlan | null>(null)
  const added = ref(0)
  const addedDecks = ref(0)
  const decks = shallowRef<BackedDecks>({ fresh: [], other: [], same: 0, problems: [] })

  /** The plan's entries that this log lacks. */
  const fresh = shallowRef<readonly StoredEntry[]>([])

  async function read(file: Blob): Promise<void> {
    is.value = 'reading'
    // Few who come to the settings restore anything, and reading brings much with it.
    const [{ newEntries, readBackupFile }, { readBackedDecks }] = await Promise.all([import('./read-backup'), import('./read-backed-decks')])
    const found = await readBackupFile(file)
    decks.value = await readBackedDecks(found.plan?.decks ?? [])
    const known = new Set((await log.readAllEntries()).map(({ stamp }) => stamp))
    fresh.value = found.plan ? newEntries(found.plan, known) : []
    plan.value = found.plan
    problems.value = found.problems
    is.value = found.plan ? 'planned' : 'refused'
  }

  /** Adds what is new here; with `takeOthers` the backup's decks also take the place of those here that differ. */
  async function add(takeOthers: boolean): Promise<void> {
    const entries = fresh.value
    const wanted = [...decks.value.fresh, ...(takeOthers ? decks.value.other : [])]
    is.value = 'adding'
    try {
      await log.adopt(entries)
      added.value = entries.length
      addedDecks.value = 0
      for (const deck of wanted) {
        await kept.keep(deck)
        addedDecks.value += 1
      }
      plan.value = null
      is.value = 'restored'
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      is.value = 'failed'
    }
  }

  return { is, problems, plan, decks, fresh, added, addedDecks, read, add }
}
