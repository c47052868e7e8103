import { shelfEntryOf, type Deck } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import { deckDeedId, keptDecks, sweepOf, type DeckDeed, type DeckDeedId } from '@/core/kept-decks'
import type { Random } from '@/core/world'
import { DECKS, DEEDS, type Browser } from './browser'
import { deckIn, deedsIn, recordOf, textKey } from './deck-records'
import { openedLater } from './opened'
import { recordsUnder, textOf } from './records'

const DEADLINE_MS = 10_000

type Deed = DeckDeed extends infer D ? (D extends DeckDeed ? Omit<D, 'id' | 'ms'> : never) : never

/** The decks kept in a database of their own, apart from the log, through localforage. Opened with the first call. */
export function openLocalDecks(world: { readonly random: Random }, browser: Browser, deadlineMs = DEADLINE_MS): DeckStorage {
  const { opened, close } = openedLater({ browser, deadlineMs, name: DECKS }, 'decks')
  const channel = browser.channel?.(DECKS)
  const allDeeds = async () => deedsIn(await recordsUnder((await opened()).database, DEEDS))

  /** Writes a deed after all others, and a deck's text with it: looked and written in one transaction, so that two tabs agree on the order. */
  const write = async (deed: Deed, ms: number, deck?: Deck): Promise<DeckDeedId> => {
    const { database } = await opened()
    const id = await database.transact('readwrite', (store) => {
      let written: DeckDeedId = ''
      const keys = store.getAllKeys(database.under(DEEDS))
      keys.onsuccess = () => {
        const last = keys.result.at(-1)
        written = deckDeedId(ms, last === undefined ? undefined : textOf(last).slice(DEEDS.length), world.random())
        store.put(recordOf({ ...deed, id: written, ms }), DEEDS + written)
        if (deck) store.put(recordOf({ deck }), textKey(deck.about.id, deck.revision))
      }
      return () => written
    })
    channel?.postMessage('changed')
    return id
  }

  const storage: DeckStorage = {
    async list() {
      return keptDecks(await allDeeds())
    },
    async newest() {
      const { database } = await opened()
      return database.transact('readonly', (store) => {
        const last = store.openKeyCursor(database.under(DEEDS), 'prev')
        return () => (last.result ? textOf(last.result.key).slice(DEEDS.length) : undefined)
      })
    },
    async get(deckId, revision) {
      const kept = (await storage.list()).find(({ line }) => line.about.id === deckId)
      const wanted = revision === undefined ? kept?.revisions[0] : kept?.revisions.find((one) => one.revision === revision)
      if (!wanted) return undefined
      const { forage } = await opened()
      return deckIn(await forage.getItem(textKey(deckId, wanted.revision)))
    },
    async put(deck, ms) {
      const kept = (await storage.list()).find(({ line }) => line.about.id === deck.about.id)
      if (kept?.line.revision === deck.revision) return undefined
      return write({ deckId: deck.about.id, does: 'kept', line: shelfEntryOf(deck) }, ms, deck)
    },
    async remove(deckId, ms) {
      if (!(await storage.list()).some(({ line }) => line.about.id === deckId)) return undefined
      return write({ deckId, does: 'removed' }, ms)
    },
    async undo(deed, ms) {
      const deeds = await allDeeds()
      const found = deeds.find(({ id }) => id === deed)
      if (!found || deeds.some((one) => one.does === 'undone' && one.deed === deed)) return
      await write({ deckId: found.deckId, does: 'undone', deed }, ms)
    },
    async sweep(beforeMs) {
      const swept = sweepOf(await allDeeds(), beforeMs)
      if (swept.deeds.length === 0) return
      const { database } = await opened()
      await database.transact('readwrite', (store) => {
        for (const id of swept.deeds) store.delete(DEEDS + id)
        for (const { deckId, revision } of swept.texts) store.delete(textKey(deckId, revision))
        return () => undefined
      })
    },
    async deleteAll() {
      const { database } = await opened()
      await database.transact('readwrite', (store) => {
        store.clear()
        return () => undefined
      })
      channel?.postMessage('changed')
    },
    watch(listener) {
      if (!channel) return () => undefined
      channel.onmessage = () => listener()
      return () => {
        channel.onmessage = null
      }
    },
    close() {
      channel?.close()
      close()
    },
  }
  return storage
}
