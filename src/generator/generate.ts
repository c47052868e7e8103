import type { About, Article, Deck, Paragraph } from '@/core/deck'
import { eventGroupsOf } from '@/core/event-groups'
import type { Problem } from '@/core/problem'
import type { DateValue } from '@/core/value'
import { wordsOf } from '@/questions/words'
import { judgeLanguage } from './english'
import { withEvents } from './event-order'
import { factOf, type Candidate, type Surroundings } from './fact-of'
import { slugOf } from './ids'
import { ingest, type Ingested, type Passage } from './ingest'
import type { DeckDraft, Generating } from './generating'
import { type LeftOut, reasonOf } from './left-out'
import { LONGEST_ARTICLE } from './limits'
import { listsIn } from './lists-in'
import { setOf } from './set-of'
import { settle } from './settle'
import { sentencesOf, type Sentence } from './sentences'
import { soFar } from './so-far'
import { textOf, type Span } from './span'
import { indexSpans, type SpanIndex } from './spans'
import { ranked, type Ranked } from './rank'
import { rivalsIn } from './rivals'
import { type Told, toldIn } from './stems/bare-nouns'
import { knownByTitle, knownIn } from './stems/definite'
import { looseNounsOf } from './stems/loose-nouns'
import { heroOf, referentsIn, subjectOf, type Referents } from './stems/references'

/** What is known of an article before its text is read. */
export interface AboutArticle extends Article {
  /** The deck's id; made of the title where there is none. */
  readonly id?: string
}

/** What came of an article. */
export interface Generated {
  readonly deck: DeckDraft
  /** The worth of each fact by its id, best about 1. */
  readonly scores: ReadonlyMap<string, number>
  readonly leftOut: readonly LeftOut[]
  /** Why there is no deck, or a small one. */
  readonly problems: readonly Problem[]
}

const MOST_TOKENS = 160
/** Tokens of a sentence, a long row of names mostly, whose words are still offered one by one. */
const MOST_OFFERED = 480

/** Makes a deck of an article's text, the same of the same text; everything that became no fact is listed with its reason. Never throws. */
export function generateDeck(text: string, about: AboutArticle, options: Generating = {}): Generated {
  const stages = generating(text, about, options)
  for (;;) {
    const step = stages.next()
    if (step.done) return step.value
    options.onProgress?.(step.value)
    if (options.signal?.aborted) return nothing(about, [], [])
  }
}

/** The same stage by stage, each yielding the share that is done, so that a worker can hear in between that it is to stop. */
export function* generating(text: string, about: AboutArticle, options: Generating = {}): Generator<number, Generated, void> {
  if (text.length > LONGEST_ARTICLE) return nothing(about, [reasonOf('article-too-long', { most: LONGEST_ARTICLE })], [])
  const ingested = ingest(text.replace(/\r\n?/gu, '\n'))
  yield 0.05
  return yield* fromPassages(ingested, about, options)
}

/** The stages from paragraphs on. */
export function* fromPassages({ passages, asides }: Ingested, about: AboutArticle, options: Generating = {}): Generator<number, Generated, void> {
  const aside = asides.map(({ text, kind }): LeftOut => ({ paragraph: null, quote: text, words: '', reason: reasonOf('block-set-aside', { kind }) }))
  const language = judgeLanguage(passages.map(({ text }) => text))
  if (language === 'other') return nothing(about, [reasonOf('article-not-english')], aside)
  if (language === 'too-short') return nothing(about, [reasonOf('article-too-short')], aside)
  const tell = soFar(passages, options.onFound)
  tell(0, [])
  const paragraphs = passages.map((passage) => sentencesOf(passage.text, passage.number))
  const sentences = paragraphs.flat().filter(({ tokens }) => tokens.length <= MOST_OFFERED)
  yield 0.15
  const index = indexSpans(sentences)
  yield 0.4
  const leftOut: LeftOut[] = []
  const candidates: Candidate[] = []
  const titleWords = wordsOf(about.title)
  const hero = heroOf(about.title, passages[0]?.text ?? '', sentences, index.names)
  const byTitle = knownByTitle(about.title, index.names)
  const isLoose = looseNounsOf(sentences, titleWords)
  const latest = latestYearOf(sentences, index)
  const coming = datesAfter(latest, sentences, index)
  const rivals = rivalsIn(sentences, index, titleWords)
  const idPrefix = slugOf(about.id ?? about.title).slice(0, 12).replace(/-$/u, '')
  for (const [at, paragraph] of paragraphs.entries()) {
    const referents = referentsIn(paragraph, index.names, hero)
    const told = toldIn(paragraph)
    const known = knownIn(paragraph, index.names, byTitle)
    const text = passages[at]?.text ?? ''
    for (const sentence of paragraph) {
      const leave = (words: string, reason: Problem): void => void leftOut.push({ paragraph: sentence.paragraph, quote: sentence.text, words, reason })
      if (sentence.tokens.length > MOST_TOKENS) {
        const tooLong = reasonOf('stem-too-long', { count: sentence.tokens.length, most: MOST_TOKENS })
        for (const words of ['', ...index.spansOf(sentence).map(({ from, to }) => textOf(sentence, from, to))]) leave(words, tooLong)
      }
      else if (text.indexOf(sentence.text) !== text.lastIndexOf(sentence.text)) leave('', reasonOf('quote-not-single'))
      else gather(sentence, index.spansOf(sentence), { names: index.names, before: referents.get(sentence) ?? NOBODY, within: withinOf(sentence, index.names), known: known.get(sentence) ?? new Map(), isLoose, told: told.get(sentence) ?? NOTHING, latest, coming, titleWords, rivals, idPrefix }, candidates, leave)
    }
    tell(at + 1, candidates)
    if (at % 16 === 15) yield 0.4 + (0.4 * at) / paragraphs.length
  }
  yield 0.8
  const order = ranked(candidates, index.names)
  const settled = yield* settle(order, index.names, (facts, names) => draftOfDeck(about, passages, facts, names), options, wordCount(passages))
  const { kept, dropped } = settled
  const facts = withEvents(settled.deck.facts)
  const deck: DeckDraft = { ...settled.deck, facts, groups: eventGroupsOf(facts, settled.deck.reading, idPrefix) }
  for (const { ranked: one, reason } of dropped) leftOut.push({ paragraph: one.candidate.sentence.paragraph, quote: one.candidate.sentence.text, words: wordsOfSpan(one), reason })
  return {
    deck,
    scores: new Map(kept.map(({ candidate, score }) => [candidate.fact.id, score])),
    leftOut: [...leftOut, ...aside],
    problems: deck.facts.length === 0 ? [reasonOf('article-too-short')] : [],
  }
}

