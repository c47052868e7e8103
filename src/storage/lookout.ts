import type { LookBack, LookBacks } from '@/core/look-back'
import type { PrintedLog } from '@/core/printed-log'
import type { StoredEntry } from '@/core/entry'

/** As much of a Worker as is used here. */
export type LookoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/** What the worker is asked of the log in a database: something of the whole, or to keep a base of it for the next opening, or its trials for the next statistics, or to print it. */
export type LookoutAsked = { readonly log?: string } & LookoutQuestion
type LookoutQuestion =
  | { readonly id: number; readonly what: LookBack; readonly ask: LookBacks[LookBack]['ask']; readonly unsaved: readonly StoredEntry[] }
  | { readonly id: number; readonly what: 'keep-base' }
  | { readonly id: number; readonly what: 'keep-trials' }
  | { readonly id: number; readonly what: 'print'; readonly unsaved: readonly StoredEntry[] }

/** What it says. */
export type LookoutSaid = { readonly id: number; readonly reply: unknown } | { readonly id: number; readonly failed: string }

/** The whole log, read and looked into apart from the page. */
export interface FarLookout {
  /** Undefined where the worker has failed: the page can still look itself. */
  ask<W extends LookBack>(what: W, ask: LookBacks[W]['ask'], unsaved: readonly StoredEntry[]): Promise<{ readonly reply: LookBacks[W]['told'] } | undefined>
  /** Folds the whole log into the cache; false where that failed. */
  readonly keepBase: () => Promise<boolean>
  /** Keeps what statistics count, for the next that are asked for; false where that failed. */
  readonly keepTrials: () => Promise<boolean>
  /** The whole log and entries that may not be in it, printed; undefined where that failed or was ended. */
  readonly print: (others: readonly StoredEntry[]) => Promise<PrintedLog | undefined>
  readonly end: () => void
}

/** How long a worker with nothing to do keeps what it has read, in milliseconds. */
const IDLE_MS = 20_000

/** The lookout in a worker that is started when it is asked, and ended when nobody has asked for a while. */
export function farLookout(start: (() => LookoutWorker) | undefined, log?: () => string | undefined): FarLookout | undefined {
  if (!start) return undefined
  let worker: LookoutWorker | undefined
  let asked = 0
  let idle: ReturnType<typeof setTimeout> | undefined
  const waiting = new Map<number, (said: LookoutSaid | undefined) => void>()

  const end = () => {
    clearTimeout(idle)
    worker?.terminate()
    worker = undefined
    for (const tell of waiting.values()) tell(undefined)
    waiting.clear()
  }
  const begin = (): LookoutWorker => {
    const begun = start()
    // What a worker that was ended still says is nobody's business: it must not end the one that came after it.
    const whileItStands = (deed: () => void) => worker === begun && deed()
    begun.onmessage = ({ data }: MessageEvent<LookoutSaid>) =>
      whileItStands(() => {
        waiting.get(data.id)?.(data)
        waiting.delete(data.id)
        clearTimeout(idle)
        if (waiting.size === 0) idle = setTimeout(end, IDLE_MS)
      })
    begun.onerror = () => whileItStands(end)
    begun.onmessageerror = () => whileItStands(end)
    return begun
  }
  const put = (question: (id: number) => LookoutQuestion) =>
    new Promise<{ readonly reply: unknown } | undefined>((resolve) => {
      clearTimeout(idle)
      const id = asked++
      waiting.set(id, (said) => resolve(said && 'reply' in said ? said : undefined))
      try {
        worker ??= begin()
        const name = log?.()
        worker.postMessage({ ...question(id), ...(name !== undefined && { log: name }) } satisfies LookoutAsked)
      } catch {
        // A browser that gives no worker leaves it to the page.
        end()
      }
    })

  return {
    ask: async (what, ask, unsaved) => {
      const tried = () => put((id) => ({ id, what, ask, unsaved }))
      // The page stands still while it reads a long log itself: a worker that was stopped is started once more before that.
      return ((await tried()) ?? (await tried())) as never
    },
    keepBase: async () => (await put((id) => ({ id, what: 'keep-base' })))?.reply === true,
    keepTrials: async () => (await put((id) => ({ id, what: 'keep-trials' })))?.reply === true,
    print: async (unsaved) => (await put((id) => ({ id, what: 'print', unsaved })))?.reply as PrintedLog | undefined,
    end,
  }
}
