import { printLine } from '@/core/line'
import { once } from '@/core/standing'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure, type LogStorage, type OpenedLog, type SettledLog } from '@/core/storage'
import type { Random } from '@/core/world'
import { isMarked, mark, markedDevice, unmark } from './browser'
import { copyAlone } from './copy-alone'
import { deleteDatabase, emptied, openDatabase, type Access, type Database } from './database'
import { lateSalvage } from './late-salvage'
import { farLookout } from './lookout'
import { failureOf } from './failure'
import { heardOf } from './heard'
import { readImports } from './imports'
import { joinChannel, type Channel } from './news'
import { continuedAt, grown, readLog, type Tail } from './own-log'
import { part } from './part'
import { readAsWriter, readEverything, type ReadingAsWriter } from './reading'
import { recordsUnder } from './records'
import { secondCopy } from './second-copy'
import { segmentKey } from './segment'
import { namesAside } from './set-aside'
import { snapshotsOf } from './snapshots'
import { letGo, newDevice, takeEarly, type EarlyTurn, type Turn } from './writer'

/** An open log: its database, and how far this tab has written. */
interface Session {
  readonly database: Database
  readonly device: string
  /** Fetched once both copies agree, and again for a write where that failed. */
  forage: Promise<LocalForage> | undefined
  readonly turn: Turn
  tail: Tail
  hasBallast: boolean
  /** Both copies agree; nothing is appended before. */
  settled: Promise<SettledLog>
}

