import { StorageFailure } from '@/core/storage'
import type { Database } from './database'
import { failureOf } from './failure'
import { doneKey, isImportId } from './imports'
import { bytesOf, padded, SEGMENT_VERSION, type Segment } from './segment'

/** One transaction's worth: a browser killed while it commits larger ones has been seen to lose its whole database. */
const CHUNK_BYTES = 10 * 1024
const LOCK = 'factdeck/import'

/** Writes lines under an import id in small transactions, then the mark that makes them count. What a failure leaves is taken away again. */
export async function writeImport(database: Database, id: string, lines: readonly string[]): Promise<void> {
  if (!isImportId(id)) throw new Error(`not an import id: ${id}`)
  const chunks = chunked(lines)
  try {
    await clearImport(database, id)
    for (const [n, chunk] of chunks.entries()) {
      const segment: Segment = { v: SEGMENT_VERSION, first: null, lines: chunk }
      await put(database, `import/${id}/${padded(n)}`, segment)
    }
    await put(database, doneKey(id), { v: SEGMENT_VERSION, chunks: chunks.length })
  } catch (error) {
    await clearImport(database, id).catch(failureOf)
    throw error
  }
}

/** Does the work while no other tab imports or sweeps. Throws `StorageFailure` `blocked` after the deadline. */
export async function whileImporting<T>(locks: LockManager | undefined, deadlineMs: number, work: () => Promise<T>): Promise<T> {
  if (!locks) return work()
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(new StorageFailure('blocked', 'another tab is importing')), deadlineMs)
  return locks.request(LOCK, { signal: waiting.signal }, () => {
    clearTimeout(timer)
    return work()
  })
}

/** Takes away what dead tabs left of unfinished imports; where a living tab is importing, it is left alone. */
export async function sweep(database: Database, locks: LockManager | undefined, ids: ReadonlySet<string>): Promise<void> {
  if (!locks || ids.size === 0) return
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) for (const id of ids) await clearImport(database, id)
  })
}

/** Deletes an import unless it is finished. */
function clearImport(database: Database, id: string): Promise<void> {
  return database.transact('readwrite', (store) => {
    const done = store.getKey(doneKey(id))
    done.onsuccess = () => {
      if (done.result === undefined) store.delete(database.under(`import/${id}/`))
    }
    return () => undefined
  })
}

function put(database: Database, key: string, value: unknown): Promise<void> {
  return database.transact('readwrite', (store) => {
    store.put(value, key)
    return () => undefined
  })
}

function chunked(lines: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = []
  let bytes = Infinity
  for (const line of lines) {
    bytes += bytesOf(line)
    if (bytes > CHUNK_BYTES) {
      chunks.push([])
      bytes = bytesOf(line)
    }
    chunks.at(-1)?.push(line)
  }
  return chunks
}
