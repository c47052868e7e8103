import { addTrials, baseBefore, LogFold } from '@/core/fold'
import type { FoldBase } from '@/core/fold-base'
import { TrialColumns, type TrialRecord, type TrialRows } from '@/core/trial-columns'
import type { StoredEntry } from '@/core/entry'
import { once } from '@/core/standing'
import { cacheOf, fetchCache, readAfter } from './cache'
import { beginCache, checkOver, printCache, type CacheRecord } from './cache-record'
import type { Database } from './database'
import { readEverything, readRecords } from './reading'

const KEY = 'cache/trials'
/** From so many entries on the trials are kept; so many of the newest stay out, for undo to take back. */
const LONG_TAIL = 2000
const SHORT_TAIL = 200

/** The trials of the log as they lie in the database: those of a base, beside the base. */
interface TrialCacheRecord extends CacheRecord {
  readonly rows: TrialRows
  readonly names: string
  readonly trialCheck: string
}

/** Every trial of the log and of entries not in it yet: from the cache and the log after it, or from the whole log; keeps the cache where that has grown long. */
export async function readTrials(database: Database, unsaved: readonly StoredEntry[], keep: (write: () => Promise<void>) => Promise<unknown>): Promise<TrialColumns> {
  const kept = await readKept(database, unsaved)
  const entries = kept?.entries ?? once([...(await readEverything(database)), ...unsaved])
  const trials = new TrialColumns(kept?.record)
  const newest = entries.length > LONG_TAIL ? entries.at(-1 - SHORT_TAIL)?.stamp : undefined
  if (newest === undefined) {
    addTrials(trials, entries, kept?.base)
    return trials
  }
  const base = baseBefore(entries, newest, kept?.base, trials)
  await keep(() => writeKept(database, base, trials.record()))
  addTrials(trials, entries.filter(({ stamp }) => stamp > newest), base)
  return trials
}

interface Kept {
  readonly base: FoldBase
  readonly record: TrialRecord
  readonly entries: readonly StoredEntry[]
}

/** What is kept, and the entries after it; undefined where there is nothing that fits, or where an entry looks behind it. */
async function readKept(database: Database, unsaved: readonly StoredEntry[]): Promise<Kept | undefined> {
  const value = await fetchCache(database, KEY)
  const record = readTrialRecord(value)
  const after = await readAfter(database, record && beginCache(value))
  const read = after && (await readRecords(after))
  if (!read?.cache || !record) return undefined
  const { base } = read.cache
  const entries = once([...read.entries, ...unsaved])
  const fold = new LogFold(base)
  fold.addAll(entries)
  return fold.needsAll ? undefined : { base, record, entries }
}

async function writeKept(database: Database, base: FoldBase, trials: TrialRecord): Promise<void> {
  const cache = await cacheOf(database, base, undefined)
  if (!cache) return
  const { rows, ...named } = trials
  const names = JSON.stringify(named)
  const record: TrialCacheRecord = { ...printCache(cache), rows, names, trialCheck: checkOver(Object.values(rows), names) }
  await database.transact('readwrite', (store) => {
    store.put(record, KEY)
    return () => undefined
  })
}

function readTrialRecord(value: unknown): TrialRecord | undefined {
  const { rows, names, trialCheck } = (value ?? {}) as Partial<TrialCacheRecord>
  if (typeof rows !== 'object' || typeof names !== 'string' || !Object.values(rows).every((column) => ArrayBuffer.isView(column))) return undefined
  if (checkOver(Object.values(rows), names) !== trialCheck) return undefined
  // The checksum holds, so this is what `writeKept` wrote.
  return { ...(JSON.parse(names) as Omit<TrialRecord, 'rows'>), rows }
}
