import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'

const byDeck = new WeakMap<Deck, ReadonlyMap<FactId, readonly string[]>>()

/** The sentences of the reading that a fact rests on, each named by paragraph and place: the passage of one fact shows its siblings' answers. */
export function sentencesOf(factId: FactId, deck: Deck): readonly string[] {
  let found = byDeck.get(deck)
  if (!found) byDeck.set(deck, (found = new Map(deck.facts.map((fact) => [fact.id, placesOf(fact, deck)]))))
  return found.get(factId) ?? []
}

function placesOf(fact: Fact, deck: Deck): readonly string[] {
  const { paragraph, quote } = fact.passage
  const text = deck.reading.find((one) => one.number === paragraph)?.text ?? ''
  const start = text.indexOf(quote)
  if (start < 0) return []
  const sentences = new Intl.Segmenter(deck.about.language, { granularity: 'sentence' }).segment(text)
  return [...sentences]
    .filter(({ index, segment }) => index < start + quote.length && index + segment.trimEnd().length > start)
    .map(({ index }) => `${String(paragraph)}:${String(index)}`)
}