/** The last year that an article names; what is to come, and figures that only look like years, are left out. */
function latestYearOf(sentences: readonly Sentence[], { spansOf }: SpanIndex): number {
  let latest = 0
  for (const sentence of sentences) {
    const isToCome = sentence.tokens.some(({ lower }, at) => /^(?:will|until|expected|planned|scheduled|next)$/u.test(lower) || (lower === 'by' && /^\d{4}$/u.test(sentence.tokens[at + 1]?.text ?? '')))
    for (const { value } of spansOf(sentence)) if (value.type === 'date' && value.year > latest && value.year < 2100 && !isToCome) latest = value.year
  }
  return latest
}

function datesAfter(latest: number, sentences: readonly Sentence[], { spansOf }: SpanIndex): readonly DateValue[] {
  return sentences.flatMap((sentence) => spansOf(sentence).flatMap(({ value }) => (value.type === 'date' && value.year > latest && value.year < 2100 ? [value] : [])))
}

const NOTHING: Told = new Set<string>()
const NOBODY: Referents = { person: undefined, thing: undefined, plural: undefined }

function withinOf(sentence: Sentence, names: Parameters<typeof subjectOf>[1]): Referents {
  const subject = subjectOf(sentence, names)
  return subject === undefined ? NOBODY : { ...NOBODY, [subject.kind]: subject.text }
}

function gather(sentence: Sentence, spans: readonly Span[], around: Surroundings, candidates: Candidate[], leave: (words: string, reason: Problem) => void): void {
  for (const span of spans) {
    if (span.byHand) {
      leave(textOf(sentence, span.from, span.to), reasonOf('words-too-loose'))
      continue
    }
    const made = factOf(sentence, span, around)
    if ('fact' in made) candidates.push(made)
    else leave(textOf(sentence, span.from, span.to), made)
  }
  for (const list of listsIn(sentence, around.names)) {
    const made = setOf(sentence, list, around)
    if ('fact' in made) candidates.push(made)
    else leave(textOf(sentence, list.from, list.to), made)
  }
}

function wordsOfSpan({ candidate: { sentence, span } }: Ranked): string {
  return textOf(sentence, span.from, span.to)
}

function wordCount(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.split(' ').length, 0)
}

function aboutOf(article: AboutArticle): About {
  const { id, ...rest } = article
  return { id: slugOf(id ?? article.title), title: article.title, language: 'en', summary: `What “${article.title}” tells.`, article: rest, notes: [] }
}

function draftOfDeck(about: AboutArticle, passages: readonly Passage[], facts: Deck['facts'], names: Deck['names']): DeckDraft {
  const reading = passages.map(({ number, section, text }): Paragraph => ({ number, section, text }))
  return { about: aboutOf(about), reading, facts, groups: [], names }
}

function nothing(about: AboutArticle, problems: readonly Problem[], leftOut: readonly LeftOut[]): Generated {
  return { deck: draftOfDeck(about, [], [], []), scores: new Map(), leftOut, problems }
}
