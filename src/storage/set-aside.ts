import { StorageFailure } from '@/core/storage'
import { allowed, unmark, type Browser } from './browser'

const FIRST = 'factdeck-log'
/** Every name that the log's database has had, oldest first; the last is the one in use. */
const NAMES = 'factdeck/log-names'

function namesIn({ marks }: Browser): readonly string[] {
  const found = allowed(() => marks?.getItem(NAMES))?.split(' ').filter((name) => name.startsWith(FIRST)) ?? []
  return found.length > 0 ? found : [FIRST]
}

/** The name of the database that the log lies in now. */
export function logName(browser: Browser): string {
  return namesIn(browser).at(-1) ?? FIRST
}

/** The names of the databases that were set aside because they could not be read. */
export function namesAside(browser: Browser): readonly string[] {
  return namesIn(browser).slice(0, -1)
}

/** Gives the log another database, which is empty, and leaves the one before as it lies. Throws `StorageFailure` where the browser keeps no such note. */
export function setAside(browser: Browser): void {
  const names = namesIn(browser)
  const last = Number(/\d+$/u.exec(logName(browser))?.[0] ?? 1)
  if (!keepNames(browser, [...names, `${FIRST}-${last + 1}`])) throw new StorageFailure('unavailable', 'no place for the name of another database')
  unmark(browser)
}

/** Forgets databases that were set aside; the one in use stays. */
export function forgetAside(browser: Browser, gone: readonly string[]): void {
  const inUse = logName(browser)
  keepNames(browser, namesIn(browser).filter((name) => name === inUse || !gone.includes(name)))
}

function keepNames(browser: Browser, names: readonly string[]): boolean {
  allowed(() => browser.marks?.setItem(NAMES, names.join(' ')))
  return allowed(() => browser.marks?.getItem(NAMES)) === names.join(' ')
}
