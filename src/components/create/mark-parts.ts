import { answerWordsOf, type Fact } from '@/core/fact'

/** A stretch of a paragraph, and the fact that is marked there. */
export interface MarkPart {
  readonly from: number
  readonly text: string
  readonly id: string | undefined
}

/** Letters of a paragraph, from one up to another. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A paragraph cut where the words begin and end that its facts ask for; where the words of two facts overlap, the first has them. */
export function markParts(text: string, facts: readonly { readonly id: string; readonly fact: Fact }[]): readonly MarkPart[] {
  return cutAt(text, facts.flatMap(({ id, fact }) => spanOf(fact, text).map((span) => ({ id, ...span }))))
}

/** A paragraph cut where marks begin and end; where two overlap, the first has the words. */
export function cutAt(text: string, marks: readonly (Stretch & { readonly id: string })[]): readonly MarkPart[] {
  const out: MarkPart[] = []
  let done = 0
  for (const { id, from, to } of marks.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) continue
    if (from > done) out.push({ from: done, text: text.slice(done, from), id: undefined })
    out.push({ from, text: text.slice(from, to), id })
    done = to
  }
  if (done < text.length) out.push({ from: done, text: text.slice(done), id: undefined })
  return out
}

/** Where the answer's words stand in the passage, or else the passage; nowhere where it doesn't stand in the text. */
function spanOf(fact: Fact, text: string): readonly Stretch[] {
  const { quote } = fact.passage
  const start = quote === '' ? -1 : text.indexOf(quote)
  if (start < 0) return []
  const words = answerWordsOf(fact)
  const at = words === undefined ? -1 : placeOf(words, fact, quote)
  return at < 0 || words === undefined ? [{ from: start, to: start + quote.length }] : [{ from: start + at, to: start + at + words.length }]
}

/** The place of the answer's words that is most like their place in the statement, for they may stand there more than once. */
function placeOf(words: string, { statement }: Fact, quote: string): number {
  const places: number[] = []
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) places.push(at)
  const before = statement.slice(0, statement.indexOf('{')).slice(-12)
  return places.find((at) => quote.slice(0, at).endsWith(before)) ?? places[0] ?? -1
}