/** The log kept in the browser's own database, through localforage. */
export function localLog({ random, access }: { readonly random: Random; readonly access: Access }): LogStorage {
  const { browser, deadlineMs } = access
  const copy = secondCopy(browser.copyWorker)
  const onCopy = copyAlone(copy, random)
  const lookout = farLookout(browser.lookoutWorker, () => access.name)
  const snapshots = snapshotsOf(copy, browser.locks, () => session?.settled)
  const salvaging = lateSalvage(access, copy, () => (channel ??= joinChannel(browser.channel)))
  let session: Session | undefined
  let channel: Channel | undefined
  let heard = heardOf()
  let appending: Promise<unknown> = Promise.resolve()

  const open = async (): Promise<OpenedLog> => {
    await close()
    channel ??= joinChannel(browser.channel)
    const hadData = isMarked(browser)
    const early = takeEarly(markedDevice(browser), random, browser.locks)
    let database: Database | undefined
    try {
      database = await reach(hadData)
      return await start(database, hadData || isMarked(browser), early)
    } catch (error) {
      letGo(early)
      database?.close()
      const failure = failureOf(error)
      const saved = failure instanceof StorageFailure && failure.failure === 'corrupt' ? await onCopy.open(namesAside(browser).length > 0) : undefined
      if (saved) return saved
      throw failure
    }
  }

  /** The database, made anew where it is gone and the second copy has what it held. */
  const reach = async (hadData: boolean): Promise<Database> => {
    try {
      return await openDatabase(access, !hadData)
    } catch (error) {
      if (!(error instanceof StorageFailure) || error.failure !== 'lost') throw error
      mark(browser)
      if ((await copy.recover()).length === 0) throw error
      return openDatabase(access, true)
    }
  }

  const start = async (database: Database, hadData: boolean, early: EarlyTurn | undefined): Promise<OpenedLog> => {
    let read = await readAsWriter(database, random, browser.locks, { early, keepBase: lookout?.keepBase })
    try {
      let restored = 0
      if (read.isEmpty && hadData) {
        restored = await restore(database)
        if (restored === 0) throw new StorageFailure('lost', 'the log is empty')
        read.turn.release()
        read = await readAsWriter(database, random, browser.locks)
      }
      return await begin(database, read, restored)
    } catch (error) {
      session = undefined
      read.turn.release()
      throw error
    }
  }

  /** Writes into an empty log what the second copy has; returns how many entries that is. */
  const restore = async (database: Database): Promise<number> => {
    const entries = once(await copy.recover())
    if (entries.length === 0) return 0
    const { whileImporting, writeImport } = await part(import('./import-writing'))
    await whileImporting(browser.locks, deadlineMs, () => writeImport(database, newImportId(), entries.map(printLine)))
    return entries.length
  }
  const newImportId = () => `copy-${newDevice(random)}`

  const begin = async (database: Database, read: ReadingAsWriter, restored: number): Promise<OpenedLog> => {
    const { device, turn, tail, entries, damaged, unfinished } = read
    heard = heardOf(read)
    // What can't be swept now is swept at a later opening; until then nobody sees it.
    if (unfinished.size > 0) {
      await part(import('./import-writing')).then(({ sweep }) => sweep(database, browser.locks, unfinished)).catch(failureOf)
    }
    const alone: SettledLog = { entries: [], damaged, nextSeq: tail.nextSeq, repaired: undefined, copies: 1 }
    const now: Session = { database, device, forage: undefined, turn, tail, hasBallast: false, settled: Promise.resolve(alone) }
    session = now
    if (browser.copyWorker) {
      const takeIn = (strange: readonly StoredEntry[]) => importEntries(newImportId(), strange)
      const found = { device, writer: turn.writer, entries, cache: read.cache, damaged, nextSeq: tail.nextSeq }
      const readAll = () => readEverything(database)
      // The first screen comes before a second look at what it shows.
      now.settled = new Promise((resolve) => setTimeout(resolve))
        .then(() => part(import('./settle')))
        .then(({ settle }) => settle(found, { database, copy, takeIn, readAll, restored }))
        .catch(() => alone)
        .then((settled) => {
          if (settled.nextSeq > tail.nextSeq) now.tail = continuedAt(tail, settled.nextSeq)
          return settled
        })
    }
    void now.settled.then(() => {
      if (session !== now) return
      now.forage ??= fetched(database)
      if (!read.isEmpty) keepForLater(now)
    })
    return { base: read.cache?.base, entries, damaged, writer: turn.writer, nextSeq: tail.nextSeq, settled: now.settled }
  }

  const append = async (entry: StoredEntry): Promise<void> => {
    if (onCopy.isOpen()) return onCopy.append(entry)
    const now = opened()
    await now.settled
    if (entry.seq !== now.tail.nextSeq) throw new Error(`entry ${entry.seq} of ${now.turn.writer}, expected ${now.tail.nextSeq}`)
    const line = printLine(entry)
    const tail = grown(now.tail, line)
    const copied = copy.append([line])
    now.forage ??= fetched(now.database)
    const forage = await now.forage.catch(() => (now.forage = fetched(now.database)))
    await forage.setItem(segmentKey(now.turn.writer, tail.n), tail.segment).catch((error: unknown) => {
      throw failureOf(error)
    })
    now.tail = tail
    heard.wrote(now.turn.writer, tail.nextSeq)
    await copied
    channel?.tell({ appended: line })
    keepForLater(now)
  }

  const adopt = async (importId: string, entries: readonly StoredEntry[]): Promise<void> => {
    if (onCopy.isOpen()) return onCopy.adopt(entries)
    await opened().settled
    await copy.append((await importEntries(importId, entries)).map(printLine))
  }

  /** Writes the entries that the log has not under an import id; returns them. */
  const importEntries = async (importId: string, entries: readonly StoredEntry[]): Promise<readonly StoredEntry[]> => {
    const { database } = opened()
    const { whileImporting, writeImport } = await part(import('./import-writing'))
    const fresh = await whileImporting(browser.locks, deadlineMs, async () => {
      const imports = readImports(await recordsUnder(database, 'import/'))
      if (imports.finished.has(importId)) return []
      const own = readLog(await recordsUnder(database, 'log/'))
      const known = new Set([...own.entries, ...imports.entries].map((entry) => entry.stamp))
      const missing = once(entries).filter((entry) => !known.has(entry.stamp))
      await writeImport(database, importId, missing.map(printLine))
      return missing
    })
    if (!heard.adopted(importId)) return fresh
    channel?.tell({ adopted: importId })
    keepForLater(opened())
    return fresh
  }

  const keepForLater = (now: Session) => {
    if (now.hasBallast) return
    now.hasBallast = true
    mark(browser, now.device)
    now.database.layBallast().catch(() => (now.hasBallast = false))
  }

  const opened = (): Session => {
    if (!session) throw new StorageFailure('unavailable', 'the log is not open')
    return session
  }

  const close = async (): Promise<void> => {
    await appending.catch(failureOf)
    await session?.settled
    await copy.close()
    lookout?.end()
    session?.turn.release()
    session?.database.close()
    session = undefined
    onCopy.leave()
  }

  return {
    open: () => open(),
    readAll: async () => (onCopy.isOpen() ? once(await copy.recover()) : readEverything(opened().database)),
    async print(unsaved, signal) {
      signal.throwIfAborted()
      // A worker of its own, for it is ended where the learner stops.
      const apart = onCopy.isOpen() ? undefined : farLookout(browser.lookoutWorker, () => access.name)
      if (!apart) return undefined
      signal.addEventListener('abort', apart.end, { once: true })
      const told = await apart.print(unsaved)
      apart.end()
      signal.throwIfAborted()
      return told
    },
    async lookBack(what, ask, unsaved) {
      await session?.settled
      const told = onCopy.isOpen() ? undefined : await lookout?.ask(what, ask, unsaved)
      if (told) return told.reply
      const { lookoutOver } = await part(import('@/core/look-back'))
      const all = onCopy.isOpen() ? await copy.recover() : await readEverything(opened().database)
      return lookoutOver([...all, ...unsaved]).ask(what, ask)
    },
    async keepBase(base) {
      const now = session
      await now?.settled
      if (!now || !browser.locks) return
      await browser.locks.request('factdeck/cache', { ifAvailable: true }, async (lock) => {
        // Without a cache the next opening folds the log anew.
        if (lock) await part(import('./cache')).then(({ writeCache }) => writeCache(now.database, base, copy.compared())).catch(failureOf)
      })
      await lookout?.keepTrials()
    },
    async keepGlance(glance) {
      // What is told later is not in it: so far it holds, and no further.
      const [now, ends] = [session, heard.ends()]
      await now?.settled
      if (now) await part(import('./glance')).then(async ({ writeGlance }) => writeGlance(now.database, await glance, ends)).catch(failureOf)
    },
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
        else void heard.hear(news, session?.database, (entries) => listener({ entries })).catch(failureOf)
      })
    },
    ...snapshots,
    ...salvaging,
    async deleteAll() {
      // The copy first: what it still held would come back at the next opening.
      if (!(await copy.forget())) throw new StorageFailure('unavailable', 'the second copy could not be deleted')
      unmark(browser)
      const cleared = await emptied(session?.database)
      await close()
      await deleteDatabase(access).catch((error: unknown) => {
        if (cleared) return
        mark(browser)
        throw failureOf(error)
      })
      channel ??= joinChannel(browser.channel)
      channel.tell({ deleted: true })
      await salvaging.discardAside()
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
