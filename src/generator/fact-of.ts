import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'
import { tellingWordsOf } from '@/questions/printed'
import { standsIn, wordsOf } from '@/questions/words'
import { askOf, GAP } from './asks'
import { knownDistractors } from './distractors'
import { hashOf } from './ids'
import { reasonOf } from './left-out'
import { LITTLE_WORDS } from './lists/little-words'
import { SMALL_NUMBERS } from './lists/units'
import { isPlainVerb, isVerb } from './lists/verbs'
import type { NameIndex } from './names/index-of-names'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import { speakerOf } from './speakers'
import { aroundKey, type Draft, draftOf, lengthOf, placesOf } from './stems/draft'
import type { Known } from './stems/definite'
import { hasMainVerb, isUnfinished } from './stems/grammar'
import { afterDateline, withoutConnective, withoutDateline } from './stems/openings'
import type { Referents } from './stems/references'
import { shortenings, withoutBrackets } from './stems/shorten'
import { isCutOff, isHalfOfRange, openHeadOf } from './stems/left-open'
import { isOneOfExamples } from './stems/open-list'
import { leadInEnd, withoutRelativeTimes } from './stems/relative-times'
import { type Alone, standAlone } from './stems/stand-alone'

/** What stands around a sentence that a fact of it may need. */
export interface Surroundings {
  readonly names: NameIndex
  /** Whom a pronoun at the head of the sentence means. */
  readonly before: Referents
  /** Whom a pronoun in a later clause means: the subject of the sentence itself. */
  readonly within: Referents
  /** Which names a bare noun such as “the university” can mean. */
  readonly known: Known
  readonly titleWords: readonly string[]
  readonly idPrefix: string
}

/** A fact with what ranking needs. */
export interface Candidate {
  readonly fact: Fact
  readonly span: Span
  readonly sentence: Sentence
  readonly length: number
  readonly swaps: number
}

const FEWEST_WORDS = 5
const GOOD_LENGTH = 26
/** A stem cut to fewer words than this is used only where no longer one serves. */
const SHORT = 10
const MOST_WORDS = 40
const LONGEST_STEM = 330

/** The fact whose answer is this span of the sentence, or why there is none. */
export function factOf(sentence: Sentence, found: Span, around: Surroundings): Candidate | Problem {
  const span = isModifier(sentence.tokens, found.from, found.to, found.value) ? asWords(sentence, found) : found
  const early = keyProblem(sentence, span, around)
  if (early) return early
  const { tokens } = sentence
  const nounEndingAt = (at: number): string | undefined => {
    const end = tokens[at]?.kind === 'figure' && tokens[at - 1]?.text === ',' ? at - 2 : at
    const mention = around.names.mentionsOf(sentence).find(({ to }) => to === end)
    if (!mention || (mention.from <= span.to && mention.to >= span.from)) return undefined
    const the = tokens[mention.from - 1]?.lower === 'the' ? 'the ' : ''
    return the + mention.text
  }
  const { draft: timeless, isDated } = withoutRelativeTimes(withoutDateline(withoutBrackets(draftOf(sentence), span)), span)
  const whole = withoutConnective(timeless, span)
  let fallback: Candidate | undefined
  let reason: Problem | undefined
  for (const draft of shortenings(whole, span, nounEndingAt)) {
    const made = tried(sentence, span, draft, around, isDated)
    if (!('fact' in made)) reason ??= made
    else if (made.length <= GOOD_LENGTH) return fallback !== undefined && made.length < SHORT ? fallback : made
    else fallback ??= made
  }
  return fallback ?? reason ?? reasonOf('no-sentence')
}

/** The fact with this draft for its stem, or why it won't do. */
function tried(sentence: Sentence, span: Span, draft: Draft, around: Surroundings, wasDated: boolean): Candidate | Problem {
  const alone = standAlone(draft, span, around.before, around.within, around.names, around.known)
  if ('refused' in alone) return reasonOf(alone.refused, { word: alone.word })
  const length = lengthOf(alone.draft)
  if (length > MOST_WORDS) return reasonOf('stem-too-long', { count: length, most: MOST_WORDS })
  if (length < FEWEST_WORDS) return reasonOf('stem-too-short', { count: length, fewest: FEWEST_WORDS })
  return written(sentence, span, alone.draft, { ...alone, isDated: alone.isDated || wasDated }, around, length)
}

