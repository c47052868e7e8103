import { AT_ONCE, LogPrinter, type PrintedLog } from '@/core/printed-log'
import type { StoredEntry } from '@/core/entry'
import type { Stop } from '@/core/storage'
import type { Database } from './database'
import { readImports } from './imports'
import type { FarLookout } from './lookout'
import { readLog } from './own-log'
import { chunksUnder, recordsUnder } from './records'

const encoder = new TextEncoder()

/** Text as UTF-8. */
export const encode = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

/** More entries than this are printed here a few at a time: handing them to a worker in one go would take the page longer. */
const MOST_HANDED = 5000

/** The log in the database and entries that may not be in it, read and printed in a worker of their own; where there is none, in the page, which takes breath in between. */
export async function printStored(database: Database, apart: FarLookout | undefined, others: readonly StoredEntry[], signal: Stop): Promise<PrintedLog> {
  signal.throwIfAborted()
  if (apart && others.length <= MOST_HANDED) {
    signal.addEventListener('abort', apart.end, { once: true })
    const told = await apart.print(others)
    apart.end()
    signal.throwIfAborted()
    if (told) return told
  }
  const printer = new LogPrinter(encode)
  for await (const entries of chunksOfLog(database)) {
    await addSlowly(printer, entries, signal)
    await breath()
  }
  await addSlowly(printer, others, signal)
  return finishSlowly(printer, signal)
}

/** Entries printed in the page, which takes breath in between. Rejects with the signal's reason where it is stopped. */
export async function printSlowly(entries: readonly StoredEntry[], signal: Stop): Promise<PrintedLog> {
  const printer = new LogPrinter(encode)
  await addSlowly(printer, entries, signal)
  return finishSlowly(printer, signal)
}

/** Every entry of the log, some at a time. */
export async function* chunksOfLog(database: Database): AsyncGenerator<readonly StoredEntry[]> {
  for await (const records of chunksUnder(database, 'log/')) yield readLog(records).entries
  // An import is there whole or not at all, which only all of its records tell.
  yield readImports(await recordsUnder(database, 'import/')).entries
}

async function addSlowly(printer: LogPrinter, entries: readonly StoredEntry[], signal: Stop): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    signal.throwIfAborted()
    printer.add(entries.slice(from, from + AT_ONCE))
    if (from + AT_ONCE < entries.length) await breath()
  }
}

async function finishSlowly(printer: LogPrinter, signal: Stop): Promise<PrintedLog> {
  const steps = printer.finish()
  for (;;) {
    signal.throwIfAborted()
    const { done, value } = steps.next()
    if (done) return value
    await breath()
  }
}

/** Lets the browser see to the person before the next piece of work. */
const breath = () => new Promise((resolve) => setTimeout(resolve))
