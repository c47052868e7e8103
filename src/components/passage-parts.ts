/** A stretch of a paragraph's text, and which of the quotes it belongs to, by their places in the list. */
export interface PassagePart {
  readonly text: string
  readonly quotes: readonly number[]
}

/** A paragraph cut where its quotes begin and end, so that each can be marked though they overlap. A quote that doesn't stand in it marks nothing. */
export function passagePartsOf(text: string, quotes: readonly string[]): readonly PassagePart[] {
  const spans = quotes
    .map((quote, index) => ({ index, from: quote === '' ? -1 : text.indexOf(quote), length: quote.length }))
    .filter(({ from }) => from >= 0)
    .map(({ index, from, length }) => ({ index, from, to: from + length }))
  const cuts = [...new Set([0, ...spans.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length
    return { text: text.slice(from, to), quotes: spans.filter((span) => span.from <= from && span.to >= to).map(({ index }) => index) }
  })
}
