import type { Paragraph } from '@/core/deck'

/** A paragraph of an article that is being read, and the words found in it so far that a fact may ask for. */
export interface FoundParagraph extends Paragraph {
  readonly words: readonly { readonly from: number; readonly to: number }[]
}
