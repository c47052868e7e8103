import { StorageFailure } from '@/core/storage'
import type { Browser } from './browser'
import { failureOf, mayBeFull } from './failure'

const NAME = 'factdeck-log'
const STORE = 'log'
const VERSION = 1

/** Given up first when room runs out: whatever can be derived again, and a weight kept for that moment. */
const CACHES = 'cache/'
const BALLAST = 'ballast'
const BALLAST_BYTES = 256 * 1024

/** Asks its requests, and returns how to take their results once the transaction is complete. */
export type Work<T> = (store: IDBObjectStore) => () => T

/** The log's own database. Connections that the browser or another tab closes are made anew, once. */
export interface Database {
  /** Resolves when the transaction is complete: a write is then on disk. Fails with `StorageFailure` after one more try. */
  transact<T>(mode: 'readonly' | 'readwrite', work: Work<T>): Promise<T>
  /** Every key that begins with the prefix, from a place on. */
  under(prefix: string, from?: string): IDBKeyRange
  /** Lays by what `transact` gives up when room runs out; without room for it, nothing happens. */
  layBallast(): Promise<void>
  close(): void
}

/** Where the database may be, how long to wait for it in milliseconds, and whether it may be new. */
export interface Access {
  readonly browser: Browser
  readonly deadlineMs: number
  /** The database's name, where it is not the log's first one. */
  readonly name?: string
}

/** Opens the database. Throws `StorageFailure`: `lost` where it would be new and may not be. */
export async function openDatabase(access: Access, mayCreate: boolean): Promise<Database> {
  let current: IDBDatabase | undefined
  let connecting: Promise<IDBDatabase> | undefined
  let ended: StorageFailure | undefined

  const connection = async (create: boolean): Promise<IDBDatabase> => {
    if (ended) throw ended
    if (current) return current
    connecting ??= reach(create).finally(() => (connecting = undefined))
    return connecting
  }
  const reach = async (create: boolean): Promise<IDBDatabase> => {
    const opened = await connect(access, create)
    opened.onversionchange = (event) => {
      if (event.newVersion === null) ended = new StorageFailure('lost', 'everything was deleted in another tab')
      drop(opened)
    }
    opened.onclose = () => drop(opened)
    current = opened
    return opened
  }
  const drop = (dropped: IDBDatabase | undefined) => {
    dropped?.close()
    if (current === dropped) current = undefined
  }
  const under = (prefix: string, from = '') => access.browser.keyRange.bound(prefix + from, `${prefix}\uffff`)
  const makeRoom: Work<void> = (store) => {
    store.delete(BALLAST)
    store.delete(under(CACHES))
    return () => undefined
  }

  await connection(mayCreate)
  return {
    under,
    async transact(mode, work) {
      try {
        // Begun at once where the connection stands, so that the caller can do something else meanwhile.
        return await once((ended ? undefined : current) ?? (await connection(false)), mode, work)
      } catch (error) {
        if (error instanceof StorageFailure) throw error
        drop(current)
        try {
          if (mode === 'readwrite' && mayBeFull(error)) await once(await connection(false), mode, makeRoom)
          return await once(await connection(false), mode, work)
        } catch (again) {
          throw failureOf(again)
        }
      }
    },
    async layBallast() {
      try {
        await once(await connection(false), 'readwrite', (store) => {
          const found = store.getKey(BALLAST)
          found.onsuccess = () => {
            if (found.result === undefined) store.put(ballast(), BALLAST)
          }
          return () => undefined
        })
      } catch (error) {
        // No room for what is only there to be given up: the log itself is not touched.
        if (!mayBeFull(error)) throw failureOf(error)
      }
    },
    close() {
      ended ??= new StorageFailure('unavailable', 'the log was closed')
      drop(current)
    },
  }
}

/** Deletes the database and all that is in it. Throws `StorageFailure`. */
export function deleteDatabase({ browser, deadlineMs, name = NAME }: Access): Promise<void> {
  return withDeadline(deadlineMs, (resolve, reject) => {
    if (!browser.indexedDB) throw new StorageFailure('unavailable', 'no IndexedDB')
    const request = browser.indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

/** Empties the database, so that nothing is left even where another tab keeps it from being deleted. */
export async function emptied(database: Database | undefined): Promise<boolean> {
  try {
    await database?.transact('readwrite', (store) => {
      store.clear()
      return () => undefined
    })
    return database !== undefined
  } catch {
    return false
  }
}

function connect({ browser, deadlineMs, name = NAME }: Access, mayCreate: boolean): Promise<IDBDatabase> {
  return withDeadline(deadlineMs, (resolve, reject, isLate) => {
    if (!browser.indexedDB) throw new StorageFailure('unavailable', 'no IndexedDB')
    const request = browser.indexedDB.open(name, VERSION)
    let refusal: StorageFailure | undefined
    // `blocked` needs no handler: either the other tab lets go in time, or the deadline speaks.
    request.onupgradeneeded = (event) => {
      const wiped = 'dataLoss' in event && event.dataLoss === 'total'
      if (mayCreate && !wiped && !isLate()) {
        request.result.createObjectStore(STORE)
        return
      }
      refusal = new StorageFailure('lost', wiped ? 'the browser deleted a damaged database' : 'the database is gone')
      request.transaction?.abort()
    }
    request.onerror = () => reject(refusal ?? request.error)
    request.onsuccess = () => {
      if (isLate()) request.result.close()
      else resolve(request.result)
    }
  })
}

function once<T>(database: IDBDatabase, mode: 'readonly' | 'readwrite', work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: mode === 'readwrite' ? 'strict' : 'default' })
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
    const take = work(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(take())
  })
}

type Body<T> = (resolve: (value: T) => void, reject: (error: unknown) => void, isLate: () => boolean) => void

async function withDeadline<T>(deadlineMs: number, body: Body<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let late = false
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => {
        late = true
        reject(new StorageFailure('blocked', `no answer in ${deadlineMs} ms`))
      }, deadlineMs)
      body(resolve, reject, () => late)
    })
  } catch (error) {
    throw failureOf(error)
  } finally {
    clearTimeout(timer)
  }
}

/** Bytes that no browser can press together, or the weight would weigh nothing. */
function ballast(): Uint8Array {
  const bytes = new Uint8Array(BALLAST_BYTES)
  let state = 1
  for (let i = 0; i < bytes.length; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + i
    bytes[i] = state >>> 24
  }
  return bytes
}
