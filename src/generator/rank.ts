import type { Candidate } from './fact-of'
import type { NameIndex } from './names/index-of-names'

/** A candidate with how much it is worth asking, 0 to 1 or so. */
export interface Ranked {
  readonly candidate: Candidate
  readonly score: number
}

const BY_TYPE = { date: 0.85, time: 0.7, number: 0.8, duration: 0.62, person: 0.85, place: 0.72, organisation: 0.75, text: 0.45 } as const
/** What each better fact of the same sentence, and of the same paragraph, takes off. */
const PER_SENTENCE = 0.09
const PER_PARAGRAPH = 0.02

/** The candidates best first: what people ask for, plainly put, spread over sentences and paragraphs. */
export function ranked(candidates: readonly Candidate[], names: NameIndex): readonly Ranked[] {
  const counts = new Map(names.names.map((name) => [name.value, name.count]))
  const first = candidates.map((candidate) => ({ candidate, score: worthOf(candidate, counts) })).toSorted(byScore)
  const inSentence = new Map<string, number>()
  const inParagraph = new Map<number, number>()
  return first
    .map(({ candidate, score }) => {
      const { paragraph, at } = candidate.sentence
      const sentence = `${paragraph}:${at}`
      const siblings = inSentence.get(sentence) ?? 0
      const neighbours = inParagraph.get(paragraph) ?? 0
      inSentence.set(sentence, siblings + 1)
      inParagraph.set(paragraph, neighbours + 1)
      return { candidate, score: score - siblings * PER_SENTENCE - neighbours * PER_PARAGRAPH }
    })
    .toSorted(byScore)
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.candidate.sentence.paragraph - b.candidate.sentence.paragraph || a.candidate.sentence.at - b.candidate.sentence.at || a.candidate.span.from - b.candidate.span.from
}

function worthOf({ span, length, swaps, fact }: Candidate, counts: ReadonlyMap<unknown, number>): number {
  const { value, trust } = span
  let worth: number = BY_TYPE[value.type]
  if (value.type === 'text') worth = textWorth(value.sort)
  if (value.type === 'number' && value.amount < 13 && value.unit !== '%') worth -= 0.1
  const count = counts.get(value) ?? 1
  if (count > 6) worth -= 0.06
  if (count > 15) worth -= 0.08
  if (length > 26) worth -= 0.06
  if (length < 8) worth -= 0.03
  if (swaps > 0) worth -= 0.04
  if (/\b(?:not|never|no)\b/u.test(fact.statement)) worth -= 0.04
  return worth * (0.6 + 0.4 * trust)
}

function textWorth(sort: string | undefined): number {
  switch (sort) {
    case 'century':
    case 'decade':
    case 'period':
    case 'centuries':
    case 'decades':
    case 'span of years':
      return 0.75
    case 'day of the year':
    case 'month':
      return 0.6
    case 'quoted wording':
      return 0.3
    case undefined:
      return 0.5
    default:
      return 0.55
  }
}
