import { StorageFailure } from '@/core/storage'
import type { Database } from './database'

/** A key and what lies under it; without a `value` where the browser can't read it. */
export type StoredRecord = { readonly key: string; readonly value: unknown } | { readonly key: string }

/**
 * The records whose keys begin with the prefix, from a place on, in the order of keys, all or as many as are asked for: read in bulk, or one by one where one
 * of them can't be read.
 */
export async function recordsUnder(database: Database, prefix: string, from = '', most?: number): Promise<readonly StoredRecord[]> {
  try {
    return await database.transact('readonly', (store) => {
      const keys = store.getAllKeys(database.under(prefix, from), most)
      const values = store.getAll(database.under(prefix, from), most)
      return () => keys.result.map((key, i) => ({ key: textOf(key), value: values.result[i] as unknown }))
    })
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  const keys = await database.transact('readonly', (store) => {
    const found = store.getAllKeys(database.under(prefix, from), most)
    return () => found.result.map(textOf)
  })
  const records: StoredRecord[] = []
  for (const key of keys) records.push(await recordAt(database, key))
  return records
}

/** The same, a chunk at a time, so that a long log doesn't lie in memory twice. */
export async function* chunksUnder(database: Database, prefix: string, size = CHUNK): AsyncGenerator<readonly StoredRecord[]> {
  let from = ''
  for (;;) {
    const chunk = await recordsUnder(database, prefix, from, size)
    if (chunk.length > 0) yield chunk
    if (chunk.length < size) return
    from = `${chunk.at(-1)?.key.slice(prefix.length) ?? ''}\0`
  }
}

/** Some ten megabytes of segments. */
const CHUNK = 256

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
