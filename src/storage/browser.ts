import type { CopyWorker } from './copy/client'
import type { LookoutWorker } from './lookout'
import { isDevice } from './writer'

/** What keeping the log needs of a browser; tests give their own. */
export interface Browser {
  readonly indexedDB: IDBFactory | undefined
  readonly keyRange: Pick<typeof IDBKeyRange, 'bound'>
  readonly locks: LockManager | undefined
  readonly channel: ((name: string) => BroadcastChannel) | undefined
  /** Where the marker lies that says whether this profile has data; never the data itself. */
  readonly marks: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined
  /** Starts the worker that keeps the second copy; undefined where there is to be none. */
  readonly copyWorker: (() => CopyWorker) | undefined
  /** Starts the worker that reads the whole log; where there is none, the page reads it itself. */
  readonly lookoutWorker?: (() => LookoutWorker) | undefined
}

/** The browser that the app runs in. */
export function thisBrowser(copyWorker?: () => CopyWorker, lookoutWorker?: () => LookoutWorker): Browser {
  return {
    indexedDB: allowed(() => globalThis.indexedDB),
    keyRange: globalThis.IDBKeyRange,
    locks: globalThis.navigator?.locks,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
    marks: allowed(() => globalThis.localStorage),
    copyWorker: allowed(() => 'getDirectory' in globalThis.navigator.storage) ? copyWorker : undefined,
    lookoutWorker,
  }
}

const MARK = 'factdeck/has-data'

/** The log's first database. */
export const FIRST_LOG = 'factdeck-log'
/** Where every name stands that the log's database has had, oldest first; the last is the one in use. */
export const LOG_NAMES = 'factdeck/log-names'
/** The database of the decks that did not come with the app, and where in it the deeds lie. */
export const DECKS = 'factdeck-decks'
export const DEEDS = 'deed/'

/** The names that the log's database has had, oldest first. */
export function logNames({ marks }: Browser): readonly string[] {
  const found = allowed(() => marks?.getItem(LOG_NAMES))?.split(' ').filter((name) => name.startsWith(FIRST_LOG)) ?? []
  return found.length > 0 ? found : [FIRST_LOG]
}

/** The name of the database that the log lies in now. */
export function logName(browser: Browser): string {
  return logNames(browser).at(-1) ?? FIRST_LOG
}

/** Whether the marker says that this profile has data. */
export function isMarked(browser: Browser): boolean {
  return markIn(browser) != null
}

/** The device that the marker names: a guess, for the log's database may be another by now. */
export function markedDevice(browser: Browser): string | undefined {
  const found = markIn(browser)
  return isDevice(found) ? found : undefined
}

function markIn(browser: Browser): string | null | undefined {
  return allowed(() => browser.marks?.getItem(MARK))
}

/** Sets the marker. A browser that refuses it merely can't tell a lost log from a first visit. */
export function mark(browser: Browser, device = '1'): void {
  allowed(() => browser.marks?.setItem(MARK, device))
}

/** Takes the marker away, so that an empty log is a first visit again. */
export function unmark(browser: Browser): void {
  allowed(() => browser.marks?.removeItem(MARK))
}

/** Browsers throw on the mere mention of a store that their settings forbid. */
export function allowed<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
