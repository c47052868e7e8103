import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'
import type { DateValue, PersonValue, PlaceValue, SingleValue, TextValue } from '@/core/value'
import { tellingWordsOf } from '@/questions/printed'
import { standsIn, wordsOf } from '@/questions/words'
import { askOf, COUNTRY_WITH_THE, GAP } from './asks'
import { aboutAsRight, acrossNow, agesNear, knownDistractors } from './distractors'
import { hashOf } from './ids'
import { isNameOrWords, keyProblem } from './key-rules'
import { reasonOf } from './left-out'
import { COUNTRIES } from './lists/countries'
import { LITTLE_WORDS } from './lists/little-words'
import { TITLES } from './lists/name-heads'
import { isBase, isPlainVerb, isVerb } from './lists/verbs'
import type { NameIndex } from './names/index-of-names'
import { isGiven } from './names/mention'
import { isBareHead } from './names/name-words'
import type { Rivals } from './rivals'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import { speakerOf } from './speakers'
import { bareNounsIn, type Told } from './stems/bare-nouns'
import { withoutCountedList } from './stems/counted-list'
import { aroundKey, type Draft, draftOf, lengthOf } from './stems/draft'
import { withoutOtherShares } from './stems/other-shares'
import type { Known } from './stems/definite'
import { withoutConnective, withoutDateline } from './stems/openings'
import type { Referents } from './stems/references'
import { type NounEndingAt, shortenings, withoutBrackets } from './stems/shorten'
import { withoutLeadIn, withoutRelativeTimes } from './stems/relative-times'
import { wholeName } from './whole-name'
import { type Alone, standAlone } from './stems/stand-alone'
import { stemProblem } from './stems/stem-rules'

/** What stands around a sentence that a fact of it may need. */
export interface Surroundings {
  readonly names: NameIndex
  /** Whom a pronoun at the head of the sentence means. */
  readonly before: Referents
  /** Whom a pronoun in a later clause means: the subject of the sentence itself. */
  readonly within: Referents
  /** Which names a bare noun such as “the university” can mean. */
  readonly known: Known
  /** Whether “the trust”, with no word more, could mean more than one trust of the article. */
  readonly isLoose: (noun: string) => boolean
  /** Which nouns the passage named before the sentence. */
  readonly told: Told
  /** The last year that the article names as past or present. */
  readonly latest: number
  /** The dates that it names as still to come. */
  readonly coming: readonly DateValue[]
  readonly titleWords: readonly string[]
  /** What else could stand for a name. */
  readonly rivals: Rivals
  readonly idPrefix: string
}

/** A fact with what ranking needs. */
export interface Candidate {
  readonly fact: Fact
  readonly span: Span
  readonly sentence: Sentence
  readonly length: number
  readonly swaps: number
  /** Whether the answer only describes the noun behind it (“_____ economists”): many words would fit. */
  readonly describes: boolean
  /** How many nouns of the stem mean something that was told before it, with no word more: “the rights”. */
  readonly bare: number
}

/** The sort of a span that is a whole list: its members are told from others one by one. */
export const LIST = 'list'

const FEWEST_WORDS = 5
const GOOD_LENGTH = 26
/** A stem cut to fewer words than this is used only where no longer one serves. */
const SHORT = 10
const MOST_WORDS = 40
const LONGEST_STEM = 330

/** The fact whose answer is this span of the sentence, or why there is none. */
export function factOf(sentence: Sentence, part: Span, around: Surroundings): Candidate | Problem {
  const made = plainFactOf(sentence, part, around)
  return 'fact' in made ? withRivals(made, around) : made
}

/** A name is told only from what could stand for it, if need be from nothing. */
function withRivals(made: Candidate, { rivals }: Surroundings): Candidate {
  const { fact, span, sentence } = made
  if (!('name' in span.value) && (span.value.type !== 'text' || span.value.sort === undefined || !isNameOrWords(span.value) || span.value.sort === LIST)) return made
  return { ...made, fact: { ...fact, distractors: rivals(sentence, span, fact.statement.replace(/\{[^{}]*\}/u, ' ; ')) } }
}

