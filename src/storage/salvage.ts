import { once } from '@/core/standing'
import { StorageFailure, type DamagedRecord, type LogStorage, type Salvage } from '@/core/storage'
import { logName } from './browser'
import { deleteDatabase, openDatabase, type Access } from './database'
import { failureOf } from './failure'
import { readImports } from './imports'
import type { Channel } from './news'
import { readLog } from './own-log'
import { isUnreadable, recordsUnder } from './records'
import type { SecondCopy } from './second-copy'
import { forgetAside, namesAside, setAside } from './set-aside'

/** What saves of a log that doesn't open whatever can be saved, and keeps the rest aside. */
export function salvageOf(access: Access, copy: SecondCopy, channel: () => Channel): Pick<LogStorage, 'salvage' | 'setAside' | 'discardAside'> {
  const { browser } = access
  return {
    async salvage(which) {
      const names = which === 'log' ? [logName(browser)] : namesAside(browser)
      const found = await Promise.all(names.map((name) => readBroken({ ...access, name })))
      const beside = which === 'log' ? await copy.recover() : []
      return { entries: once([...found.flatMap(({ entries }) => entries), ...beside]), damaged: found.flatMap(({ damaged }) => damaged) }
    },
    async setAside() {
      setAside(browser)
      channel().tell({ deleted: true })
    },
    async discardAside() {
      for (const name of namesAside(browser)) {
        await deleteDatabase({ ...access, name })
        forgetAside(browser, [name])
      }
    },
  }
}

/** Reads a database part by part, so that what can't be read hides nothing else. */
async function readBroken(access: Access): Promise<Salvage> {
  const whole = (key: string): DamagedRecord => ({ key, text: '', problem: { code: 'record-unreadable', where: key } })
  try {
    const database = await openDatabase(access, false)
    try {
      const parts: Salvage[] = []
      for (const [prefix, read] of [['log/', readLog], ['import/', readImports]] as const) {
        try {
          parts.push(read(await recordsUnder(database, prefix)))
        } catch (error) {
          if (!isUnreadable(error)) throw error
          parts.push({ entries: [], damaged: [whole(prefix)] })
        }
      }
      return { entries: parts.flatMap(({ entries }) => entries), damaged: parts.flatMap(({ damaged }) => damaged) }
    } finally {
      database.close()
    }
  } catch (error) {
    if (!(failureOf(error) instanceof StorageFailure)) throw error
    return { entries: [], damaged: [whole(access.name ?? '')] }
  }
}
