import { render, type RenderResult } from '@testing-library/vue'
import type { Pinia } from 'pinia'
import { createMemoryHistory, type Router } from 'vue-router'
import App from '@/App.vue'
// What pages fetch late, once nothing else is to do, is here at once: a test may end before it comes.
import '@/components/LateParts.vue'
import '@/core/today'
import '@/pages/step-now'
import '@/pages/told'
import '@/questions'
import type { Deck } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import type { DraftStorage } from '@/core/draft/draft-storage'
import type { LogStorage } from '@/core/storage'
import { makeRouter } from '@/router'
import { HOUSE } from '@/stores/house'
import { useLog } from '@/stores/log'
import { furnish, type TestWorld } from './house'
import './patience'

/** The app on a page, in a furnished house. */
export interface Mounted extends RenderResult {
  readonly world: TestWorld
  readonly pinia: Pinia
  readonly router: Router
  readonly log: ReturnType<typeof useLog>
}

/** Mounts the whole app at an address, its log open. */
export async function mountAt(
  address: string,
  more: {
    readonly world?: TestWorld
    readonly storage?: LogStorage
    readonly decks?: readonly Deck[]
    readonly kept?: DeckStorage
    readonly drafts?: DraftStorage
    /** Fetches every deck, where fetching is what the test is about. */
    readonly loadDeck?: () => Promise<{ readonly default: Deck }>
  } = {},
): Promise<Mounted> {
  const { pinia, house: furnished, world } = furnish(more)
  const { loadDeck } = more
  const house = loadDeck ? { ...furnished, loadDeck: Object.fromEntries(furnished.shelf.map(({ about }) => [about.id, loadDeck])) } : furnished
  const router = makeRouter(createMemoryHistory())
  await router.push(address)
  const rendered = render(App, { global: { plugins: [pinia, router], provide: { [HOUSE as symbol]: house } } })
  const log = useLog(pinia)
  await log.open()
  return { ...rendered, world, pinia, router, log }
}
