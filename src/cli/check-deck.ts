import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'

/** What is wrong with a deck that reads well; `where` is the id of a fact or a group. */
export function checkDeck(deck: Deck): readonly Problem[] {
  return []
}
