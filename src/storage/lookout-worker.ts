import { lookoutOver, type Lookout } from '@/core/look-back'
import { thisBrowser } from './browser'
import { writeCache } from './cache'
import { openDatabase } from './database'
import type { LookoutAsked, LookoutSaid } from './lookout'
import { readEverything } from './reading'

/** As much of a worker's own globals as this one uses. */
interface Port {
  onmessage: ((event: { readonly data: LookoutAsked }) => void) | null
  postMessage(said: LookoutSaid): void
}

/** So many of the newest entries stay out of a base, for undo to take back. */
const TAIL = 200
const DEADLINE_MS = 10_000

const port = globalThis as unknown as Port
let turn: Promise<unknown> = Promise.resolve()
/** What was read for the last question, and how far the log went then by what the page holds of it. */
let held: { readonly key: string; readonly lookout: Lookout } | undefined

async function answer(asked: LookoutAsked): Promise<unknown> {
  const browser = thisBrowser()
  const database = await openDatabase({ browser, deadlineMs: DEADLINE_MS }, false)
  try {
    if (asked.what === 'keep-base') {
      const { base } = lookoutOver(await readEverything(database)).ask('base', { tail: TAIL })
      if (!base) return false
      const write = () => writeCache(database, base, undefined)
      await (browser.locks?.request('factdeck/cache', write) ?? write())
      return true
    }
    const key = [asked.unsaved.length, asked.unsaved.at(-1)?.stamp].join()
    if (held?.key !== key) held = { key, lookout: lookoutOver([...(await readEverything(database)), ...asked.unsaved]) }
    return held.lookout.ask(asked.what, asked.ask)
  } finally {
    database.close()
  }
}

port.onmessage = ({ data }) => {
  turn = turn.then(async () => {
    try {
      port.postMessage({ id: data.id, reply: await answer(data) })
    } catch (error) {
      port.postMessage({ id: data.id, failed: String(error) })
    }
  })
}
