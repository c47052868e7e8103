import { once } from '@/core/standing'
import type { Stamp, Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { DamagedRecord } from '@/core/storage'
import type { Random } from '@/core/world'
import { isAfter, readAfterBase, type AfterBase } from './cache'
import type { FoldCache } from './cache-record'
import type { Database } from './database'
import { readImports } from './imports'
import { NEW_TAIL, readLog, type Tail } from './own-log'
import { chunksUnder, recordsUnder } from './records'
import { takeTurn, type Turn } from './writer'

/** The log as it lies in the database, and the turn that was taken before it was read. */
export interface ReadingAsWriter {
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
 * The turn is taken before the log is read, so that no earlier holder of it can still be writing. `keepBase` makes the cache of a long log where there is
 * none that fits.
 */
export async function readAsWriter(
  database: Database,
  device: string,
  random: Random,
  locks: LockManager | undefined,
  keepBase?: () => Promise<boolean>,
): Promise<ReadingAsWriter> {
  const retired = new Set<Writer>()
  for (;;) {
    const turn = await takeTurn(device, random, locks, retired)
    try {
      const after = (await readAfterBase(database)) ?? (keepBase && (await isLong(database)) && (await keepBase()) ? await readAfterBase(database) : undefined)
      const records = after?.records ?? (await recordsUnder(database, 'log/'))
      const imported = after?.fresh ?? (await recordsUnder(database, 'import/'))
      const own = readLog(records)
      if (!own.retired.has(turn.writer)) {
        const imports = readImports(imported)
        const entries = after ? afterBase(after, own.entries) : own.entries
        return {
          turn,
          tail: own.tails.get(turn.writer) ?? NEW_TAIL,
          cache: after?.cache,
          entries: once([...entries, ...imports.entries]),
          damaged: [...own.damaged, ...imports.damaged],
          isEmpty: records.length + imported.length === 0 && !after,
          lastByWriter: own.lastByWriter,
          finished: new Set([...imports.finished, ...(after?.cache.imports.keys() ?? [])]),
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

function isLong(database: Database): Promise<boolean> {
  return database.transact('readonly', (store) => {
    const own = store.count(database.under('log/'))
    const adopted = store.count(database.under('import/'))
    return () => own.result + adopted.result >= LONG
  })
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
