import type { Random } from '@/core/world'
import type { Database } from './database'
import { newDevice } from './writer'

const KEY = 'device'

/** Looks for the ten characters of this device, which waits for no disk; undefined at its first opening. */
export function lookForDevice(store: IDBObjectStore): () => string | undefined {
  const found: IDBRequest<unknown> = store.get(KEY)
  return () => (isDevice(found.result) ? found.result : undefined)
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

function isDevice(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-z]{10}$/.test(value)
}
