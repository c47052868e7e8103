import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'

const byDeck = new WeakMap<Deck, readonly FactId[]>()

/** The facts of a deck in the order in which the reading comes to them, worked out once per deck. */
export function readingOrderOf(deck: Deck): readonly FactId[] {
  let found = byDeck.get(deck)
  if (!found) byDeck.set(deck, (found = inOrder(deck)))
  return found
}

function inOrder(deck: Deck): readonly FactId[] {
  const paragraphs = new Map(deck.reading.flatMap(({ number, text }, at) => (number === null ? [] : [[number, { at, text }] as const])))
  return deck.facts
    .map(({ id, passage }) => {
      const paragraph = paragraphs.get(passage.paragraph)
      return { id, paragraph: paragraph?.at ?? Infinity, place: paragraph?.text.indexOf(passage.quote) ?? 0 }
    })
    .sort((a, b) => (a.paragraph === b.paragraph ? a.place - b.place : a.paragraph - b.paragraph))
    .map(({ id }) => id)
}
