import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { createApp, type App } from 'vue'
import type { Deck } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import type { DraftStorage } from '@/core/draft/draft-storage'
import { seededRandom } from '@/core/random'
import type { LogStorage } from '@/core/storage'
import type { World } from '@/core/world'
import { memoryLog } from '@/storage/memory'
import { memoryDecks } from '@/storage/memory-decks'
import { memoryDrafts } from '@/storage/memory-drafts'
import { HOUSE, type House } from '@/stores/house'
import { smallDeck } from './small-deck'

/** A world whose clock stands still until moved, and whose chance and ids are seeded. */
export interface TestWorld extends World {
  /** Moves the clock on by days and milliseconds. */
  readonly pass: (days: number, ms?: number) => void
  /** Takes the clock to another zone. */
  readonly travel: (offset: number, zone: string) => void
}

/** A world that begins at noon on a March day, in UTC. */
export function testWorld(seed = 'test', start = '2026-03-02T12:00:00Z'): TestWorld {
  const random = seededRandom(seed)
  let moment = { ms: Date.parse(start), offset: 0, zone: 'UTC' }
  let ids = 0
  return {
    now: () => moment,
    random,
    newId: () => `${seed}-${String((ids += 1))}`,
    pass: (days, ms = 0) => {
      moment = { ...moment, ms: moment.ms + days * 86_400_000 + ms }
    },
    travel: (offset, zone) => {
      moment = { ...moment, offset, zone }
    },
  }
}

/** Stores that stand in a furnished house: a memory log and the small deck unless told otherwise. */
export function furnish(more: { readonly world?: TestWorld; readonly storage?: LogStorage; readonly decks?: readonly Deck[]; readonly kept?: DeckStorage; readonly drafts?: DraftStorage } = {}): {
  readonly app: App
  readonly pinia: Pinia
  readonly house: House
  readonly world: TestWorld
} {
  const world = more.world ?? testWorld()
  const decks = more.decks ?? [smallDeck]
  const kept = more.kept ?? memoryDecks({ random: world.random })
  const drafts = more.drafts ?? memoryDrafts({ random: world.random })
  const storage = more.storage ?? memoryLog({ random: world.random })
  const house: House = {
    version: '0.0.0',
    world,
    build: 'test',
    recall: () => Promise.resolve(undefined),
    openStorage: () => Promise.resolve(storage),
    isNewcomer: false,
    forgetLoss: () => undefined,
    shelf: decks.map(({ about, revision, facts }) => ({ about, revision, factIds: facts.map(({ id }) => id) })),
    loadDeck: Object.fromEntries(decks.map((deck) => [deck.about.id, () => Promise.resolve({ default: deck })])),
    keptDecks: () => Promise.resolve(kept),
    drafts: () => Promise.resolve(drafts),
  }
  const app = createApp({})
  const pinia = createPinia()
  app.provide(HOUSE, house).use(pinia)
  setActivePinia(pinia)
  return { app, pinia, house, world }
}
