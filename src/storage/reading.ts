import { once } from '@/core/standing'
import type { Stamp, Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { DamagedRecord } from '@/core/storage'
import type { Random } from '@/core/world'
import { fetchCache, isAfter, lookForParts, readAfter, type AfterBase, type Parts } from './cache'
import { beginCacheRecord, type FoldCache } from './cache-record'
import type { Database } from './database'
import { lookForDevice, makeDevice } from './device'
import { failureOf } from './failure'
import { readImports } from './imports'
import { NEW_TAIL, readLog, type Tail } from './own-log'
import { chunksUnder, recordsOfAll, recordsUnder, type StoredRecord } from './records'
import { takeTurn, type Turn } from './writer'

/** The log as it lies in the database, whose it is, and the turn that was taken before it was read. */
export interface ReadingAsWriter {
  readonly device: string
  readonly turn: Turn
  readonly tail: Tail
  /** What the entries come after, where a base was found that fits; damage before it is not looked for. */
  readonly cache: FoldCache | undefined
  /** Each stamp once, in the order of the log. */
  readonly entries: readonly StoredEntry[]
  readonly damaged: readonly DamagedRecord[]
  readonly isEmpty: boolean
  readonly lastByWriter: ReadonlyMap<Writer, Stamp>
  readonly finished: ReadonlySet<string>
  readonly unfinished: ReadonlySet<string>
}

/** Records from which on a log without a cache is folded apart from the page before it is opened. */
const LONG = 40

/**
 * The turn is taken before the log is read, so that no earlier holder of it can still be writing; the cache, which is held against the log, is fetched
 * meanwhile. `keepBase` makes the cache of a long log where there is none that fits.
 */
export async function readAsWriter(
  database: Database,
  random: Random,
  locks: LockManager | undefined,
  keepBase?: () => Promise<boolean>,
): Promise<ReadingAsWriter> {
  const fetching = fetchCache(database)
  // Where the database fails, the first to say so is enough.
  fetching.catch(failureOf)
  const { known, ...parts } = await look(database)
  const device = known ?? (await makeDevice(database, random))
  const retired = new Set<Writer>()
  for (;;) {
    const turn = await takeTurn(device, random, locks, retired)
    try {
      const after = await readAfter(database, beginCacheRecord(await fetching), parts, turn.writer)
      const found = after ? recordsOf(after) : await readWhole(database, turn.writer, keepBase)
      const own = readLog(found.records)
      if (!own.retired.has(turn.writer)) {
        const imports = readImports(found.imported)
        const entries = found.after ? afterBase(found.after, own.entries) : own.entries
        return {
          device,
          turn,
          tail: own.tails.get(turn.writer) ?? NEW_TAIL,
          cache: found.after?.cache,
          entries: once([...entries, ...imports.entries]),
          damaged: [...own.damaged, ...imports.damaged],
          isEmpty: found.records.length + found.imported.length === 0 && !found.after,
          lastByWriter: own.lastByWriter,
          finished: new Set([...imports.finished, ...(found.after?.cache.imports.keys() ?? [])]),
          unfinished: imports.unfinished,
        }
      }
      retired.add(turn.writer)
      turn.release()
    } catch (error) {
      turn.release()
      throw error
    }
  }
}

/** The records to read the log from, those of imports apart; after a base or from the beginning. */
interface Found {
  readonly after: AfterBase | undefined
  readonly records: readonly StoredRecord[]
  readonly imported: readonly StoredRecord[]
}

function recordsOf(after: AfterBase): Found {
  return { after, records: after.records, imported: after.fresh }
}

function look(database: Database): Promise<Parts & { readonly known: string | undefined }> {
  return database.transact('readonly', (store) => {
    const device = lookForDevice(store)
    const parts = lookForParts(store, database)
    return () => ({ ...parts(), known: device() })
  })
}

/** The whole log, or what comes after the base that is made of it where it is long. */
async function readWhole(database: Database, own: Writer, keepBase: (() => Promise<boolean>) | undefined): Promise<Found> {
  if (keepBase) {
    const short = await readPrefixes(database, LONG)
    if (short.records.length + short.imported.length < LONG) return short
    if (await keepBase()) {
      const after = await readAfter(database, beginCacheRecord(await fetchCache(database)), await look(database), own)
      if (after) return recordsOf(after)
    }
  }
  return readPrefixes(database)
}

async function readPrefixes(database: Database, most?: number): Promise<Found> {
  const stretches = ['log/', 'import/'].map((prefix) => ({ prefix, ...(most !== undefined && { most }) }))
  const [records = [], imported = []] = await recordsOfAll(database, stretches)
  return { after: undefined, records, imported }
}

function afterBase({ cache, partly }: AfterBase, own: readonly StoredEntry[]): readonly StoredEntry[] {
  const { last } = cache.base
  return [...own.filter((entry) => isAfter(cache, entry)), ...readImports(partly).entries.filter(({ stamp }) => stamp > last)]
}

/** The entries after a cache, the log's own and adopted ones. */
export function entriesAfter(after: AfterBase): readonly StoredEntry[] {
  return [...afterBase(after, readLog(after.records).entries), ...readImports(after.fresh).entries]
}

/** Every entry of the log, whatever a cache says. */
export async function readEverything(database: Database): Promise<readonly StoredEntry[]> {
  const entries: StoredEntry[] = []
  for await (const records of chunksUnder(database, 'log/')) for (const entry of readLog(records).entries) entries.push(entry)
  for (const entry of readImports(await recordsUnder(database, 'import/')).entries) entries.push(entry)
  return once(entries)
}
