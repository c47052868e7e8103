import type { DeckText, Paragraph } from './deck'
import type { Fact, FactId } from './fact'

/**
 * The edition of a deck that its article's new text makes: facts whose passage still stands there stay as they are, and of what was found in the text those
 * are new that rest on passages which the old reading has not; of the others it was decided before.
 */
export function editionOfText(old: DeckText, found: Pick<DeckText, 'reading' | 'facts' | 'names' | 'groups'>): DeckText {
  const kept = old.facts.flatMap((fact) => withPassageIn(found.reading, fact))
  const taken = new Set<FactId>(kept.map(({ id }) => id))
  const fresh = found.facts.filter(({ id, passage }) => !taken.has(id) && !old.reading.some(({ text }) => text.includes(passage.quote)))
  const isFresh = new Set(fresh.map(({ id }) => id))
  const facts = [...kept, ...fresh].sort((a, b) => placeIn(found.reading, a) - placeIn(found.reading, b))
  const groups = [...old.groups, ...found.groups.filter(({ id, factIds }) => factIds.every((one) => isFresh.has(one)) && !old.groups.some((group) => group.id === id))]
  const known = new Set(old.names.map((name) => JSON.stringify(name)))
  const names = [...old.names, ...found.names.filter((name) => !known.has(JSON.stringify(name)))]
  return { ...old, about: { ...old.about, reading: 'article' }, reading: found.reading, facts, groups, names }
}

/** The fact with its passage where it stands in another reading; nothing where it stands there no more, or more than once in a paragraph. */
function withPassageIn(reading: readonly Paragraph[], fact: Fact): readonly Fact[] {
  const { quote, paragraph: before } = fact.passage
  const places = reading.flatMap(({ number, text }) => (number !== null && text.split(quote).length === 2 ? [number] : []))
  const paragraph = places.includes(before) ? before : places[0]
  return paragraph === undefined ? [] : [{ ...fact, passage: { paragraph, quote } }]
}

function placeIn(reading: readonly Paragraph[], { passage }: Fact): number {
  const at = reading.findIndex(({ number }) => number === passage.paragraph)
  return at + (reading[at]?.text.indexOf(passage.quote) ?? 0) / LONGEST_PARAGRAPH
}

const LONGEST_PARAGRAPH = 1e7
