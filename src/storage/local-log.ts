import { parseLine, printLine } from '@/core/line'
import { writerOfStamp, type Stamp, type Writer } from '@/core/stamp'
import { StorageFailure, type LogStorage, type OpenedLog, type StoredEntry } from '@/core/storage'
import type { Random } from '@/core/world'
import { isMarked, mark, unmark } from './browser'
import { deleteDatabase, openDatabase, type Access, type Database } from './database'
import { deviceOf } from './device'
import { failureOf } from './failure'
import { readImport, readImports } from './imports'
import { joinChannel, type Channel, type News } from './news'
import { grown, NEW_TAIL, readLog, type Tail } from './own-log'
import { recordsUnder } from './records'
import { segmentKey } from './segment'
import { takeTurn, type Turn } from './writer'

/** An open log: its database, and how far this tab has written. */
interface Session {
  readonly database: Database
  /** Fetched in the background on opening, and again for a write where that failed. */
  forage: Promise<LocalForage>
  readonly turn: Turn
  tail: Tail
  hasBallast: boolean
}

/** The log kept in the browser's own database, through localforage. */
export function localLog({ random, access }: { readonly random: Random; readonly access: Access }): LogStorage {
  const { browser, deadlineMs } = access
  let session: Session | undefined
  let channel: Channel | undefined
  let lastByWriter: ReadonlyMap<Writer, Stamp> = new Map()
  let adopted = new Set<string>()
  let appending: Promise<unknown> = Promise.resolve()

  const open = async (): Promise<OpenedLog> => {
    await close()
    channel ??= joinChannel(browser.channel)
    const hadData = isMarked(browser)
    const database = await openDatabase(access, !hadData).catch((error: unknown) => {
      if (error instanceof StorageFailure && error.failure === 'lost') mark(browser)
      throw error
    })
    try {
      return await start(database, hadData)
    } catch (error) {
      database.close()
      throw failureOf(error)
    }
  }

  const start = async (database: Database, hadData: boolean): Promise<OpenedLog> => {
    const device = await deviceOf(database, random)
    const { turn, own, imports } = await readAsWriter(database, device)
    try {
      if (own.records + imports.records === 0 && hadData) throw new StorageFailure('lost', 'the log is empty')
      const tail = own.tails.get(turn.writer) ?? NEW_TAIL
      session = { database, forage: fetched(database), turn, tail, hasBallast: false }
      lastByWriter = own.lastByWriter
      adopted = new Set(imports.finished)
      if (own.records + imports.records > 0) keepForLater(session)
      // What can't be swept now is swept at a later opening; until then nobody sees it.
      if (imports.unfinished.size > 0) {
        await part(import('./import-writing')).then(({ sweep }) => sweep(database, browser.locks, imports.unfinished)).catch(failureOf)
      }
      return {
        entries: once([...own.entries, ...imports.entries]),
        damaged: [...own.damaged, ...imports.damaged],
        writer: turn.writer,
        nextSeq: tail.nextSeq,
      }
    } catch (error) {
      session = undefined
      turn.release()
      throw error
    }
  }

  /** The turn is taken before the log is read, so that no earlier holder of it can still be writing. */
  const readAsWriter = async (database: Database, device: string) => {
    const retired = new Set<Writer>()
    for (;;) {
      const turn = await takeTurn(device, random, browser.locks, retired)
      try {
        const records = await recordsUnder(database, 'log/')
        const imported = await recordsUnder(database, 'import/')
        const own = { ...readLog(records), records: records.length }
        if (!own.retired.has(turn.writer)) return { turn, own, imports: { ...readImports(imported), records: imported.length } }
        retired.add(turn.writer)
        turn.release()
      } catch (error) {
        turn.release()
        throw error
      }
    }
  }

  const append = async (entry: StoredEntry): Promise<void> => {
    const now = opened()
    if (entry.seq !== now.tail.nextSeq) throw new Error(`entry ${entry.seq} of ${now.turn.writer}, expected ${now.tail.nextSeq}`)
    const line = printLine(entry)
    const tail = grown(now.tail, line)
    const forage = await now.forage.catch(() => (now.forage = fetched(now.database)))
    await forage.setItem(segmentKey(now.turn.writer, tail.n), tail.segment).catch((error: unknown) => {
      throw failureOf(error)
    })
    now.tail = tail
    channel?.tell({ appended: line })
    keepForLater(now)
  }

  const adopt = async (importId: string, entries: readonly StoredEntry[]): Promise<void> => {
    const { database } = opened()
    const { whileImporting, writeImport } = await part(import('./import-writing'))
    await whileImporting(browser.locks, deadlineMs, async () => {
      const imports = readImports(await recordsUnder(database, 'import/'))
      if (imports.finished.has(importId)) return
      const own = readLog(await recordsUnder(database, 'log/'))
      const known = new Set([...own.entries, ...imports.entries].map((entry) => entry.stamp))
      const fresh = once(entries).filter((entry) => !known.has(entry.stamp))
      await writeImport(database, importId, fresh.map(printLine))
    })
    if (adopted.has(importId)) return
    adopted.add(importId)
    channel?.tell({ adopted: importId })
    keepForLater(opened())
  }

  const keepForLater = (now: Session) => {
    if (now.hasBallast) return
    now.hasBallast = true
    mark(browser)
    now.database.layBallast().catch(() => (now.hasBallast = false))
  }

  const newsOf = async (news: News): Promise<readonly StoredEntry[]> => {
    if ('appended' in news) {
      const read = parseLine(news.appended)
      return 'entry' in read && isNew(read.entry) ? [read.entry] : []
    }
    if ('deleted' in news || !session || adopted.has(news.adopted)) return []
    adopted.add(news.adopted)
    return readImport(session.database, news.adopted)
  }
  const isNew = ({ stamp }: StoredEntry) => stamp > (lastByWriter.get(writerOfStamp(stamp)) ?? '')

  const opened = (): Session => {
    if (!session) throw new StorageFailure('unavailable', 'the log is not open')
    return session
  }

  const close = async (): Promise<void> => {
    await appending.catch(failureOf)
    session?.turn.release()
    session?.database.close()
    session = undefined
  }

  return {
    open: () => open(),
    append(entry) {
      const done = appending.catch(failureOf).then(() => append(entry))
      appending = done
      return done
    },
    adopt: (importId, entries) =>
      adopt(importId, entries).catch((error: unknown) => {
        throw failureOf(error)
      }),
    watch(listener) {
      channel ??= joinChannel(browser.channel)
      return channel.listen((news) => {
        if ('deleted' in news) listener({ deleted: true })
        else void newsOf(news).then((entries) => entries.length > 0 && listener({ entries }), failureOf)
      })
    },
    async deleteAll() {
      unmark(browser)
      const cleared = await clear(session?.database)
      await close()
      await deleteDatabase(access).catch((error: unknown) => {
        if (cleared) return
        mark(browser)
        throw failureOf(error)
      })
      channel ??= joinChannel(browser.channel)
      channel.tell({ deleted: true })
    },
    async discardDamaged(keys) {
      const { discard } = await part(import('./damage'))
      await discard(opened().database, keys)
    },
    async close() {
      await close()
      channel?.close()
      channel = undefined
    },
  }
}

/** What writes, on its way: reading the log doesn't need it, so it stays out of the first screen. A failure waits for the write that meets it. */
function fetched(database: Database): Promise<LocalForage> {
  const forage = part(import('./driver')).then(({ forageOf }) => forageOf(database))
  forage.catch(failureOf)
  return forage
}

/** A part of the storage that most visits don't need, or not at once. Fails with `StorageFailure` where it can't be fetched. */
function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((error: unknown) => {
    throw new StorageFailure('unavailable', 'a part of the app could not be fetched', { cause: error })
  })
}

/** Empties the database, so that nothing is left even where another tab keeps it from being deleted. */
async function clear(database: Database | undefined): Promise<boolean> {
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

/** Each stamp once, in the order of the log. */
function once(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const byStamp = new Map(entries.map((entry) => [entry.stamp, entry]))
  return [...byStamp.values()].sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
}