function plainFactOf(sentence: Sentence, part: Span, around: Surroundings): Candidate | Problem {
  const found = wholeName(sentence, part)
  const describes = isModifier(sentence.tokens, found.from, found.to, found.value)
  const span = describes ? asWords(sentence, found) : apart(sentence, found, around.names)
  const early = keyProblem({ sentence, span, titleWords: around.titleWords })
  if (early) return early
  const { tokens } = sentence
  const nounEndingAt: NounEndingAt = (at, isSomebody) => {
    const end = tokens[at]?.kind === 'figure' && tokens[at - 1]?.text === ',' ? at - 2 : at
    const mention = around.names.mentionsOf(sentence).find(({ to }) => to === end)
    if (!mention || (mention.from <= span.to && mention.to >= span.from)) return undefined
    // “Fenwick of the board in Halmere, who”: not the town.
    const sort = around.names.nameOf(mention.text)?.class
    if (isSomebody ? sort === 'place' : sort === 'person') return undefined
    const the = tokens[mention.from - 1]?.lower === 'the' ? 'the ' : ''
    return the + mention.text
  }
  const { draft: timeless, isDated } = withoutRelativeTimes(withoutDateline(withoutBrackets(draftOf(sentence), span)), span)
  const whole = withoutOtherShares(withoutCountedList(withoutConnective(timeless, span), span), span)
  let fallback: Candidate | undefined
  let reason: Problem | undefined
  for (const draft of shortenings(whole, span, nounEndingAt)) {
    const made = tried(sentence, span, draft, around, isDated)
    if (!('fact' in made)) reason ??= made
    else if (made.length <= GOOD_LENGTH) return { ...(fallback !== undefined && made.length < SHORT ? fallback : made), describes }
    else fallback ??= { ...made, describes }
  }
  return fallback ?? reason ?? reasonOf('no-sentence')
}

/** The fact with this draft for its stem, or why it won't do. */
function tried(sentence: Sentence, span: Span, draft: Draft, around: Surroundings, wasDated: boolean): Candidate | Problem {
  const alone = standAlone(withoutLeadIn(draft, span), span, around.before, around.within, around.names, around.known)
  if ('refused' in alone) return reasonOf(alone.refused, { word: alone.word })
  const length = lengthOf(alone.draft)
  if (length > MOST_WORDS) return reasonOf('stem-too-long', { count: length, most: MOST_WORDS })
  if (length < FEWEST_WORDS) return reasonOf('stem-too-short', { count: length, fewest: FEWEST_WORDS })
  return written(sentence, span, alone.draft, { ...alone, isDated: alone.isDated || wasDated }, around, length)
}

