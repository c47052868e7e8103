import { shelfEntryOf, type Deck } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import { deckDeedId, keptDecks, sweepOf, type DeckDeed } from '@/core/kept-decks'
import type { Random } from '@/core/world'

/** What the tabs of one memory share. */
export interface MemoryDeckShelf {
  deeds: readonly DeckDeed[]
  readonly texts: Map<string, Deck>
  readonly listeners: Set<{ readonly handle: object; readonly hear: () => void }>
}

/** An empty shelf. */
export function memoryDeckShelf(): MemoryDeckShelf {
  return { deeds: [], texts: new Map(), listeners: new Set() }
}

/** Decks kept in memory alone: for tests, and where the device gives no store. Gone with the tab. */
export function memoryDecks({ random, shelf = memoryDeckShelf() }: { readonly random: Random; readonly shelf?: MemoryDeckShelf }): DeckStorage {
  const handle = {}
  const next = (ms: number) => deckDeedId(ms, shelf.deeds.at(-1)?.id, random())
  const tellOthers = () => {
    for (const listener of shelf.listeners) if (listener.handle !== handle) listener.hear()
  }
  const write = (deed: DeckDeed) => {
    shelf.deeds = [...shelf.deeds, structuredClone(deed)]
    tellOthers()
    return deed.id
  }
  const keptOf = (deckId: string) => keptDecks(shelf.deeds).find(({ line }) => line.about.id === deckId)

  return {
    async list() {
      return keptDecks(shelf.deeds)
    },
    async newest() {
      return shelf.deeds.at(-1)?.id
    },
    async get(deckId, revision) {
      const found = keptOf(deckId)?.revisions.find((one) => revision === undefined || one.revision === revision)
      return found && structuredClone(shelf.texts.get(`${deckId}/${found.revision}`))
    },
    async put(deck, ms) {
      const deckId = deck.about.id
      if (keptOf(deckId)?.line.revision === deck.revision) return undefined
      shelf.texts.set(`${deckId}/${deck.revision}`, structuredClone(deck))
      return write({ id: next(ms), ms, deckId, does: 'kept', line: shelfEntryOf(deck) })
    },
    async remove(deckId, ms) {
      return keptOf(deckId) && write({ id: next(ms), ms, deckId, does: 'removed' })
    },
    async undo(deed, ms) {
      const found = shelf.deeds.find(({ id }) => id === deed)
      if (!found || shelf.deeds.some((one) => one.does === 'undone' && one.deed === deed)) return
      write({ id: next(ms), ms, deckId: found.deckId, does: 'undone', deed })
    },
    async sweep(beforeMs) {
      const swept = sweepOf(shelf.deeds, beforeMs)
      shelf.deeds = shelf.deeds.filter(({ id }) => !swept.deeds.includes(id))
      for (const { deckId, revision } of swept.texts) shelf.texts.delete(`${deckId}/${revision}`)
    },
    async deleteAll() {
      shelf.deeds = []
      shelf.texts.clear()
      tellOthers()
    },
    watch(hear) {
      const listener = { handle, hear }
      shelf.listeners.add(listener)
      return () => shelf.listeners.delete(listener)
    },
    close() {
      for (const listener of shelf.listeners) if (listener.handle === handle) shelf.listeners.delete(listener)
    },
  }
}
