import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { byFactId, type Deck, type ShelfEntry } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { useHouse } from './house'

/** A deck at hand, with its facts by id. */
export interface OpenDeck {
  readonly deck: Deck
  readonly facts: ReadonlyMap<FactId, Fact>
}

/** The decks: a shelf that lists them all, and those opened so far. */
export const useDecks = defineStore('decks', () => {
  const house = useHouse()
  const shelf = shallowRef<readonly ShelfEntry[]>(house.shelf)
  const opened = shallowRef<ReadonlyMap<string, OpenDeck>>(new Map())

  /** The deck of an id; undefined where the shelf has none. Rejects when it can't be fetched. */
  async function open(id: string): Promise<OpenDeck | undefined> {
    const there = opened.value.get(id)
    if (there) return there
    const load = house.loadDeck[id]
    if (!load || !Object.hasOwn(house.loadDeck, id)) return undefined
    const { default: deck } = await load()
    const open: OpenDeck = { deck, facts: byFactId(deck) }
    opened.value = new Map(opened.value).set(id, open)
    return open
  }

  /** The shelf's line of a deck. */
  function entryOf(id: string): ShelfEntry | undefined {
    return shelf.value.find(({ about }) => about.id === id)
  }

  return { shelf, opened, open, entryOf }
})
