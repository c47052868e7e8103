import type { Deck, Paragraph } from '@/core/deck'

/** How to generate. */
export interface Generating {
  /** Most facts for a hundred words; all that are sound where it is not given. */
  readonly per100Words?: number
  /** Told the share done, 0 to 1, between stages. */
  readonly onProgress?: (share: number) => void
  /** Told what was found so far, while the article is gone through. */
  readonly onFound?: (found: FoundSoFar) => void
  /** Stops between stages once it is aborted: the result is then empty. */
  readonly signal?: { readonly aborted: boolean }
}

/** Words of a paragraph that a fact may ask for, from the letter `from` up to `to`. */
export interface FoundWords {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** More of an article that is being gone through: paragraphs not told before, words found in them, and how many were found in all. Of those, what does not hold is left out later. */
export interface FoundSoFar {
  readonly paragraphs: readonly Paragraph[]
  readonly words: readonly FoundWords[]
  readonly count: number
}

/** A deck without its revision, which is a hash of the rest. */
export type DeckDraft = Omit<Deck, 'revision'>
