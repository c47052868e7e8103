import { toldAt, type Glance, type Today } from '@/core/glance'
import type { Moment } from '@/core/world'
import { DECKS, DEEDS, logName, type Browser } from './browser'
import type { Database } from './database'

/** Beside the other caches: it goes when room runs out, and with everything else. */
const KEY = 'cache/glance'

/** How far the log had come that a glance was worked out from: each writer's next place, and the imports. */
export interface Ends {
  readonly writers: ReadonlyMap<string, number>
  readonly imports: ReadonlySet<string>
}

/** Keeps a glance with what it holds for. Throws `StorageFailure`. */
export function writeGlance(database: Database, glance: Glance, ends: Ends): Promise<void> {
  const text = JSON.stringify({ ...glance, ends: printEnds(ends) })
  return database.transact('readwrite', (store) => {
    store.put({ text, check: checkOf(text) }, KEY)
    return () => undefined
  })
}

/**
 * What home tells at a moment by the glance that was kept, where this build made it and the log and the kept decks are what they were then. What can't be read, and
 * whatever fails, tells nothing: the log itself says everything again. Takes no turn and makes nothing.
 */
export async function readGlance(browser: Browser, build: string, moment: Moment): Promise<Today | undefined> {
  try {
    const [found, deed] = await Promise.all([reading(browser, logName(browser), askGlance), reading(browser, DECKS, askDeed)])
    const glance = glanceIn(found?.record)
    return glance?.build === build && glance.ends === found?.ends() && glance.deed === deed ? toldAt(glance, moment) : undefined
  } catch {
    return undefined
  }
}

function glanceIn(record: unknown): (Glance & { readonly ends: string }) | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const { text, check } = record as { readonly text?: unknown; readonly check?: unknown }
  // The checksum holds, so this is what `writeGlance` wrote.
  return typeof text === 'string' && check === checkOf(text) ? (JSON.parse(text) as Glance & { readonly ends: string }) : undefined
}

/** Asks for what was kept, and for how far the log has come since. */
function askGlance(store: IDBObjectStore, under: Under): () => { readonly record: unknown; readonly ends: () => string } {
  const record: IDBRequest<unknown> = store.get(KEY)
  const writers = new Map<string, IDBRequest<IDBCursorWithValue | null>>()
  const imports = new Set<string>()
  visitGroups(store, 'log/', under, (writer) => writers.set(writer, store.openCursor(under(`log/${writer}/`), 'prev')))
  visitGroups(store, 'import/', under, (id) => imports.add(id))
  const ends = () => printEnds({ writers: new Map([...writers].map(([writer, last]) => [writer, endOf(last.result?.value)])), imports })
  return () => ({ record: record.result, ends })
}

function askDeed(store: IDBObjectStore, under: Under): () => string | undefined {
  const last = store.openKeyCursor(under(DEEDS), 'prev')
  return () => (last.result ? textOf(last.result.key).slice(DEEDS.length) : undefined)
}

/** The place after a segment's last; what is no such segment has no place that could be right. */
function endOf(segment: unknown): number {
  const { first, lines } = (segment ?? {}) as { readonly first?: unknown; readonly lines?: unknown }
  return typeof first === 'number' && Array.isArray(lines) ? first + lines.length : NaN
}

function printEnds({ writers, imports }: Ends): string {
  return JSON.stringify([[...writers].map(([writer, end]) => `${writer} ${end}`).sort(), [...imports].sort()])
}

/** Leaps from one second part of keys to the next, however many keys each has. */
function visitGroups(store: IDBObjectStore, prefix: string, under: Under, visit: (group: string) => void): void {
  const walking = store.openKeyCursor(under(prefix))
  walking.onsuccess = () => {
    const cursor = walking.result
    if (!cursor) return
    const group = textOf(cursor.key).split('/')[1] ?? ''
    visit(group)
    cursor.continue(`${prefix}${group}/\uffff`)
  }
}

type Under = (prefix: string) => IDBKeyRange

/** Reads from a database as it lies there; undefined where there is none. */
function reading<T>({ indexedDB, keyRange }: Browser, name: string, ask: (store: IDBObjectStore, under: Under) => () => T): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (!indexedDB) return resolve(undefined)
    const opening = indexedDB.open(name)
    // None is made.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve(undefined)
    opening.onsuccess = () => {
      const database = opening.result
      // Who deletes it, or makes it anew, need not wait.
      database.onversionchange = () => database.close()
      try {
        const transaction = database.transaction('log')
        const take = ask(transaction.objectStore('log'), (prefix) => keyRange.bound(prefix, `${prefix}\uffff`))
        transaction.oncomplete = () => resolve(take())
        transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
      } catch (error) {
        reject(error instanceof Error ? error : new Error('no such store'))
      } finally {
        database.close()
      }
    }
  })
}

/** FNV-1a over a text: each step can be undone, so that no single change goes unseen. */
function checkOf(text: string): number {
  let check = 0x811c9dc5
  for (let at = 0; at < text.length; at++) check = Math.imul(check ^ text.charCodeAt(at), 0x01000193)
  return check
}

function textOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : ''
}
