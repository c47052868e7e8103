import { StorageFailure } from '@/core/storage'
import { allowed, FIRST_LOG, logName, LOG_NAMES, logNames, unmark, type Browser } from './browser'

/** The names of the databases that were set aside because they could not be read. */
export function namesAside(browser: Browser): readonly string[] {
  return logNames(browser).slice(0, -1)
}

/** Gives the log another database, which is empty, and leaves the one before as it lies. Throws `StorageFailure` where the browser keeps no such note. */
export function setAside(browser: Browser): void {
  const names = logNames(browser)
  const last = Number(/\d+$/u.exec(logName(browser))?.[0] ?? 1)
  if (!keepNames(browser, [...names, `${FIRST_LOG}-${last + 1}`])) throw new StorageFailure('unavailable', 'no place for the name of another database')
  unmark(browser)
}

/** Forgets databases that were set aside; the one in use stays. */
export function forgetAside(browser: Browser, gone: readonly string[]): void {
  const inUse = logName(browser)
  keepNames(browser, logNames(browser).filter((name) => name === inUse || !gone.includes(name)))
}

function keepNames(browser: Browser, names: readonly string[]): boolean {
  allowed(() => browser.marks?.setItem(LOG_NAMES, names.join(' ')))
  return allowed(() => browser.marks?.getItem(LOG_NAMES)) === names.join(' ')
}
