import type { Deck } from '@/core/deck'

/** How to generate. */
export interface Generating {
  /** Most facts for a hundred words; all that are sound where it is not given. */
  readonly per100Words?: number
  /** Told the share done, 0 to 1, between stages. */
  readonly onProgress?: (share: number) => void
  /** Stops between stages once it is aborted: the result is then empty. */
  readonly signal?: { readonly aborted: boolean }
}

/** A deck without its revision, which is a hash of the rest. */
export type DeckDraft = Omit<Deck, 'revision'>