function written(sentence: Sentence, span: Span, draft: Draft, { swapped, isDated }: Alone, around: Surroundings, length: number): Candidate | Problem {
  const loose = stemProblem(draft, span.from, around.isLoose)
  if (loose) return loose
  const words = textOf(sentence, span.from, span.to)
  const [head, tail] = aroundKey(draft, span)
  const before = capitalised(head)
  const after = tail.replace(/[\s,;:–—-]+$/u, '')
  const end = /[.!?]["”’)]?$/u.test(after === '' ? words : after) ? after : `${after}.`
  if (/(?:^|[\s(“‘"'])an?\s$/iu.test(before)) return { code: 'article-before-blank' }
  // A gap in brackets of its own doesn’t say that a time is asked; of a year the question behind it does.
  if (span.value.type === 'text' && /\([~≈]?$/u.test(before) && after.startsWith(')')) return reasonOf('words-not-whole')
  if (before.length + end.length > LONGEST_STEM || !isBalanced(before + end) || (`${before}${end}`.match(/[\p{Sm}~]/gu)?.length ?? 0) > 2) return reasonOf('no-sentence')
  const stemWords = wordsOf(`${before} ; ${end}`)
  if (span.value.type === 'person' && tellsLittle(before.slice(1) + end, stemWords)) return reasonOf('words-too-loose')
  if (tellingWordsOf(span.value, 'en').some((telling) => standsIn(telling, stemWords)) || standsIn(wordsOf(words), stemWords)) return { code: 'key-in-stem' }
  if (toldByLetters(words, `${before} ; ${end}`) || (span.value.type === 'date' && span.value.month !== undefined && stemWords.includes(String(span.value.year)))) return { code: 'key-in-stem' }
  if (span.value.type === 'text' && toldByYear(span.value, stemWords)) return { code: 'key-in-stem' }
  if (span.value.type === 'number' && span.value.unit === '%' && addsUp(span.value.amount, `${before} ; ${end}`)) return { code: 'key-in-stem' }
  const longWords = wordsOf(words).filter((word) => word.length > 2)
  // “Party” and “Australia” tell nothing of which party.
  const ownWords = longWords.filter((word) => !isBareHead(word) && !COUNTRIES.has(word))
  const keyWords = ownWords.length > 0 && ownWords.length < longWords.length - 1 ? ownWords : longWords
  const told = 'name' in span.value ? keyWords.filter((word) => stemWords.includes(word)) : []
  // “Pitch Lake” beside “pitch”.
  const isOwnTold = 'name' in span.value && ownWords.length > 0 && ownWords.every((word) => stemWords.includes(word))
  if (isOwnTold || told.length * 2 > keyWords.length || (told.length === 0 && keyWords.length === 1 && isNameOrWords(span.value) && stemWords.some((word) => isOneRoot(word, keyWords[0] ?? '')))) return { code: 'answer-word-in-ask', params: { word: told[0] ?? keyWords[0] ?? '' } }
  const speaker = speakerOf(draft, around.names)
  const isSpeaker = speaker !== undefined && speaker.from <= span.to && speaker.to >= span.from
  const ask = askOf(before, /\b[ap]\.m\.$/u.test(end) ? end : end.replace(/\.$/u, ''), span.value)
  const distractors = 'name' in span.value ? [] : ask.endsWith('what age?') ? agesNear(span.value) : knownDistractors(span.value, around.latest)
  const never = 'name' in span.value ? (around.names.nameOf(words)?.lookalikes ?? []) : span.value.type === 'date' ? [...acrossNow(span.value, around.latest, around.coming), ...(ABOUT.test(before) ? aboutAsRight(span.value) : [])] : []
  const note = swapped.map(([pronoun, name]) => `“${pronoun}” in the passage is read as ${name}.`).join(' ')
  const fact: Fact = {
    id: `${around.idPrefix}-${hashOf(`${sentence.text}\n${words}\n${span.value.type}`)}`,
    statement: `${before}{${before === '' ? capitalised(words) : words}}${end}`,
    ask,
    answer: span.value,
    passage: { paragraph: sentence.paragraph, quote: sentence.text },
    standing: 'reported',
    ...(speaker && !isSpeaker ? { speaker: speaker.name } : {}),
    ...(isDated ? { asOf: 'when the article was written' } : {}),
    ...(note === '' ? {} : { note }),
    ...(distractors.length > 0 ? { distractors } : {}),
    ...(never.length > 0 ? { never } : {}),
  }
  return { fact, span, sentence, length, swaps: swapped.length, describes: false, bare: bareNounsIn(draft, span.from, around.told, around.isLoose, around.titleWords) }
}

/** Whether a stem says so little that anybody could be meant: “_____ fell gravely ill but recovered”. */
function tellsLittle(stem: string, stemWords: readonly string[]): boolean {
  return !/[\p{Lu}\d]|\b(?:the|first|last|only|best|\p{Ll}+est)\b/u.test(stem) && stemWords.filter((word) => /\p{L}{3}/u.test(word) && !LITTLE_WORDS.has(word)).length < FEWEST_TELLING
}

/** Words that tell of somebody, beside which no name or number need stand. */
const FEWEST_TELLING = 5

/** Words before a year that is not told exactly. */
const ABOUT = /\b(?:around|about|approximately|roughly|nearly|circa|ca?\.?)(?: the year)? ?$/iu

/** Whether a year in the stem lies in the decade or century that is asked: “in the _____ …, and was sold in 1997”. */
function toldByYear({ text, sort }: TextValue, stemWords: readonly string[]): boolean {
  const figures = /\d+/u.exec(text)?.[0] ?? ''
  const head = sort === 'decade' ? figures.slice(0, 3) : sort === 'century' && !/b\.?c/iu.test(text) && figures !== '' ? String(Number(figures) - 1) : ''
  return head.length > 1 && stemWords.some((word) => /^\d{4}s?$/u.test(word) && word.startsWith(head))
}

/** Whether a share makes a hundred with those that the stem tells, so that it can be worked out. */
function addsUp(key: number, stem: string): boolean {
  const others = [...stem.matchAll(/(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)/gu)].map(([, amount]) => Number(amount))
  const sum = others.reduce((all, one) => all + one, key)
  return others.length > 0 && Math.abs(sum - 100) <= (others.length > 1 ? ROUNDED : 0.11)
}

/** What shares that were rounded, or of which small ones are left out, may miss a hundred by. */
const ROUNDED = 2

/** Whether a name's first letters stand in the stem as a word, or the name is the first letters of a name there: “Halmere Harbour Board” beside “the HHB”. */
function toldByLetters(words: string, stem: string): boolean {
  const firsts = (text: string): string => [...text.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('')
  const letters = /^(?:\p{Lu}[\p{L}'’-]+ (?:(?:of|the|and|for) )*)+\p{Lu}[\p{L}'’-]+$/u.test(words) ? firsts(words) : ''
  if (letters.length > 1) {
    // “U.S” as “US”.
    const plain = stem.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '')
    // Most stems don't have them at all, and making the pattern takes longer than looking.
    if (plain.includes(letters) && new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u').test(plain)) return true
  }
  return /^\p{Lu}{3,}$/u.test(words) && [...stem.matchAll(/\p{Lu}\p{Ll}+(?: (?:of |the |and |for )*\p{Lu}\p{Ll}+)+/gu)].some(([name]) => firsts(name) === words)
}

/** Whether one word shows the other: "railway" beside "rail". */
function isOneRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (short.length >= SHORTEST_ROOT && long.startsWith(short)) || isAdjectiveOf(one, other)
}

/** “Aristotelian” beside “Aristotle”: the adjective of a name whose last letters it drops. */
function isAdjectiveOf(word: string, name: string): boolean {
  const stem = /^(\p{L}{5,}?)(?:ians?|eans?|ists?|isms?)$/u.exec(word)?.[1] ?? ''
  return stem !== '' && name.length > 5 && stem.startsWith(name.slice(0, Math.max(5, name.length - 2)))
}

const SHORTEST_ROOT = 4

/** A name that only describes is asked as words, for what it says is no longer whom or where. */
function asWords(sentence: Sentence, span: Span): Span {
  return { ...span, value: { type: 'text', text: textOf(sentence, span.from, span.to) }, trust: span.trust * 0.6 }
}

/** Somebody who is named with an office ("Mayor …", "the chemist …") is told only from others of that office; somebody of one name, and a land of no clear kind, from nobody. */
function apart(sentence: Sentence, span: Span, names: NameIndex): Span {
  const { value } = span
  // “King _____ of West Francia”: other rulers are of other lands.
  if (value.type === 'person' && sentence.tokens[span.to + 1]?.lower === 'of' && sentence.tokens[span.to + 2]?.cap === true) return { ...span, value: withoutSort(value) }
  // “In the _____”: lands that stand without “the” would be ruled out by it.
  if (value.type === 'place' && value.sort === 'country' && sentence.tokens[span.from - 1]?.lower === 'the') return { ...span, value: { ...value, sort: COUNTRY_WITH_THE } }
  if (value.type === 'place' && UNCLEAR.test(value.sort ?? '')) return { ...span, value: { ...withoutSort(value) } }
  if (value.type !== 'person' || /^(?:ruler|cleric)$/u.test(value.sort ?? '')) return span
  const title = names.mentionsOf(sentence).find(({ from, to }) => from === span.from && to === span.to)?.title ?? officeBefore(sentence.tokens, span.from)
  if (title !== undefined) return { ...span, value: { ...value, sort: title } }
  return value.sort === ONE_NAME ? { ...span, value: isGiven(value.name.toLowerCase()) ? { ...value, sort: 'given name' } : withoutSort(value) } : span
}

const UNCLEAR = /^(?:land|part of the world)$/u
const ONE_NAME = 'person of one name'

/** "Two Italian abbots, X and Y": the office that a list of names shares. */
function officeBefore(tokens: Sentence['tokens'], from: number): string | undefined {
  const noun = tokens[from - 1]?.text === ',' ? (tokens[from - 2]?.lower ?? '') : ''
  const one = noun.replace(/s$/u, '')
  return TITLES.has(one) ? one : undefined
}

function withoutSort<T extends PersonValue | PlaceValue>(value: T): T {
  const { sort: _, ...rest } = value
  return rest as T
}

/** Whether a name only describes the noun behind it: "Turing machines", "Venetian merchants". */
function isModifier(tokens: Sentence['tokens'], from: number, to: number, value: SingleValue): boolean {
  const next = tokens[to + 1]
  const isName = 'name' in value || (value.type === 'text' && value.sort === undefined)
  if (!isName || !next || next.kind !== 'word' || next.cap || LITTLE_WORDS.has(next.lower) || isVerb(next.lower) || (isPlainVerb(next.lower) && (/s$/u.test(tokens[to]?.lower ?? '') || isBase(next.lower) === false || tokens[from - 1]?.lower === 'and')) || (/ly$/u.test(next.lower) && next.lower !== 'family')) {
    return from === to && isName && /(?:[^aeiou]ian|ean|ese|ish|tan)$/u.test(tokens[from]?.lower ?? '') && /^(?:and|or)$/u.test(next?.lower ?? '')
  }
  return true
}

function capitalised(text: string): string {
  return text.replace(/^(["“‘(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return count(/["“”]/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu) && count(/“/gu) === count(/”/gu) && !text.includes(GAP) && !/[.!?]:\d/u.test(text)
}
