import { once } from '@/core/standing'
import type { Stamp, Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { DamagedRecord } from '@/core/storage'
import type { Random } from '@/core/world'
import { fetchCache, isAfter, readAfter, type AfterBase } from './cache'
import { beginCache, type FoldCache } from './cache-record'
import type { Database } from './database'
import { deviceIn, makeDevice } from './device'
import { failureOf } from './failure'
import { readImports, type ReadImports } from './imports'
import { NEW_TAIL, readLog, type ReadLog, type Tail } from './own-log'
import { chunksUnder, recordsOfAll, recordsUnder } from './records'
import { takeTurn, turnOf, type EarlyTurn, type Turn } from './writer'

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
  /** Each writer's next place, where it is known. */
  readonly ends: ReadonlyMap<Writer, number>
  readonly finished: ReadonlySet<string>
  readonly unfinished: ReadonlySet<string>
}

/** Records from which on a log without a cache is folded apart from the page before it is opened. */
const LONG = 40

/**
 * The turn is taken before the log is read, so that no earlier holder of it can still be writing; the cache, which is held against the log, is fetched
 * meanwhile. `early` is a turn that was asked for before it was known whose log this is. `keepBase` makes the cache of a long log where there is none that fits.
 */
export async function readAsWriter(
  database: Database,
  random: Random,
  locks: LockManager | undefined,
  { early, keepBase }: { readonly early?: EarlyTurn | undefined; readonly keepBase?: (() => Promise<boolean>) | undefined } = {},
): Promise<ReadingAsWriter> {
  const fetching = fetchCache(database).then(beginCache)
  // Where the database fails, the first to say so is enough.
  fetching.catch(failureOf)
  const ahead = early?.turn.then(async ({ writer }) => readAfter(database, await fetching, writer))
  ahead?.catch(failureOf)
  const known = await deviceIn(database)
  const device = known ?? (await makeDevice(database, random))
  const retired = new Set<Writer>()
  let first = await turnOf(device, early)
  for (;;) {
    const turn = first ?? (await takeTurn(device, random, locks, retired))
    const guessed = first && ahead
    first = undefined
    try {
      const after = await (guessed ?? readAfter(database, await fetching, turn.writer))
      const { own, imports, ...read } = (after && (await readRecords(after))) ?? (await readWhole(database, turn.writer, keepBase))
      if (!own.retired.has(turn.writer)) {
        return {
          ...read,
          device,
          turn,
          tail: own.tails.get(turn.writer) ?? NEW_TAIL,
          damaged: [...own.damaged, ...imports.damaged],
          lastByWriter: own.lastByWriter,
          ends: new Map([...own.tails].map(([writer, { nextSeq }]) => [writer, nextSeq])),
          finished: new Set([...imports.finished, ...(read.cache?.imports.keys() ?? [])]),
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

/** The whole log, or what comes after the base that is made of it where it is long. */
async function readWhole(database: Database, own: Writer, keepBase: (() => Promise<boolean>) | undefined): Promise<ReadRecords> {
  if (keepBase) {
    const short = await recordsOfLog(database, LONG)
    if (short.records.length + short.fresh.length < LONG) return readWithoutBase(short)
    if (await keepBase()) {
      const after = await readAfter(database, beginCache(await fetchCache(database)), own)
      const read = after && (await readRecords(after))
      if (read) return read
    }
  }
  return readWithoutBase(await recordsOfLog(database))
}

async function recordsOfLog(database: Database, most?: number): Promise<Pick<AfterBase, 'records' | 'fresh'>> {
  const [records = [], fresh = []] = await recordsOfAll(database, ['log/', 'import/'].map((prefix) => ({ prefix, ...(most !== undefined && { most }) })))
  return { records, fresh }
}

/** What records say, and what they come after. */
interface ReadRecords extends Pick<ReadingAsWriter, 'cache' | 'entries' | 'isEmpty'> {
  readonly own: ReadLog
  readonly imports: ReadImports
}

function readWithoutBase({ records, fresh }: Pick<AfterBase, 'records' | 'fresh'>): ReadRecords {
  const own = readLog(records)
  const imports = readImports(fresh)
  return { cache: undefined, own, imports, entries: once([...own.entries, ...imports.entries]), isEmpty: records.length + fresh.length === 0 }
}

/** The log after a base, read while the base is still on its way; undefined where that turns out to be spoilt. */
export async function readRecords(after: AfterBase): Promise<ReadRecords | undefined> {
  const own = readLog(after.records)
  const imports = readImports(after.fresh)
  const partly = readImports(after.partly).entries
  const cache = await after.cache
  if (!cache) return undefined
  const { last } = cache.base
  const entries = [...own.entries.filter((entry) => isAfter(cache, entry)), ...partly.filter(({ stamp }) => stamp > last), ...imports.entries]
  return { cache, own, imports, entries: once(entries), isEmpty: false }
}

/** Every entry of the log, whatever a cache says. */
export async function readEverything(database: Database): Promise<readonly StoredEntry[]> {
  const entries: StoredEntry[] = []
  for await (const records of chunksUnder(database, 'log/')) for (const entry of readLog(records).entries) entries.push(entry)
  for (const entry of readImports(await recordsUnder(database, 'import/')).entries) entries.push(entry)
  return once(entries)
}
