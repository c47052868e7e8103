import { defineStore } from 'pinia'
import { ref } from 'vue'
import { dateOfStudyDay } from '@/core/world'
import { failureKindOf, type DamagedRecord, type Salvage } from '@/core/storage'
import type { StoredEntry } from '@/core/entry'
import { useHouse } from './house'
import { useLog } from './log'

/** A log that doesn't open: what of it is saved, and the logs that were set aside to begin anew. */
export const useRecovery = defineStore('recovery', () => {
  const { world, version } = useHouse()
  const log = useLog()
  /** Logs that lie aside; none until `look`. */
  const aside = ref(0)

  async function look(): Promise<void> {
    aside.value = await (await log.whereKept()).countAside()
  }

  /** The bytes of a backup of all that can be read, with the records that can't be beside it, and the name that its file takes. */
  async function save(which: 'log' | 'aside'): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly entries: number; readonly damaged: number }> {
    const { writeBackup } = await import('@/formats/backup')
    const { entries, damaged } = await read(which)
    const bytes = writeBackup(entries, { app: version, made: world.now() }, [], damaged.map(textOf).join(''))
    return { name: `factdeck-rescued-${dateOfStudyDay(log.today)}.zip`, bytes, entries: entries.length, damaged: damaged.length }
  }

  async function read(which: 'log' | 'aside'): Promise<Salvage> {
    const { entries, damaged } = await (await log.whereKept()).salvage(which)
    if (which === 'aside') return { entries, damaged }
    const byStamp = new Map([...entries, ...(await log.readAllEntries())].map((entry) => [entry.stamp, entry]))
    return { entries: [...byStamp.values()], damaged }
  }

  /** Sets the log that doesn't open aside, as it lies, and begins an empty one; what was done meanwhile is in it. Where that fails too, the log's trouble stays. */
  async function startOver(): Promise<void> {
    try {
      await (await log.whereKept()).setAside()
    } catch (error) {
      failureKindOf(error)
      return
    }
    await log.open()
    await look()
  }

  /** Takes what can be read of the logs set aside into the log; returns how many entries that brought. Throws `StorageFailure`. */
  async function bringBack(): Promise<number> {
    const known = new Set((await log.readAllEntries()).map(({ stamp }) => stamp))
    const lacking: readonly StoredEntry[] = (await read('aside')).entries.filter(({ stamp }) => !known.has(stamp))
    if (lacking.length > 0) await log.adopt(lacking)
    return lacking.length
  }

  /** Deletes the logs set aside. Throws `StorageFailure`. */
  async function discardAside(): Promise<void> {
    await (await log.whereKept()).discardAside()
    await look()
  }

  return { aside, look, save, startOver, bringBack, discardAside }
})

function textOf({ key, text }: DamagedRecord): string {
  return `${key}\t${text}\n`
}
