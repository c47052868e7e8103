declare module 'virtual:shelf' {
  import type { Deck, ShelfEntry } from '@/core/deck'

  /** The shipped decks in the order of the list, without their texts. */
  export const shelf: readonly ShelfEntry[]

  /** Fetches a shipped deck by its id. */
  export const loadDeck: Readonly<Record<string, () => Promise<{ readonly default: Deck }>>>
}
