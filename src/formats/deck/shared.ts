import type { Deck, Paragraph } from '@/core/deck'
import type { Fact } from '@/core/fact'
import { MOST_WORDS } from './limits'
import { revisionOf } from './revision'

/** What stands between quotes of one paragraph. */
const BETWEEN = ' […] '

/**
 * A deck as it is handed on. Of a reading that is an article's own text only short quotes go along: the words that facts rest on. A reading that retells is
 * ours to give whole.
 */
export async function sharedForm(deck: Deck): Promise<Deck> {
  if (deck.about.reading !== 'article') return deck
  const facts = deck.facts.map((fact) => withShortPassage(fact, deck.reading))
  const reading = deck.reading.flatMap((paragraph) => quotedOnly(paragraph, facts))
  const retired = deck.retired && { retired: deck.retired.map((fact) => withShortPassage(fact, deck.reading)) }
  const rest = { ...deck, about: { ...deck.about, reading: 'quotes' as const }, reading, facts, ...retired }
  return { ...rest, revision: await revisionOf(rest) }
}

function withShortPassage(fact: Fact, reading: readonly Paragraph[]): Fact {
  const { paragraph, quote } = fact.passage
  const text = reading.find(({ number }) => number === paragraph)?.text ?? ''
  const ends = [...quote.matchAll(/\S+/gu)].map(({ 0: word, index }) => index + word.length)
  const short = ends.slice(MOST_WORDS - 1).map((end) => quote.slice(0, end))
  // A quote stands once in its paragraph, and so must its beginning.
  const found = short.find((one) => text.indexOf(one) === text.lastIndexOf(one))
  return found === undefined ? fact : { ...fact, passage: { paragraph, quote: found } }
}

/** A paragraph cut down to its facts' passages; nothing where none rests on it. Notes are nobody else's words. */
function quotedOnly(paragraph: Paragraph, facts: readonly Fact[]): readonly Paragraph[] {
  if (paragraph.number === null) return [paragraph]
  const ranges = facts
    .filter(({ passage }) => passage.paragraph === paragraph.number)
    .map(({ passage }) => [paragraph.text.indexOf(passage.quote), passage.quote.length] as const)
    .filter(([from]) => from >= 0)
    .map(([from, length]) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  const text = merged.map(({ from, to }) => paragraph.text.slice(from, to)).join(BETWEEN)
  return text === '' ? [] : [{ ...paragraph, text }]
}
