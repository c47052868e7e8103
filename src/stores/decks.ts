import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Deck, ShelfEntry } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import type { DeckDeedId } from '@/core/kept-decks'
import type { Fact, FactId } from '@/core/fact'
import { StorageFailure, type StorageFailureKind } from '@/core/storage'
import { useHouse } from './house'

/** A deck at hand, with its facts by id: the retired ones too, for answers given while they stood. */
export interface OpenDeck {
  readonly deck: Deck
  readonly facts: ReadonlyMap<FactId, Fact>
}

/** The decks: a shelf that lists them all, and those opened so far. One that is kept here, or lent to this tab, stands for the shipped one of its id. */
export const useDecks = defineStore('decks', () => {
  const house = useHouse()
  const kept = shallowRef<readonly ShelfEntry[]>([])
  /** The newest thing done to the kept decks when they were read; undefined before. */
  const newest = shallowRef<{ readonly deed: DeckDeedId | undefined }>()
  const lent = shallowRef<readonly ShelfEntry[]>([])
  /** Why the kept decks can't be read, where they can't. */
  const trouble = shallowRef<StorageFailureKind>()
  const shelf = computed<readonly ShelfEntry[]>(() => [
    ...new Map([...house.shelf, ...kept.value, ...lent.value].map((line) => [line.about.id, line])).values(),
  ])
  const opened = shallowRef<ReadonlyMap<string, OpenDeck>>(new Map())
  let storing: Promise<DeckStorage> | undefined
  let reading: Promise<void> | undefined

  /** Where decks are kept, with an ear for other tabs. */
  function storage(): Promise<DeckStorage> {
    storing ??= house.keptDecks().then((found) => {
      found.watch(() => void refresh())
      return found
    })
    return storing
  }

  /** Reads which decks this device keeps, once; a failure is told in `trouble`. */
  function readKept(): Promise<void> {
    return (reading ??= refresh())
  }

  /** Reads the list of kept decks anew; those that have changed are opened anew. */
  async function refresh(): Promise<void> {
    try {
      const where = await storage()
      const before = await where.newest()
      kept.value = (await where.list()).map(({ line }) => line)
      newest.value = { deed: before }
      trouble.value = undefined
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      trouble.value = error.failure
      reading = undefined
    }
    opened.value = new Map([...opened.value].filter(([id, { deck }]) => entryOf(id)?.revision === deck.revision))
  }

  /** The deck of an id; undefined where the shelf has none. Rejects when it can't be fetched. */
  async function open(id: string): Promise<OpenDeck | undefined> {
    const shipped = shippedDeck(id)
    await Promise.allSettled([shipped, readKept()])
    const there = opened.value.get(id)
    if (there) return there
    const deck = kept.value.some(({ about }) => about.id === id) ? await (await storage()).get(id) : await shipped
    return deck && atHand(deck)
  }

  /** The deck of an id as it came with the app; undefined where none did. */
  async function shippedDeck(id: string): Promise<Deck | undefined> {
    return Object.hasOwn(house.loadDeck, id) ? (await house.loadDeck[id]?.())?.default : undefined
  }

  function atHand(deck: Deck): OpenDeck {
    const open: OpenDeck = { deck, facts: new Map([...(deck.retired ?? []), ...deck.facts].map((fact) => [fact.id, fact])) }
    opened.value = new Map(opened.value).set(deck.about.id, open)
    return open
  }

  /** The shelf's line of a deck. */
  function entryOf(id: string): ShelfEntry | undefined {
    return shelf.value.find(({ about }) => about.id === id)
  }

  return { shelf, kept, newest, lent, trouble, opened, open, entryOf, readKept, refresh, storage, atHand, shippedDeck }
})
