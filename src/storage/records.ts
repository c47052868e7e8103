import { StorageFailure } from '@/core/storage'
import type { Database } from './database'

/** A key and what lies under it; without a `value` where the browser can't read it. */
export type StoredRecord = { readonly key: string; readonly value: unknown } | { readonly key: string }

/** The records whose keys begin with a prefix: from a place on, and all or as many as are asked for. */
export interface Stretch {
  readonly prefix: string
  readonly from?: string
  readonly most?: number
}

/** The records of a stretch in the order of keys: read in bulk, or one by one where one of them can't be read. */
export async function recordsUnder(database: Database, prefix: string, from = '', most?: number): Promise<readonly StoredRecord[]> {
  const stretch = { prefix, from, ...(most !== undefined && { most }) }
  try {
    return await database.transact('readonly', (store) => askFor(store, database, stretch))
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

/** The records of several stretches, in one go where they can be read. */
export async function recordsOfAll(database: Database, stretches: readonly Stretch[]): Promise<readonly (readonly StoredRecord[])[]> {
  if (stretches.length === 0) return []
  try {
    return await database.transact('readonly', (store) => {
      const taking = stretches.map((stretch) => askFor(store, database, stretch))
      return () => taking.map((take) => take())
    })
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  return Promise.all(stretches.map(({ prefix, from, most }) => recordsUnder(database, prefix, from, most)))
}

/** Asks for the records of a stretch, and returns how to take them. */
export function askFor(store: IDBObjectStore, database: Database, { prefix, from, most }: Stretch): () => readonly StoredRecord[] {
  const keys = store.getAllKeys(database.under(prefix, from), most)
  const values = store.getAll(database.under(prefix, from), most)
  return () => keys.result.map((key, i) => ({ key: textOf(key), value: values.result[i] as unknown }))
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

/** Somewhat over a megabyte of segments: where a page reads them itself, it stands still for some fifty milliseconds at a time. */
const CHUNK = 32

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
