import { defineStore } from 'pinia'
import { shelfEntryOf, type Deck } from '@/core/deck'
import type { DeckDeedId, DeckRevision } from '@/core/kept-decks'
import { useDecks } from './decks'
import { useHouse } from './house'

/** The way to take back what was done to a kept deck; undefined where nothing was. */
export type TakeBack = (() => Promise<void>) | undefined

/** Whether a deck came with the app, is kept on this device, or only lent to this tab. */
export type DeckPlace = 'shipped' | 'kept' | 'lent'

/** How long something removed can be had back. */
const SWEPT_AFTER_MS = 30 * 86_400_000

/** Decks that did not come with the app: kept, revised, removed, lent. The only writer of their storage; each action throws `StorageFailure`. */
export const useKeptDecks = defineStore('kept-decks', () => {
  const { world, shelf: shipped } = useHouse()
  const decks = useDecks()

  /** Keeps a deck on this device, a first time or as the newest revision of the one with its id. */
  async function keep(deck: Deck): Promise<TakeBack> {
    const storage = await decks.storage()
    const { ms } = world.now()
    const deed = await storage.put(deck, ms)
    giveBack(deck.about.id)
    await decks.refresh()
    await storage.sweep(ms - SWEPT_AFTER_MS)
    return takeBack(deed)
  }

  /** Takes a deck off this device; the answers given on it stay in the log. */
  async function remove(deckId: string): Promise<TakeBack> {
    const deed = await (await decks.storage()).remove(deckId, world.now().ms)
    await decks.refresh()
    return takeBack(deed)
  }

  function takeBack(deed: DeckDeedId | undefined): TakeBack {
    if (deed === undefined) return undefined
    return () => undo(deed)
  }

  /** Takes back one thing that was done to a kept deck, from whatever sitting; a deck of which nothing is left is off this device. */
  async function undo(deed: DeckDeedId): Promise<void> {
    await (await decks.storage()).undo(deed, world.now().ms)
    await decks.refresh()
  }

  /** The revisions of a kept deck, the newest first. */
  async function revisionsOf(deckId: string): Promise<readonly DeckRevision[]> {
    const kept = await (await decks.storage()).list()
    return kept.find(({ line }) => line.about.id === deckId)?.revisions ?? []
  }

  /** Goes back to an earlier revision of a kept deck, as a newest one. */
  async function goBackTo(deckId: string, revision: string): Promise<TakeBack> {
    const deck = await (await decks.storage()).get(deckId, revision)
    return deck && keep(deck)
  }

  /**
   * Takes the newest revision of a kept deck back, from whatever sitting. The first one of a deck that came with the app gives that one back; of any other it
   * stays. False where there is nothing to take back.
   */
  async function undoLast(deckId: string): Promise<boolean> {
    const [newest, before] = await revisionsOf(deckId)
    if (!newest || (!before && !isShipped(deckId))) return false
    await undo(newest.deed)
    return true
  }

  /** Deletes every deck that this device keeps, for good. */
  async function deleteAll(): Promise<void> {
    await (await decks.storage()).deleteAll()
    decks.lent = []
    await decks.refresh()
  }

  function isShipped(deckId: string): boolean {
    return shipped.some(({ about }) => about.id === deckId)
  }

  /** Puts a deck on the shelf of this tab, until it closes. */
  function lend(deck: Deck): void {
    giveBack(deck.about.id)
    decks.lent = [...decks.lent, shelfEntryOf(deck)]
    decks.atHand(deck)
  }

  function giveBack(deckId: string): void {
    decks.lent = decks.lent.filter(({ about }) => about.id !== deckId)
  }

  /** Where the deck of an id is. */
  function placeOf(deckId: string): DeckPlace {
    const isIn = (lines: typeof decks.kept) => lines.some(({ about }) => about.id === deckId)
    return isIn(decks.lent) ? 'lent' : isIn(decks.kept) ? 'kept' : 'shipped'
  }

  return { keep, remove, undo, revisionsOf, goBackTo, undoLast, deleteAll, isShipped, lend, placeOf }
})
