import type { Random } from '@/core/world'
import type { Database } from './database'
import { isDevice, newDevice } from './writer'

const KEY = 'device'

/** The ten characters of this device; undefined at its first opening. A look alone waits for no disk. */
export function deviceIn(database: Database): Promise<string | undefined> {
  return database.transact('readonly', (store) => {
    const found: IDBRequest<unknown> = store.get(KEY)
    return () => (isDevice(found.result) ? found.result : undefined)
  })
}

/** Makes the ten characters of this device: two tabs that open at once agree, since one transaction looks and writes. */
export function makeDevice(database: Database, random: Random): Promise<string> {
  return database.transact('readwrite', (store) => {
    let device: string
    const found: IDBRequest<unknown> = store.get(KEY)
    found.onsuccess = () => {
      device = isDevice(found.result) ? found.result : newDevice(random)
      if (device !== found.result) store.put(device, KEY)
    }
    return () => device
  })
}
