import type { FoldBase } from '@/core/fold-base'
import { parseLine } from '@/core/line'
import { writerOfStamp, type Stamp, type Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import { printCache, type BegunCache, type FoldCache, type Mark } from './cache-record'
import type { Compared } from './copy/keeper'
import type { Database } from './database'
import { readImports } from './imports'
import { isUnreadable, recordsOfAll, recordsUnder, textOf, type StoredRecord } from './records'
import { isSegment, padded } from './segment'

const KEY = 'cache/fold'

/** The log after a base: the records to read it from, those of imports apart by how much of them the base holds. */
export interface AfterBase {
  /** Undefined where it is spoilt: then these are not all. */
  readonly cache: Promise<FoldCache | undefined>
  readonly records: readonly StoredRecord[]
  readonly partly: readonly StoredRecord[]
  readonly fresh: readonly StoredRecord[]
}

/** Whether an entry of a writer's own comes after the base, or came too late for it. */
export function isAfter({ marks }: FoldCache, { stamp, seq }: StoredEntry): boolean {
  return seq >= (marks.get(writerOfStamp(stamp))?.seq ?? 0)
}

/** The log after a cache; undefined where there is none, or where it doesn't fit the log. `own` is read even where it wasn't seen to have a part. */
export async function readAfter(database: Database, begun: BegunCache | undefined, parts: Parts, own?: Writer): Promise<AfterBase | undefined> {
  if (!begun) return undefined
  const { marks, whole } = begun
  if ([...marks.keys()].some((writer) => !parts.writers.includes(writer))) return undefined
  const writers = own === undefined ? parts.writers : [...new Set([...parts.writers, own])]
  const imports = parts.imports.filter((id) => begun.imports.get(id) !== 'whole')
  const found = await recordsOfAll(database, [
    ...writers.map((writer) => ({ prefix: `log/${writer}/`, from: padded(marks.get(writer)?.n ?? 0) })),
    ...imports.map((id) => ({ prefix: `import/${id}/` })),
  ])
  for (const [at, writer] of writers.entries()) {
    const mark = marks.get(writer)
    if (mark && !covers(found[at]?.[0], writer, mark)) return undefined
  }
  const adopted = (held: 'part' | undefined) => imports.flatMap((id, at) => (begun.imports.get(id) === held ? (found[writers.length + at] ?? []) : []))
  return { cache: whole, records: found.slice(0, writers.length).flat(), partly: adopted('part'), fresh: adopted(undefined) }
}

/** Whether the segment of a mark is there and reaches as far as the mark. */
function covers(record: StoredRecord | undefined, writer: Writer, { n, seq }: Mark): boolean {
  if (!record || !('value' in record) || record.key !== `log/${writer}/${padded(n)}` || !isSegment(record.value)) return false
  const { first, lines } = record.value
  return first !== null && first <= seq && first + lines.length >= seq
}

/** Writes a base as the cache. `compared` is how far the second copy agrees. */
export async function writeCache(database: Database, base: FoldBase, compared: Compared | undefined): Promise<void> {
  const cache = await cacheOf(database, base, compared)
  if (!cache) return
  const record = printCache(cache)
  await database.transact('readwrite', (store) => {
    store.put(record, KEY)
    return () => undefined
  })
}

/** A base with its marks, read from the log as it lies there now; undefined where they can't be told. */
export async function cacheOf(database: Database, base: FoldBase, compared: Compared | undefined): Promise<FoldCache | undefined> {
  const agreed: Stamp[] = []
  const marks = new Map<Writer, Mark>()
  for (const writer of await groupsUnder(database, 'log/')) {
    const mark = await markOf(database, writer, base.last, agreed)
    if (!mark) return undefined
    marks.set(writer, mark)
  }
  const imports = new Map<string, 'whole' | 'part'>()
  for (const id of await groupsUnder(database, 'import/')) {
    const { entries, finished } = readImports(await recordsUnder(database, `import/${id}/`))
    for (const { stamp } of entries) if (stamp > base.last) agreed.push(stamp)
    if (finished.has(id)) imports.set(id, entries.every(({ stamp }) => stamp <= base.last) ? 'whole' : 'part')
  }
  return { base, marks, imports, compared, agreed }
}

/** From the last segment back, to the one in which the base ends; the stamps after it go to `after`. Undefined where that can't be told. */
async function markOf(database: Database, writer: Writer, last: Stamp, after: Stamp[]): Promise<Mark | undefined> {
  const keys = await database.transact('readonly', (store) => {
    const found = store.getAllKeys(database.under(`log/${writer}/`))
    return () => found.result.map(textOf)
  })
  for (const key of keys.toReversed()) {
    const segment = await database.transact('readonly', (store) => {
      const got: IDBRequest<unknown> = store.get(key)
      return () => got.result
    })
    if (!isSegment(segment) || segment.first === null) return undefined
    const { first, lines } = segment
    const stamps = lines.map((line) => {
      const read = parseLine(line)
      return 'entry' in read ? read.entry.stamp : undefined
    })
    const covered = stamps.findLastIndex((stamp) => stamp !== undefined && stamp <= last)
    for (const stamp of stamps.slice(covered + 1)) if (stamp !== undefined) after.push(stamp)
    if (covered >= 0 || key === keys[0]) return { n: Number(key.split('/')[2]), seq: first + covered + 1 }
  }
  return undefined
}

/** What lies under a cache's key; undefined where nothing does, or nothing that can be read. */
export async function fetchCache(database: Database, key = KEY): Promise<unknown> {
  try {
    return await database.transact('readonly', (store) => {
      const record: IDBRequest<unknown> = store.get(key)
      return () => record.result
    })
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}

/** Who has a part in the log. */
export interface Parts {
  readonly writers: readonly string[]
  readonly imports: readonly string[]
}

/** Looks for who has a part in the log; returns how to take what was found. */
export function lookForParts(store: IDBObjectStore, database: Database): () => Parts {
  const writers = groupsIn(store, database, 'log/')
  const imports = groupsIn(store, database, 'import/')
  return () => ({ writers, imports })
}

/** The second parts of keys under a prefix: writers, imports. */
function groupsUnder(database: Database, prefix: string): Promise<readonly string[]> {
  return database.transact('readonly', (store) => {
    const groups = groupsIn(store, database, prefix)
    return () => groups
  })
}

/** Leaps from one to the next, however many keys each has; all are there when the transaction is complete. */
function groupsIn(store: IDBObjectStore, database: Database, prefix: string): readonly string[] {
  const groups: string[] = []
  const walking = store.openKeyCursor(database.under(prefix))
  walking.onsuccess = () => {
    const cursor = walking.result
    if (!cursor) return
    const group = textOf(cursor.key).split('/')[1] ?? ''
    groups.push(group)
    cursor.continue(`${prefix}${group}/\uffff`)
  }
  return groups
}
