import { defineStore } from 'pinia'
import type { FactId } from '@/core/fact'
import { useHouse } from './house'

const SHORTLY_MS = 10 * 60_000

/** Which facts' passages this tab has shown, and when: an answer given shortly after says little of memory. */
export const usePassagesSeen = defineStore('passages-seen', () => {
  const { world } = useHouse()
  const seenMs = new Map<FactId, number>()

  /** The passages of these facts are on the screen now. */
  function see(factIds: Iterable<FactId>): void {
    const { ms } = world.now()
    for (const id of factIds) seenMs.set(id, ms)
  }

  /** Whether the passage of one of these facts was on the screen in the last ten minutes. */
  function wasSeen(factIds: readonly FactId[]): boolean {
    const { ms } = world.now()
    return factIds.some((id) => ms - (seenMs.get(id) ?? -Infinity) < SHORTLY_MS)
  }

  return { see, wasSeen }
})
