import { defineStore } from 'pinia'
import { dateOfStudyDay } from '@/core/world'
import { useHouse } from './house'
import { useLog } from './log'

/** Backups: everything the learner did, as one file. */
export const useBackup = defineStore('backup', () => {
  const { world, version } = useHouse()
  const log = useLog()

  /** The bytes of a backup made now, and the name that its file takes: what was done so far and isn't saved is in it too. */
  async function write(): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
    const { writeBackup } = await import('@/formats/backup')
    const bytes = writeBackup(await log.readAllEntries(), { app: version, made: world.now() })
    return { name: `factdeck-${dateOfStudyDay(log.today)}.zip`, bytes }
  }

  return { write }
})
