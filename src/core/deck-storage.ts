import type { Deck } from './deck'
import type { DeckDeedId, KeptDeck } from './kept-decks'

/**
 * Where the decks are kept that did not come with the app: documents with revisions, apart from the log. Implemented on localforage and in memory; one
 * contract suite holds for both. Every method throws `StorageFailure` where the world fails. Times are UTC milliseconds.
 */
export interface DeckStorage {
  /** The decks that are kept, in the order in which they were first kept; no texts are read. */
  list(): Promise<readonly KeptDeck[]>
  /** The newest thing that was done to the kept decks; undefined where nothing was. */
  newest(): Promise<DeckDeedId | undefined>
  /** A kept deck as it stands, or as it stood at an earlier revision; undefined where there is none. */
  get(deckId: string, revision?: string): Promise<Deck | undefined>
  /** Keeps a deck: a first time, or as the newest revision of the one with its id. Undefined where it stands so already. */
  put(deck: Deck, ms: number): Promise<DeckDeedId | undefined>
  /** Takes a deck off the list. Undefined where it was not on it. */
  remove(deckId: string, ms: number): Promise<DeckDeedId | undefined>
  /** Takes back what was done: a removed deck is there again, a revised one as it was before. Once is as good as twice. */
  undo(deed: DeckDeedId, ms: number): Promise<void>
  /** Deletes for good what was removed before a time, and revisions that nobody goes back to. For when nothing else is to do. */
  sweep(beforeMs: number): Promise<void>
  /** Deletes every deck and everything that was done to them, for good. */
  deleteAll(): Promise<void>
  /** Calls back when another tab of this device has changed something. Returns the way to stop. */
  watch(listener: () => void): () => void
  close(): void
}
