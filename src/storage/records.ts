import { StorageFailure } from '@/core/storage'
import type { Database } from './database'

/** A key and what lies under it; without a `value` where the browser can't read it. */
export type StoredRecord = { readonly key: string; readonly value: unknown } | { readonly key: string }

/** Every record whose key begins with the prefix, from a place on, in the order of keys: read in bulk, or one by one where one of them can't be read. */
export async function recordsUnder(database: Database, prefix: string, from = ''): Promise<readonly StoredRecord[]> {
  try {
    return await database.transact('readonly', (store) => {
      const keys = store.getAllKeys(database.under(prefix, from))
      const values = store.getAll(database.under(prefix, from))
      return () => keys.result.map((key, i) => ({ key: textOf(key), value: values.result[i] as unknown }))
    })
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  const keys = await database.transact('readonly', (store) => {
    const found = store.getAllKeys(database.under(prefix, from))
    return () => found.result.map(textOf)
  })
  const records: StoredRecord[] = []
  for (const key of keys) records.push(await recordAt(database, key))
  return records
}

async function recordAt(database: Database, key: string): Promise<StoredRecord> {
  try {
    return await database.transact('readonly', (store) => {
      const got = store.get(key)
      return () => ({ key, value: got.result as unknown })
    })
  } catch (error) {
    if (isUnreadable(error)) return { key }
    throw error
  }
}

/** A key as text; the log has no others. */
export function textOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : ''
}

/** Whether what lies there can't be read. An abort counts as that: reading takes no room. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof StorageFailure && (error.failure === 'corrupt' || error.failure === 'full')
}