function written(sentence: Sentence, span: Span, draft: Draft, { swapped, isDated }: Alone, around: Surroundings, length: number): Candidate | Problem {
  if (!hasMainVerb(sentence.tokens, placesOf(draft)) || isUnfinished(sentence.tokens, placesOf(draft)) || (draft.lead === '' && isFragment(sentence.tokens, placesOf(draft), span.from))) return reasonOf('no-sentence')
  if (draft.lead === '') {
    const open = openHeadOf(sentence.tokens, placesOf(draft))
    if (open !== undefined) return reasonOf('points-back', { word: open })
  }
  if (isCutOff(sentence.tokens, placesOf(draft))) return reasonOf('no-sentence')
  const words = textOf(sentence, span.from, span.to)
  const [head, tail] = aroundKey(draft, span)
  const before = capitalised(head)
  const after = tail.replace(/[\s,;:–—-]+$/u, '')
  const end = `${after}${/[.!?]["”’)]?$/u.test(after) ? '' : '.'}`
  if (/(?:^|[\s(“‘"'])an?\s$/iu.test(before)) return { code: 'article-before-blank' }
  if (before.length + end.length > LONGEST_STEM || !isBalanced(before + end) || (`${before}${end}`.match(/[\p{Sm}~]/gu)?.length ?? 0) > 2) return reasonOf('no-sentence')
  const stemWords = wordsOf(`${before} ; ${end}`)
  if (tellingWordsOf(span.value, 'en').some((telling) => standsIn(telling, stemWords)) || standsIn(wordsOf(words), stemWords)) return { code: 'key-in-stem' }
  const keyWords = wordsOf(words).filter((word) => word.length > 2)
  const told = 'name' in span.value ? keyWords.filter((word) => stemWords.includes(word)) : []
  if (told.length * 2 > keyWords.length || (told.length === 0 && keyWords.length === 1 && isNameOrWords(span.value) && stemWords.some((word) => isOneRoot(word, keyWords[0] ?? '')))) return { code: 'answer-word-in-ask', params: { word: told[0] ?? keyWords[0] ?? '' } }
  const speaker = speakerOf(draft, around.names)
  const isSpeaker = speaker !== undefined && speaker.from <= span.to && speaker.to >= span.from
  const distractors = knownDistractors(span.value)
  const never = 'name' in span.value ? (around.names.nameOf(words)?.lookalikes ?? []) : []
  const note = swapped.map(([pronoun, name]) => `“${pronoun}” in the passage is read as ${name}.`).join(' ')
  const fact: Fact = {
    id: `${around.idPrefix}-${hashOf(`${sentence.text}\n${words}\n${span.value.type}`)}`,
    statement: `${before}{${before === '' ? capitalised(words) : words}}${end}`,
    ask: askOf(before, end.replace(/\.$/u, ''), span.value),
    answer: span.value,
    passage: { paragraph: sentence.paragraph, quote: sentence.text },
    standing: 'reported',
    ...(speaker && !isSpeaker ? { speaker: speaker.name } : {}),
    ...(isDated ? { asOf: 'when the article was written' } : {}),
    ...(note === '' ? {} : { note }),
    ...(distractors.length > 0 ? { distractors } : {}),
    ...(never.length > 0 ? { never } : {}),
  }
  return { fact, span, sentence, length, swaps: swapped.length }
}

/** Whether a stem begins in the middle of something: with a verb, a joiner behind its first word, or a reason without what it is the reason of. */
function isFragment(tokens: Sentence['tokens'], places: readonly number[], keyAt: number): boolean {
  const first = places[0] ?? 0
  const token = tokens[first]
  if (!token || first === keyAt) return false
  if (/^(?:which|who|whom|whose|and|or|but|also|then|than)$/u.test(token.lower) || (token.lower === 'as' && tokens[first + 2]?.lower === 'result')) return true
  if (/^(?:and|or)$/u.test(tokens[first + 1]?.lower ?? '') && (/ly$/u.test(tokens[first + 2]?.lower ?? '') || isVerb(tokens[first + 2]?.lower ?? ''))) return true
  const comma = places.find((at) => tokens[at]?.text === ',' && places.some((one) => one > at && isVerb(tokens[one]?.lower ?? '')))
  if (/^(?:since|because|although|though|while|whereas|if|unless|when|as)$/u.test(token.lower) && comma === undefined) return true
  const isPredicateNext = comma !== undefined && /^(?:and|or)$/u.test(tokens[comma + 1]?.lower ?? '') && isVerb(tokens[comma + 2]?.lower ?? '')
  if (isPredicateNext && !places.some((at) => at > first && at < comma && isVerb(tokens[at]?.lower ?? ''))) return true
  return !token.cap && isVerb(token.lower)
}

function keyProblem(sentence: Sentence, { from, to, value }: Span, { titleWords }: Surroundings): Problem | undefined {
  const { tokens } = sentence
  if (from < afterDateline(sentence)) return reasonOf('block-set-aside', { kind: 'dateline' })
  const head = Math.max(0, afterDateline(sentence))
  const leadIn = leadInEnd(tokens, head)
  if (leadIn !== undefined && from <= leadIn) return reasonOf('points-back', { word: textOf(sentence, head, leadIn) })
  const words = wordsOfKey(value)
  if (words.length > 0 && (titleWords.join(' ') === words.join(' ') || titleWords.join(' ') === [...wordsOf(tokens[from - 1]?.text ?? ''), ...words].join(' '))) return reasonOf('key-is-title')
  if (words.length === 1 && titleWords.length > 2 && initialsOf(titleWords).includes(words[0] ?? '')) return reasonOf('key-is-title')
  if (isNameOrWords(value) && isOneOfExamples(tokens, { from, to })) return reasonOf('words-not-whole')
  if ((value.type === 'number' || value.type === 'duration') && isHalfOfRange(tokens, from, to, (at) => tokens[at]?.kind === 'figure' || SMALL_NUMBERS.has(tokens[at]?.lower ?? ''))) return reasonOf('words-not-whole')
  // Any other time phrase would fit a blank that opens the sentence.
  if (value.type === 'text' && from === head && /^(?:from|between)$/u.test(tokens[from]?.lower ?? '')) return reasonOf('words-not-whole')
  if (/^[-‐‑–/]$/u.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.end === tokens[from]?.start) return reasonOf('words-not-whole')
  if (/^[-‐‑–/]$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 1]?.start === tokens[to]?.end) return reasonOf('words-not-whole')
  // "Apollo 1": a small figure behind a name is part of it.
  const next = tokens[to + 1]
  const isNumbered = 'name' in value || (value.type === 'text' && value.sort === undefined)
  if (isNumbered && next && /^\d{1,3}$/u.test(next.text) && !(tokens[to + 2]?.kind === 'word' && !LITTLE_WORDS.has(tokens[to + 2]?.lower ?? '')) && !/^[-–—.%:]$/u.test(tokens[to + 2]?.text ?? '')) return reasonOf('words-not-whole')
  const inBrackets = isWithin(tokens, from, '(', ')') && value.type !== 'date' && !(value.type === 'text' && /^\d/u.test(value.text))
  return inBrackets ? reasonOf('words-not-whole') : undefined
}

function isNameOrWords(value: SingleValue): boolean {
  return 'name' in value || (value.type === 'text' && (value.sort === undefined || !/^(?:century|centuries|decades?|period|month|day of the year|quoted wording)$/u.test(value.sort)))
}

/** Whether one word shows the other: "railway" beside "rail". */
function isOneRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= SHORTEST_ROOT && long.startsWith(short)
}

const SHORTEST_ROOT = 4

/** The first letters of a title, with its little words and without. */
function initialsOf(words: readonly string[]): readonly string[] {
  return [words, words.filter((word) => !LITTLE_WORDS.has(word))].map((kept) => kept.map((word) => word.charAt(0)).join(''))
}

/** A name that only describes is asked as words, for what it says is no longer whom or where. */
function asWords(sentence: Sentence, span: Span): Span {
  return { ...span, value: { type: 'text', text: textOf(sentence, span.from, span.to) }, trust: span.trust * 0.6 }
}

/** Whether a name only describes the noun behind it: "Turing machines", "Venetian merchants". */
function isModifier(tokens: Sentence['tokens'], from: number, to: number, value: SingleValue): boolean {
  const next = tokens[to + 1]
  const isName = 'name' in value || (value.type === 'text' && value.sort === undefined)
  if (!isName || !next || next.kind !== 'word' || next.cap || LITTLE_WORDS.has(next.lower) || isVerb(next.lower) || isPlainVerb(next.lower) || /ly$/u.test(next.lower)) {
    return from === to && isName && /(?:[^aeiou]ian|ean|ese|ish|tan)$/u.test(tokens[from]?.lower ?? '') && /^(?:and|or)$/u.test(next?.lower ?? '')
  }
  return true
}

function isWithin(tokens: Sentence['tokens'], at: number, open: string, close: string): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]?.text === close) return false
    if (tokens[i]?.text === open) return true
  }
  return false
}

function wordsOfKey(value: SingleValue): readonly string[] {
  return 'name' in value ? wordsOf(value.name) : value.type === 'text' ? wordsOf(value.text) : []
}

function capitalised(text: string): string {
  return text.replace(/^(["“‘(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return count(/["“”]/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu) && count(/“/gu) === count(/”/gu) && !text.includes(GAP) && !/[.!?]:\d/u.test(text)
}
