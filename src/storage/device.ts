import type { Random } from '@/core/world'
import type { Database } from './database'
import { newDevice } from './writer'

const KEY = 'device'

/** The ten characters of this device, made at its first opening: two tabs that open at once agree, since one transaction looks and writes. */
export async function deviceOf(database: Database, random: Random): Promise<string> {
  // A look alone waits for no disk.
  const known = await database.transact('readonly', (store) => {
    const found: IDBRequest<unknown> = store.get(KEY)
    return () => found.result
  })
  if (isDevice(known)) return known
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
