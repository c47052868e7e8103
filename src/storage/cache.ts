import type { FoldBase } from '@/core/fold-base'
import { parseLine } from '@/core/line'
import { writerOfStamp, type Stamp, type Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import { printCache, type BegunCache, type FoldCache, type Mark } from './cache-record'
import type { Compared } from './copy/keeper'
import type { Database } from './database'
import { readImports } from './imports'
import { askFor, isUnreadable, recordsUnder, textOf, type StoredRecord } from './records'
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

/** The log after a cache; undefined where there is none, or where it doesn't fit the log. `own` is read even where nobody has seen it yet. */
export async function readAfter(database: Database, begun: BegunCache | undefined, own?: Writer): Promise<AfterBase | undefined> {
  if (!begun) return undefined
  const { log, adopted } = await recordsAfter(database, begun, own)
  for (const [writer, mark] of begun.marks) if (!covers(log.get(writer)?.[0], writer, mark)) return undefined
  const held = (much: 'part' | undefined) => [...adopted].flatMap(([id, records]) => (begun.imports.get(id) === much ? records : []))
  // The columns only now: on their way they hold up whatever else is asked for.
  return { cache: begun.whole(), records: [...log.values()].flat(), partly: held('part'), fresh: held(undefined) }
}

type ByGroup = ReadonlyMap<string, readonly StoredRecord[]>

/** The records that may lie after a base, by writer and import: read in one go, also of those that the base knows nothing of. */
async function recordsAfter(database: Database, { marks, imports }: BegunCache, own: Writer | undefined): Promise<{ readonly log: ByGroup; readonly adopted: ByGroup }> {
  const stretchOf = (writer: Writer) => ({ prefix: `log/${writer}/`, from: padded(marks.get(writer)?.n ?? 0) })
  const wanted = (id: string) => imports.get(id) !== 'whole'
  const known = { writers: [...new Set([...marks.keys(), ...(own === undefined ? [] : [own])])], imports: [...imports.keys()].filter(wanted) }
  try {
    return await database.transact('readonly', (store) => {
      const log = new Map<string, () => readonly StoredRecord[]>()
      const adopted = new Map<string, () => readonly StoredRecord[]>()
      const askLog = (writer: Writer) => log.has(writer) || log.set(writer, askFor(store, database, stretchOf(writer)))
      const askAdopted = (id: string) => adopted.has(id) || !wanted(id) || adopted.set(id, askFor(store, database, { prefix: `import/${id}/` }))
      visitGroups(store, database, 'log/', askLog)
      visitGroups(store, database, 'import/', askAdopted)
      known.writers.forEach(askLog)
      known.imports.forEach(askAdopted)
      return () => ({ log: taken(log), adopted: taken(adopted) })
    })
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  const [log, adopted] = [new Map<string, readonly StoredRecord[]>(), new Map<string, readonly StoredRecord[]>()]
  for (const writer of new Set([...known.writers, ...(await groupsUnder(database, 'log/'))])) {
    const { prefix, from } = stretchOf(writer)
    log.set(writer, await recordsUnder(database, prefix, from))
  }
  for (const id of new Set([...known.imports, ...(await groupsUnder(database, 'import/')).filter(wanted)])) adopted.set(id, await recordsUnder(database, `import/${id}/`))
  return { log, adopted }
}

function taken(asked: ReadonlyMap<string, () => readonly StoredRecord[]>): ByGroup {
  return new Map([...asked].map(([group, take]) => [group, take()]))
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

/** The second parts of keys under a prefix: writers, imports. */
function groupsUnder(database: Database, prefix: string): Promise<readonly string[]> {
  return database.transact('readonly', (store) => {
    const groups: string[] = []
    visitGroups(store, database, prefix, (group) => groups.push(group))
    return () => groups
  })
}

/** Leaps from one to the next, however many keys each has; all are there when the transaction is complete. */
function visitGroups(store: IDBObjectStore, database: Database, prefix: string, visit: (group: string) => void): void {
  const walking = store.openKeyCursor(database.under(prefix))
  walking.onsuccess = () => {
    const cursor = walking.result
    if (!cursor) return
    const group = textOf(cursor.key).split('/')[1] ?? ''
    visit(group)
    cursor.continue(`${prefix}${group}/\uffff`)
  }
}
