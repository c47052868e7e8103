import { defineStore } from 'pinia'
import { shallowRef, watchSyncEffect } from 'vue'
import type { Today } from '@/core/glance'
import { useDecks } from './decks'
import { useHouse } from './house'
import { useLog } from './log'

/** What home tells before the log is open: kept when nothing else is to do, and told for as long as nothing was done since. */
export const useGlance = defineStore('glance', () => {
  const house = useHouse()
  const log = useLog()
  const decks = useDecks()
  /** Until the log itself tells it. */
  const told = shallowRef<Today>()
  let isKept = false
  /** What is kept is made from these; the state tells of a change, and may be the same object after it. */
  const madeFrom = () => [log.state, decks.shelf, log.today]
  watchSyncEffect(() => {
    madeFrom()
    isKept = false
  })

  /** Looks whether something was kept that still holds. Says so. */
  async function recall(): Promise<boolean> {
    const found = await house.recall()
    if (log.phase === 'opening') told.value = found
    return told.value !== undefined
  }

  function forget(): void {
    told.value = undefined
  }

  /** Keeps what home tells from today on. Never rejects where the world fails, nor where the network or a page that goes away leaves the work without its code. */
  async function keep(): Promise<void> {
    if (isKept) return
    const [storage, work] = await Promise.all([log.whereKept(), Promise.all([import('@/core/today'), import('./in-tasks')]).catch(() => undefined)])
    if (!work) return
    const [{ glanceInParts }, { inTasks }] = work
    await log.whenStill(async () => {
      const { newest, lent } = decks
      if (isKept || log.phase === 'opening' || log.trouble || log.unsaved.length > 0 || log.isEmpty || !newest || lent.length > 0) return
      isKept = true
      const glance = inTasks(glanceInParts({ build: house.build, deed: newest.deed }, decks.shelf, log.state, log.today), () => house.world.now().ms)
      await storage.keepGlance(glance)
    })
  }

  return { told, recall, forget, keep }
})
