import { ref, shallowRef } from 'vue'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure } from '@/core/storage'
import { newEntries, type BackupPlan } from '@/formats/backup'
import type { Problem } from '@/core/problem'
import { useLog } from '@/stores/log'
import { readBackupFile } from './read-backup'

/** Restoring: a file is read, what it would add is shown, and only then added. */
export function useRestore() {
  const log = useLog()
  const is = ref<'waiting' | 'reading' | 'refused' | 'planned' | 'adding' | 'restored' | 'failed'>('waiting')
  const problems = shallowRef<readonly Problem[]>([])
  const plan = shallowRef<BackupPlan | null>(null)
  const added = ref(0)

  /** The plan's entries that this log lacks. */
  const fresh = shallowRef<readonly StoredEntry[]>([])

  async function read(file: Blob): Promise<void> {
    is.value = 'reading'
    const found = await readBackupFile(file)
    const known = new Set((await log.readAllEntries()).map(({ stamp }) => stamp))
    fresh.value = found.plan ? newEntries(found.plan, known) : []
    plan.value = found.plan
    problems.value = found.problems
    is.value = found.plan ? 'planned' : 'refused'
  }

  async function add(): Promise<void> {
    const entries = fresh.value
    is.value = 'adding'
    try {
      await log.adopt(entries)
      added.value = entries.length
      plan.value = null
      is.value = 'restored'
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      is.value = 'failed'
    }
  }

  return { is, problems, plan, fresh, added, read, add }
}
