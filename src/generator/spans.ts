import { datesIn } from './dates'
import { indexNames, type NameIndex } from './names/index-of-names'
import { wordCountsOf } from './names/word-counts'
import { numbersIn } from './numbers'
import { offeredIn } from './offered'
import { quotesIn } from './quotes'
import { termsIn } from './terms'
import { timesIn } from './times'
import type { Sentence } from './sentences'
import { overlap, type Span } from './span'

/** All that could be an answer in a text, by sentence, and its names. */
export interface SpanIndex {
  readonly names: NameIndex
  readonly spansOf: (sentence: Sentence) => readonly Span[]
}

/** Finds dates, names, amounts and quotations in every sentence. */
export function indexSpans(sentences: readonly Sentence[]): SpanIndex {
  const dates = new Map(sentences.map((sentence) => [sentence, momentsIn(sentence)] as const))
  const isIn = (spans: readonly Pick<Span, 'from' | 'to'>[] | undefined, at: number): boolean => spans?.some((span) => at >= span.from && at <= span.to) ?? false
  const names = indexNames(sentences, wordCountsOf(sentences), (sentence, at) => isIn(dates.get(sentence), at))
  const found = new Map<Sentence, readonly Span[]>()
  for (const sentence of sentences) {
    const ofDates = dates.get(sentence) ?? []
    const mentions = names.mentionsOf(sentence)
    const numbers = numbersIn(sentence, (at) => isIn(ofDates, at) || isIn(mentions, at))
    const named = mentions.flatMap((mention): Span[] => {
      const name = names.nameOf(mention.text)
      return name ? [{ from: mention.from, to: mention.to, value: name.value, trust: name.trust }] : []
    })
    const quoted = quotesIn(sentence).filter((quote) => ![...ofDates, ...numbers, ...named].some((span) => overlap(span, quote)))
    const others = [...ofDates, ...numbers, ...named, ...quoted]
    const terms = termsIn(sentence).filter((term) => !others.some((span) => overlap(span, term)))
    const asked = [...others, ...terms]
    const places = new Set(asked.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, more) => from + more)))
    const offered = offeredIn(sentence, (at) => places.has(at))
    found.set(sentence, [...asked, ...offered].toSorted((a, b) => a.from - b.from))
  }
  return { names, spansOf: (sentence) => found.get(sentence) ?? [] }
}

/** Dates and times of day; a year that stands in a time of day is none. */
function momentsIn(sentence: Sentence): readonly Span[] {
  const times = timesIn(sentence)
  return [...times, ...datesIn(sentence).filter((date) => !times.some((time) => overlap(date, time)))]
}
