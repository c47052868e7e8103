import type { Random } from '@/core/world'
import type { Database } from './database'
import { newDevice } from './writer'

const KEY = 'device'

/** The ten characters of this device, made at its first opening: two tabs that open at once agree, since one transaction looks and writes. */
export function deviceOf(database: Database, random: Random): Promise<string> {
  return database.transact('readwrite', (store) => {
    let device: string
    const found: IDBRequest<unknown> = store.get(KEY)
    found.onsuccess = () => {
      const known = found.result
      device = typeof known === 'string' && /^[0-9a-z]{10}$/.test(known) ? known : newDevice(random)
      if (device !== known) store.put(device, KEY)
    }
    return () => device
  })
}
