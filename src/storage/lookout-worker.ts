import { counted, isCounting, lookoutOver, type Counting, type LookBack, type LookBacks, type Lookout } from '@/core/look-back'
import { LogPrinter, type PrintedLog } from '@/core/printed-log'
import type { TrialColumns } from '@/core/trial-columns'
import type { StoredEntry } from '@/core/entry'
import { thisBrowser } from './browser'
import { writeCache } from './cache'
import { openDatabase, type Database } from './database'
import { failureOf } from './failure'
import type { LookoutAsked, LookoutSaid } from './lookout'
import { readImports } from './imports'
import { readLog } from './own-log'
import { readEverything } from './reading'
import { chunksUnder, recordsUnder } from './records'
import { readTrials } from './trial-cache'

/** As much of a worker's own globals as this one uses. */
interface Port {
  onmessage: ((event: { readonly data: LookoutAsked }) => void) | null
  postMessage(said: LookoutSaid, transfer?: readonly ArrayBuffer[]): void
}

/** So many of the newest entries stay out of a base, for undo to take back. */
const TAIL = 200
/** The page has the log open and asks apart from its screen: a machine that is busy only makes it wait, and what is told late is better than a page that stands still. */
const DEADLINE_MS = 120_000

const port = globalThis as unknown as Port
let turn: Promise<unknown> = Promise.resolve()
/** What was read for the last question, and how far the log went then by what the page holds of it. */
let held: { readonly key: string; readonly lookout: Lookout } | undefined
let tried: { readonly key: string; readonly trials: TrialColumns } | undefined

async function answer(asked: LookoutAsked): Promise<unknown> {
  const browser = thisBrowser()
  const database = await openDatabase({ browser, deadlineMs: DEADLINE_MS, ...(asked.log !== undefined && { name: asked.log }) }, false)
  // Without it the next question reads the whole log.
  const keep = (write: () => Promise<void>) => (browser.locks?.request('factdeck/trials', write) ?? write()).catch(failureOf)
  try {
    if (asked.what === 'keep-base') {
      const { base } = lookoutOver(await readEverything(database)).ask('base', { tail: TAIL })
      if (!base) return false
      const write = () => writeCache(database, base, undefined)
      await (browser.locks?.request('factdeck/cache', write) ?? write())
      return true
    }
    if (asked.what === 'keep-trials') {
      await readTrials(database, [], keep)
      return true
    }
    if (asked.what === 'print') return await print(database, asked.unsaved)
    const key = [asked.unsaved.length, asked.unsaved.at(-1)?.stamp].join()
    if (isCounting(asked.what)) {
      if (tried?.key !== key) tried = { key, trials: await readTrials(database, asked.unsaved, keep) }
      return counted(asked.what, asked.ask as LookBacks[Counting]['ask'], tried.trials)
    }
    if (held?.key !== key) held = { key, lookout: lookoutOver([...(await readEverything(database)), ...asked.unsaved]) }
    return held.lookout.ask<LookBack>(asked.what, asked.ask)
  } finally {
    database.close()
  }
}

const encoder = new TextEncoder()

async function print(database: Database, others: readonly StoredEntry[]): Promise<PrintedLog> {
  const printer = new LogPrinter((text) => encoder.encode(text))
  for await (const records of chunksUnder(database, 'log/')) printer.add(readLog(records).entries)
  // An import is there whole or not at all, which only all of its records tell.
  printer.add(readImports(await recordsUnder(database, 'import/')).entries)
  printer.add(others)
  return printer.finish()
}

port.onmessage = ({ data }) => {
  turn = turn.then(async () => {
    try {
      const reply = await answer(data)
      // What is printed is handed over rather than copied: it can be hundreds of megabytes.
      port.postMessage({ id: data.id, reply }, data.what === 'print' ? (reply as PrintedLog).pieces.map(({ buffer }) => buffer) : [])
    } catch (error) {
      port.postMessage({ id: data.id, failed: String(error) })
    }
  })
}
