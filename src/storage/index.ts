import type { LogStorage } from '@/core/storage'
import type { World } from '@/core/world'
import { logName, thisBrowser, type Browser } from './browser'
import { localLog } from './local-log'

export type { Browser } from './browser'
export { memoryLog, memoryShelf, type MemoryShelf } from './memory'

/** How long another tab may keep the log from opening. */
const DEADLINE_MS = 10_000

/** The log of this device, not opened yet. */
export function openLocalLog(
  world: Pick<World, 'random'>,
  { browser = thisBrowser(), deadlineMs = DEADLINE_MS }: { readonly browser?: Browser; readonly deadlineMs?: number } = {},
): LogStorage {
  return localLog({ random: world.random, access: { browser, deadlineMs, get name() { return logName(browser) } } })
}
