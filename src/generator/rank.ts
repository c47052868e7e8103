import type { Candidate } from './fact-of'
import type { NameIndex } from './names/index-of-names'
import { countsThings } from './numbers'

/** A candidate with how much it is worth asking, 0 to 1 or so. */
export interface Ranked {
  readonly candidate: Candidate
  readonly score: number
  /** The same before what better facts of its sentence and paragraph take off. */
  readonly worth: number
}

/** What people ask for first when they write questions on an article: figures and dates before names, names before terms. */
const BY_TYPE = { date: 0.83, time: 0.8, number: 0.88, duration: 0.58, person: 0.84, place: 0.46, organisation: 0.62, text: 0.4 } as const
/** What each better fact of the same sentence, and of the same paragraph, takes off. */
const PER_SENTENCE = 0.03
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
      return { candidate, worth: score, score: score - siblings * PER_SENTENCE - neighbours * PER_PARAGRAPH }
    })
    .toSorted(byScore)
}

function byScore(a: Pick<Ranked, 'candidate' | 'score'>, b: Pick<Ranked, 'candidate' | 'score'>): number {
  return b.score - a.score || a.candidate.sentence.paragraph - b.candidate.sentence.paragraph || a.candidate.sentence.at - b.candidate.sentence.at || a.candidate.span.from - b.candidate.span.from
}

function worthOf({ span, sentence, length, swaps, describes, bare, fact }: Candidate, counts: ReadonlyMap<unknown, number>): number {
  const { value, trust, from, to } = span
  let worth: number = value.type === 'text' ? (/\d{4}|\b(?:BP|ago)\b/u.test(value.text) && value.sort === undefined ? DATED_WORDS : textWorth(value.sort)) : BY_TYPE[value.type]
  if (value.type === 'number' && value.unit === undefined && value.amount < 13 && !countsThings(sentence.tokens, to)) worth -= 0.08
  if (value.type === 'place' && /^(?:part of the world|land|country)$/u.test(value.sort ?? '')) worth -= 0.08
  const before = sentence.tokens[from - 1]?.lower ?? ''
  const after = sentence.tokens[to + 1]?.lower ?? ''
  const isLast = to >= sentence.tokens.length - 2
  if (value.type === 'date' && value.month !== undefined) worth += 0.11
  if (value.type === 'number' && value.unit !== undefined) worth += 0.12
  if (value.type === 'number' && value.amount >= GREAT) worth += 0.08
  if (/^(?:about|approximately|around|over|nearly|almost|roughly|estimated|least)$/u.test(before)) worth += 0.05
  // A year without a preposition stands in a list or a bracket; a name in mid-sentence is seldom what it tells.
  if (value.type === 'date' && value.month === undefined && !/^\p{Ll}+$/u.test(before)) worth -= 0.12
  if (value.type === 'person' && isLast) worth += 0.1
  if (value.type === 'person' && !isLast && from > 1 && before !== 'by') worth -= 0.06
  if (value.type === 'place' && isLast) worth += 0.05
  if (value.type === 'organisation' && from <= 1) worth += 0.08
  if (/^(?:as|from|with|than|like)$/u.test(before) && !(value.type === 'text' && /^\d/u.test(value.text))) worth -= 0.08
  if (before === 'by') worth += 0.15
  if (/^(?:in|at|on)$/u.test(before)) worth += 0.1
  if (from <= 1) worth += 0.05
  if (to - from > 1 && value.type !== 'number' && value.type !== 'date') worth += 0.05
  if (/^(?:,|and|or)$/u.test(before) && /^(?:,|and|or)$/u.test(after)) worth -= 0.15
  else if (/^(?:and|or)$/u.test(before) || /^(?:and|or)$/u.test(after)) worth -= 0.05
  if (/^["“(]$/u.test(before)) worth -= 0.15
  const count = counts.get(value) ?? 1
  if (count > 6) worth -= 0.06
  if (count > 15) worth -= 0.08
  worth -= Math.max(0, length - 12) * 0.004
  if (swaps > 0) worth -= 0.04
  // What a paragraph is about stands at its head.
  if (sentence.at < 2) worth += 0.05
  worth -= Math.min(sentence.at, LATE) * 0.018
  if (value.type === 'text' && value.sort === undefined) worth += ofWords(sentence, span)
  if (fact.speaker !== undefined) worth -= 0.08
  if (/\b(?:may|might|can|could|would|should)\b/u.test(fact.statement)) worth -= 0.05
  if (/\b(?:not|never|no)\b/u.test(fact.statement)) worth -= 0.04
  const whole = worth * (0.7 + 0.3 * trust)
  const less = (describes ? DESCRIBES : 0) + Math.min(bare, MOST_BARE) * PER_BARE
  return Math.min(whole, Math.max(whole - less, LEAST))
}

/** What a word takes off that says only of what kind the noun behind it is: so many words would fit. */
const DESCRIBES = 0.25
/** What it is worth at least: enough to be asked where nothing else is left. */
const LEAST = 0.12

/** What a noun takes off that means something told before the stem, and how many count. */
const PER_BARE = 0.12
const MOST_BARE = 2

/** Sentences of a paragraph behind which all are as late. */
const LATE = 8
/** From here on a number is one that people remember. */
const GREAT = 1000

/** What a name of no known kind is worth more or less: what a sentence is about more, where something is less, and an acronym alone less. */
function ofWords({ tokens }: Candidate['sentence'], { from, to }: Candidate['span']): number {
  const before = tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower ?? ''
  const isAcronym = from === to && /^[\p{Lu}\d-]{2,6}$/u.test(tokens[from]?.text ?? '')
  return (from <= 1 ? 0.08 : 0) + (to - from > 1 ? 0.08 : 0) - (/^(?:in|at|on)$/u.test(before) ? 0.08 : 0) - (isAcronym ? 0.1 : 0)
}

/** What times are worth that are words to us (“9000 BP”). */
const DATED_WORDS = 0.7

function textWorth(sort: string | undefined): number {
  switch (sort) {
    case 'century':
    case 'decade':
    case 'centuries':
    case 'decades':
      return 0.9
    case 'list':
      return 0.85
    case 'years':
    case 'day of the year':
      return 0.6
    case 'month':
      return 0.5
    case 'quoted wording':
      return 0.25
    case 'term':
      return 0.38
    case undefined:
      return 0.4
    default:
      return 0.45
  }
}
