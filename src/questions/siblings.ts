import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'

const byDeck = new WeakMap<Deck, ReadonlyMap<FactId, readonly string[]>>()

/** The sentences of the reading that a fact rests on, each named by paragraph and place: the passage of one fact shows its siblings' answers. */
export function sentencesOf(factId: FactId, deck: Deck): readonly string[] {
  let found = byDeck.get(deck)
  if (!found) byDeck.set(deck, (found = placesIn(deck)))
  return found.get(factId) ?? []
}

function placesIn(deck: Deck): ReadonlyMap<FactId, readonly string[]> {
  const segmenter = new Intl.Segmenter(deck.about.language, { granularity: 'sentence' })
  const paragraphs = new Map(deck.reading.map(({ number, text }) => [number, { text, sentences: [...segmenter.segment(text)] }]))
  const placesOf = ({ passage: { paragraph, quote } }: Fact): readonly string[] => {
    const { text, sentences } = paragraphs.get(paragraph) ?? { text: '', sentences: [] }
    const start = text.indexOf(quote)
    if (start < 0) return []
    return sentences
      .filter(({ index, segment }) => index < start + quote.length && index + segment.trimEnd().length > start)
      .map(({ index }) => `${String(paragraph)}:${String(index)}`)
  }
  return new Map(deck.facts.map((fact) => [fact.id, placesOf(fact)]))
}
