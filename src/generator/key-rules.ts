import { smallWords } from '@/answers/number-words'
import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'
import { wordsOf } from '@/questions/words'
import { reasonOf } from './left-out'
import { monthNames } from './lists/calendar'
import { LITTLE_WORDS } from './lists/little-words'
import { PEOPLES, TITLES } from './lists/name-heads'
import { SMALL_NUMBERS } from './lists/units'
import { isVerb } from './lists/verbs'
import { isPartOfLongerName } from './name-parts'
import { isBareHead } from './names/name-words'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import { isHalfOfRange, RELATIONAL } from './stems/left-open'
import { isOneOfExamples, isOneOfMany, isOneOfTerms } from './stems/open-list'
import { afterDateline, afterLabel } from './stems/openings'
import { leadInEnd } from './stems/relative-times'
import { isCountTold } from './told-counts'

/** What a rule of this file looks at: words that could be an answer, in their sentence, and the title of the article. */
export interface KeyInSentence {
  readonly sentence: Sentence
  readonly span: Span
  readonly titleWords: readonly string[]
}

type KeyRule = (key: KeyInSentence) => Problem | undefined

const NOT_WHOLE = reasonOf('words-not-whole')
const isGlued = (a: { readonly end: number } | undefined, b: { readonly start: number } | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start

/** What stands in a bracket behind a title that several things have. */
const TOLD_APART = /^(?:1\d{3}|20\d{2}|film|novel|book|play|opera|ballet|song|album|band|series|ship|element|painting|poem|magazine|newspaper|company|game|city|town|village|river|island|planet|mythology)$/u

/** Little words that have a capital only in a title, or at a head. */
const IN_TITLES = /^(?:from|being|their|them|into|with|your|our|my|his|her|than|that|this|what|when|where|why|how|are|was|were|not|be|making|having|between|without|before|after|about)$/u
const NEAR = 7

function isInTitleCase(tokens: Sentence['tokens'], { from, to }: Span): boolean {
  const isOne = (at: number): boolean => at > 0 && tokens[at]?.cap === true && IN_TITLES.test(tokens[at]?.lower ?? '') && (tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.text === ',')
  for (let at = from; at >= from - NEAR && /^(?:word|figure)$/u.test(tokens[at]?.kind ?? ''); at--) if (isOne(at)) return true
  for (let at = to + 1; at <= to + NEAR && (/^(?:word|figure)$/u.test(tokens[at]?.kind ?? '') || tokens[at]?.text === ','); at++) if (isOne(at)) return true
  return false
}

/** Why words can't be an answer where they stand, by rule; each tells its reason, or nothing where the words keep it. */
export const keyRules = {
  'part of a dateline': ({ sentence, span }) => (span.from < Math.max(afterDateline(sentence), afterLabel(sentence)) ? reasonOf('of-the-dateline') : undefined),
  'in a lead-in that points back': ({ sentence, span }) => {
    const head = Math.max(0, afterDateline(sentence))
    const end = leadInEnd(sentence.tokens, head)
    return end !== undefined && span.from <= end ? reasonOf('points-back', { word: textOf(sentence, head, end) }) : undefined
  },
  'the title': ({ sentence: { tokens }, span, titleWords }) => {
    const words = wordsOfKey(span.value)
    const title = titleWords.join(' ')
    // “Battle of Halmere (1866)”, “The Third Man (film)”: which of that name.
    const isTold = words.length > 1 && words.length === titleWords.length - 1 && TOLD_APART.test(titleWords.at(-1) ?? '') && title.startsWith(words.join(' '))
    const isTitle = words.length > 0 && (title === words.join(' ') || title === [...wordsOf(tokens[span.from - 1]?.text ?? ''), ...words].join(' '))
    // “ANOVA” of Analysis of variance.
    const isBegun = words.length === 1 && titleWords.length > 1 && /^\p{Lu}{3,6}$/u.test(tokens[span.to]?.text ?? '') && beginnings(words[0] ?? '', titleWords)
    const isShort = isBegun || words.length === 1 && titleWords.length > 2 && initialsOf(titleWords).includes(words[0] ?? '')
    // “Tesla” of Nikola Tesla, “Methodists” of the Methodist Church, “Fresno” of Fresno, California.
    const isIn = words.length > 0 && words.every((word) => titleWords.includes(word))
    const isPart = isIn && (span.value.type === 'person' || (span.value.type === 'place' && (words.every((word, at) => titleWords[at] === word) || /^(?:of|in)$/u.test(titleWords[titleWords.length - words.length - 1] ?? ''))))
    // “McClintock” of Barbara McClintock, whatever it is taken for.
    const isOwnName = isIn && isNameOrWords(span.value) && titleWords.length > 1 && titleWords.length < 4 && words.at(-1) === titleWords.at(-1) && words.length < titleWords.length && tokens[span.from - 1]?.lower !== 'the'
    const isMember = isIn && words.length === 1 && isNameOrWords(span.value) && /[^s]s$/u.test(tokens[span.to]?.lower ?? '')
    // “1973” of the 1973 fire.
    const isDated = span.value.type === 'date' && titleWords.includes(String(span.value.year))
    // “Andre Kirk Pell” of Andre Pell.
    const isFuller = isNameOrWords(span.value) && titleWords.length > 1 && titleWords.length < 4 && titleWords.every((word) => words.includes(word)) && words.at(-1) === titleWords.at(-1) && (span.value.type === 'person' || words[0] === titleWords[0])
    // “Fenwick” in the life of Ada Fenwick, of whom the text names only Otto in full.
    const isSurname = span.value.type === 'person' && span.from === span.to && titleWords.length > 1 && wordsOf(tokens[span.to]?.text ?? '').join(' ') === titleWords.at(-1)
    // “Ada Karam” under “Karam wins the vote in Corvay”, “six” under “Six dead in a storm”.
    const isInHeadline = span.value.type === 'person' && titleWords.length > 3 && titleWords.includes(words.at(-1) ?? '') && (words.at(-1)?.length ?? 0) > 3
    const amount = span.value.type === 'number' && span.value.unit === undefined ? span.value.amount : undefined
    const isCountedThere = span.value.type === 'number' && (titleWords.includes(tokens[span.from]?.lower ?? '') || (amount !== undefined && titleWords.some((word) => smallWords.get(word) === amount || Number(word) === amount)))
    // “Pell Corporation” of Pell.
    const isLongForm = span.value.type === 'organisation' && /^(?:corporation|company|inc|ltd|limited|plc|group|ag|sa)$/u.test(words.at(-1) ?? '') && words.slice(0, -1).join(' ') === title
    const isBeforeMark = span.from === 0 && tokens[span.to + 1]?.text === ';' && isIn
    // “Board of Education” within “Brown v. Board of Education”, said there in full.
    const isWithin = isIn && isNameOrWords(span.value) && titleWords.length > words.length && standsWhole(tokens, span, titleWords)
    return isTitle || isTold || isSurname || isWithin || isShort || isPart || isFuller || isMember || isDated || isInHeadline || isCountedThere || isBeforeMark || isLongForm || isOwnName ? reasonOf('key-is-title') : undefined
  },
  // “Gone With the | Wind”: what is written so is a title, of which the word is a part.
  'a word of a title': ({ sentence: { tokens }, span }) => (isNameOrWords(span.value) && isInTitleCase(tokens, span) ? NOT_WHOLE : undefined),
  'one of several examples': ({ sentence: { tokens }, span }) => (isNameOrWords(span.value) && isOneOfExamples(tokens, span) ? NOT_WHOLE : undefined),
  // “X, Y, and others”: any of those who are not named would do as well.
  'one of those named among others': ({ sentence: { tokens }, span }) => (isNameOrWords(span.value) && endsInOthers(tokens, span.to) ? NOT_WHOLE : undefined),
  'one of several names of one thing': ({ sentence: { tokens }, span }) => (span.value.type === 'text' && (isNameOrWords(span.value) || span.value.sort === 'quoted wording') && isOneOfTerms(tokens, span) ? NOT_WHOLE : undefined),
  'one of a long list': ({ sentence: { tokens }, span }) => (isNameOrWords(span.value) && isOneOfMany(tokens, span) ? NOT_WHOLE : undefined),
  'one end of a range': ({ sentence: { tokens }, span: { from, to, value } }) => {
    const isAmount = (at: number): boolean => tokens[at]?.kind === 'figure' || SMALL_NUMBERS.has(tokens[at]?.lower ?? '')
    // “The 1950s to 2011”, “November and December 1642”.
    const before = tokens[from - 2]
    const isDateCut = value.type === 'date' && ((/^(?:to|until|through)$/u.test(tokens[from - 1]?.lower ?? '') && /^(?:\d{3}0s|century)$/u.test(before?.lower ?? '')) || (/^(?:and|or|to|[-–—])$/u.test(tokens[from - 1]?.lower ?? '') && monthNames.has(before?.lower ?? '') && monthNames.has(tokens[from]?.lower ?? '')))
    // “From the 1950s to 2011”.
    const isDecadeCut = value.type === 'text' && /^(?:decade|century)$/u.test(value.sort ?? '') && tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'from' && /^(?:to|until|through|into)$/u.test(tokens[to + 1]?.lower ?? '')
    // “The 1950s, 1960s and 1970s”: none of them alone.
    const isDecade = (at: number): boolean => /^(?:1\d|20)\d0s$/u.test(tokens[at]?.lower ?? '')
    const isOneOfDecades = value.type === 'text' && isDecade(to) && ((/^(?:,|and|or)$/u.test(tokens[from - 1]?.lower ?? '') && isDecade(from - 2)) || (/^(?:,|and|or)$/u.test(tokens[to + 1]?.lower ?? '') && isDecade(to + 2)))
    // “Between 22 and 24 October 1956”.
    const isDayCut = value.type === 'date' && value.day !== undefined && /^(?:and|to|[-–—])$/u.test(tokens[from - 1]?.lower ?? '') && /^\d{1,2}$/u.test(tokens[from - 2]?.lower ?? '') && /^(?:between|from)$/u.test(tokens[from - 3]?.lower ?? '')
    return isDateCut || isDayCut || isDecadeCut || isOneOfDecades || ((value.type === 'number' || value.type === 'duration') && isHalfOfRange(tokens, from, to, isAmount)) ? NOT_WHOLE : undefined
  },
  // Any other time phrase would fit a blank that opens the sentence.
  'a period that opens the sentence': ({ sentence, span: { from, value } }) =>
    (value.type === 'text' && from === 0 && /^(?:from|between|until|since)$/u.test(sentence.tokens[0]?.lower ?? '')) || value.type === 'text' && from - 1 === Math.max(0, afterDateline(sentence)) && /^\d/u.test(value.text) && /^(?:from|between)$/u.test(sentence.tokens[from - 1]?.lower ?? '') ? NOT_WHOLE : undefined,
  'half of a word': ({ sentence: { tokens }, span }) => {
    const { from, to } = span
    const isJoint = (at: number): boolean => /^[-‐‑–/+−±]$/u.test(tokens[at]?.text ?? '')
    // “By 120°” is no year.
    if (span.value.type === 'date' && tokens[to + 1]?.text === '°') return NOT_WHOLE
    return (isJoint(from - 1) && isGlued(tokens[from - 1], tokens[from])) || (isJoint(to + 1) && isGlued(tokens[to], tokens[to + 1])) ? NOT_WHOLE : undefined
  },
  // "Apollo 1", "Figure 2.21": a small figure behind a name is part of it.
  'a name without its number': ({ sentence: { tokens }, span: { to, value } }) => {
    const next = tokens[to + 1]
    const isNumbered = 'name' in value || (value.type === 'text' && value.sort === undefined)
    const isOwn = next !== undefined && /^\d{1,3}(?:\.\d+)*$/u.test(next.text) && !(tokens[to + 2]?.kind === 'word' && !LITTLE_WORDS.has(tokens[to + 2]?.lower ?? '')) && (!/^[-–—.%:]$/u.test(tokens[to + 2]?.text ?? '') || (tokens[to + 2]?.text === '.' && tokens.length === to + 3))
    const last = tokens[to]?.text ?? ''
    // “Julian Date 2443144.5”.
    const isReading = next !== undefined && /^\d{4,}\.\d+$/u.test(next.text) && tokens[to + 2]?.kind !== 'word'
    // “NGC 6712”, “Increased O 2”, “Scotland Act 1978”.
    const isCode = next?.kind === 'figure' && ((/^\p{Lu}{1,2}$/u.test(last) && /^\d$/u.test(next.text)) || (/^\p{Lu}{2,5}$/u.test(last) && /^\d{2,5}$/u.test(next.text)) || (/^(?:Act|Bill|Law|Order|Code|Regulations?)$/u.test(last) && /^\d{4}$/u.test(next.text)))
    return (isNumbered && isOwn) || (isNameOrWords(value) && (isCode || isReading)) ? NOT_WHOLE : undefined
  },
  'the number of a name': ({ sentence: { tokens }, span: { from, value } }) =>
    value.type === 'number' && /^no\.?$/u.test(tokens[tokens[from - 1]?.text === '.' ? from - 2 : from - 1]?.lower ?? '') ? NOT_WHOLE : undefined,
  // "DNA" beside "ctDNA": the longer word tells the shorter.
  'the end of another word': ({ sentence: { tokens }, span: { from, to } }) => {
    const key = from === to ? (tokens[from]?.text ?? '') : ''
    const isLonger = (text: string): boolean => text.endsWith(key) && /^\p{Ll}+$/u.test(text.slice(0, -key.length))
    return /^\p{Lu}{2,}$/u.test(key) && tokens.some(({ text }, at) => at !== from && isLonger(text)) ? NOT_WHOLE : undefined
  },
  // "Two bands at 687 and 760 nm": whoever counts them has the answer.
  'as many as are listed behind it': ({ sentence, span: { to, value } }) => {
    const behind = sentence.text.slice((sentence.tokens[to]?.end ?? 0) - (sentence.tokens[0]?.start ?? 0))
    return value.type === 'number' && value.amount === 2 && /^[^,;:.]*\b(?:at|of|wavelengths|lengths|heights|depths) \d[\d.,]* and \d/u.test(behind) ? NOT_WHOLE : undefined
  },
  // “Between _____ lamps” can only be two.
  'a number told by the words beside it': ({ sentence: { tokens }, span }) => (isCountTold(tokens, span) ? { code: 'key-in-stem' } : undefined),
  'half of a name': ({ sentence: { tokens }, span }) => (isHalfOfName(tokens, span) || isBynamed(tokens, span) ? NOT_WHOLE : undefined),
  'a name that goes on beside it': ({ sentence: { tokens }, span }) => (isNameOrWords(span.value) && isPartOfLongerName(tokens, span) ? NOT_WHOLE : undefined),
  // "_____' report": the sign tells how the answer ends.
  // “In What is _____?, he wrote”: the last word of a title.
  'the end of a question': ({ sentence: { tokens }, span: { to, value } }) => (isNameOrWords(value) && tokens[to + 1]?.text === '?' ? NOT_WHOLE : undefined),
  // “20th Century | Lamps”: what the name of a company begins with.
  'a century that begins a name': ({ sentence: { tokens }, span: { to, value } }) => (value.type === 'text' && value.sort === 'century' && tokens[to]?.cap === true && tokens[to + 1]?.cap === true && tokens[to + 1]?.kind === 'word' && !LITTLE_WORDS.has(tokens[to + 1]?.lower ?? '') ? NOT_WHOLE : undefined),
  // “Over the past _____”: counted from a day that nobody knows.
  'a length of time up to now': ({ sentence: { tokens }, span: { from, to, value } }) =>
    value.type === 'duration' && /^(?:past|last|next|coming)$/u.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'the' && tokens[to + 1]?.lower !== 'of' ? reasonOf('needs-its-date', { word: `the ${tokens[from - 1]?.lower ?? ''}` }) : undefined,
  // “Is regarded as part of …”: a word that means nothing without what follows.
  'a noun that means nothing alone': ({ span: { from, to, value } }) => (value.type === 'text' && from === to && (RELATIONAL.test(value.text.toLowerCase()) || /^(?:Government|Cabinet|Opposition|Coalition)$/u.test(value.text)) ? NOT_WHOLE : undefined),
  // “Sir Allan”: nobody is told by a given name alone.
  'a given name behind its title': ({ sentence: { tokens }, span: { from, to, value } }) => {
    const word = tokens[to]?.text ?? ''
    return value.type === 'person' && from === to && /^(?:sir|dame)$/u.test(tokens[from - 1]?.lower ?? '') && value.name.startsWith(word) ? NOT_WHOLE : undefined
  },
  'a bare apostrophe behind it': ({ sentence: { tokens }, span: { to } }) => (/^['’]$/u.test(tokens[to + 1]?.text ?? '') && isGlued(tokens[to], tokens[to + 1]) && !/^['‘]$/u.test(tokens[to]?.text ?? '') ? NOT_WHOLE : undefined),
  'in a bracket': ({ sentence: { tokens }, span: { from, value } }) => (isBracketed(tokens, from) && value.type !== 'date' && !(value.type === 'text' && /^\d/u.test(value.text) && !/^\d{3,4}[-–—−]/u.test(value.text)) ? NOT_WHOLE : undefined),
} as const satisfies Readonly<Record<string, KeyRule>>

/** Why these words of a sentence can't be an answer, if anything keeps them from it. */
export function keyProblem(key: KeyInSentence): Problem | undefined {
  for (const rule of Object.values<KeyRule>(keyRules)) {
    const problem = rule(key)
    if (problem) return problem
  }
  return undefined
}

/** Whether an answer is a name or words, and no time told in words. */
export function isNameOrWords(value: SingleValue): boolean {
  return 'name' in value || (value.type === 'text' && (value.sort === undefined || !/^(?:century|centuries|decades?|years|month|day of the year|quoted wording)$/u.test(value.sort)))
}

/** Words of species names end like this; those of plain English that do as well. */
const LATIN = /(?:[^aeiou]i|us|um|ae|ensis|ii|[^ao]ia|orum|arum|ibus|[ot]oris|itoris|onis)$/u
const NOT_LATIN = /^(?:campus|virus|bus|census|status|consensus|genus|focus|chorus|bonus|surplus|museum|forum|stadium|album|medium|premium|aquarium|taxi|plus|versus|spectrum|momentum|maximum|minimum|aluminium|media|militia|diaspora|radii|nuclei|fungi|bacteria|criteria|apparatus|asylum|referendum|quorum|curriculum|circus|nucleus|radius|calculus|stimulus|typhus|litmus|nexus|prospectus|corpus|ski|alibi|khaki|safari|graffiti|phenomena)$/u

/** “Adelard | of Bath”, “Isa | the Interpreter”, “Countess | Ada | of Corvay”: whoever is told by a byname. */
function isBynamed(tokens: Sentence['tokens'], { from, to, value }: Span): boolean {
  const before = tokens[from - 1]
  if (from !== to || tokens[to]?.cap !== true) return false
  // “Cyrus the | Younger”.
  if (before?.lower === 'the' && tokens[from - 2]?.cap === true && BYNAME.test(tokens[to]?.lower ?? '')) return true
  if (tokens[to + 2]?.cap !== true || (before?.cap === true && !TITLES.has(before.lower) && !/^(?:saint|st)$/u.test(before.lower))) return false
  if (value.type === 'person') return /^(?:of|the)$/u.test(tokens[to + 1]?.lower ?? '')
  return value.type === 'text' && value.sort === undefined && tokens[to + 1]?.lower === 'the' && BYNAME.test(tokens[to + 2]?.lower ?? '')
}

const BYNAME = /^(?:great|younger|elder|bold|fair|good|lame|bald|fat|pious|conqueror|confessor|terrible|magnificent|lionheart|wise|simple|fearless|hardy|short|tall|black|red|martyr|apostle|baptist|theologian)$/u

/** "Japan Society | for the Promotion of Science", "Code of | Ethics", "Trypanosoma | brucei". */
function isHalfOfName(tokens: Sentence['tokens'], { from, to, value }: Span): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  const isName = 'name' in value || (value.type === 'text' && isNameOrWords(value))
  if (!isName || tokens[to]?.cap !== true) return false
  const next = tokens[to + 1]
  const behind = lower(to + 2) === 'the' ? to + 3 : to + 2
  if (/^(?:for|of|on)$/u.test(next?.lower ?? '') && isBareHead(lower(to)) && tokens[behind]?.cap === true && (to > from || value.type !== 'place') && value.type !== 'person') return true
  if (from === to && next?.kind === 'word' && !next.cap && next.lower.length > 4 && LATIN.test(next.lower) && !NOT_LATIN.test(next.lower) && !LITTLE_WORDS.has(next.lower) && !isVerb(next.lower)) return true
  // “Pell’s | Masque of Storms”, “in the | Making of Lamps”.
  if (value.type === 'text' && from === to && /^(?:of|to)$/u.test(next?.lower ?? '') && tokens[to + 2]?.cap === true && (/^['’]s$/u.test(tokens[from - 1]?.text ?? '') || (lower(from - 1) === 'the' && from > 1 && next?.lower === 'of' && /^(?:horn|cape)$|(?:tion|ment|ing|ism|ity|ance|ence)$/u.test(lower(to)) && !PEOPLES.has(lower(to + 2))))) return true
  // “The Lamp as Help and | Hope”.
  if (value.type === 'text' && from === to && lower(from - 1) === 'and' && tokens[from - 2]?.cap === true && lower(from - 3) === 'as' && tokens[from - 4]?.cap === true) return true
  // “Engineering | News-Record”.
  const isJoined = from === to && /\p{L}-\p{Lu}/u.test(tokens[from]?.text ?? '') && value.type !== 'person' && value.type !== 'place'
  if (isJoined && tokens[from - 1]?.cap === true && !LITTLE_WORDS.has(lower(from - 1)) && !TITLES.has(lower(from - 1))) return true
  // “Head of | Government”: a head alone names nobody.
  if (from === to && isBareHead(lower(to)) && lower(from - 1) === 'of' && tokens[from - 2]?.cap === true) return true
  // “Conference on | Weights and Measures”.
  if (value.type === 'text' && lower(from - 1) === 'on' && tokens[from - 2]?.cap === true && lower(to + 1) === 'and' && tokens[to + 2]?.cap === true) return true
  if (value.type === 'text' && lower(from - 1) === 'and' && isEndOfLongName(tokens, from - 2)) return true
  // “Encyclopedia of the | Social Sciences”.
  const isDescribing = next?.kind === 'word' && !next.cap && !LITTLE_WORDS.has(next.lower)
  if (value.type === 'text' && value.sort === undefined && !isDescribing && lower(from - 1) === 'the' && lower(from - 2) === 'of' && from > 3 && tokens[from - 3]?.cap === true && !LITTLE_WORDS.has(lower(from - 3)) && !/^(?:north|south|east|west)$/u.test(lower(from - 3))) return true
  // “All | India Muslim League”.
  const first = tokens[from - 1]
  if (first?.cap === true && from > 1 && first.lower !== 'the' && LITTLE_WORDS.has(first.lower) && !TITLES.has(first.lower) && tokens[from - 2]?.kind === 'word') return true
  const before = tokens[from - 2]
  if (before?.cap !== true || LITTLE_WORDS.has(before.lower) || value.type === 'person' || value.type === 'place') return false
  return /^(?:of|on|for)$/u.test(lower(from - 1)) && ((value.type === 'text' && (lower(from - 1) !== 'on' || isBareHead(before.lower)) && from > 2) || isBareHead(before.lower))
}

/** “Board for Sea Safety and | Trade”: whether capitals lead back to a head and its “of”. */
function isEndOfLongName(tokens: Sentence['tokens'], last: number): boolean {
  let at = last
  while (at > 1 && last - at < 3 && tokens[at]?.cap === true) at--
  return at < last && /^(?:on|of|for)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.cap === true && isBareHead(tokens[at - 1]?.lower ?? '')
}

/** “, and others”, “, among others” behind the key or the names beside it. */
function endsInOthers(tokens: Sentence['tokens'], to: number): boolean {
  for (let at = to + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (/^(?:and|among)$/u.test(token?.lower ?? '') && tokens[at + 1]?.lower === 'others') return true
    if (!(token?.cap === true || /^(?:,|and|the|of|de)$/u.test(token?.lower ?? ''))) return false
  }
  return false
}

function isBracketed(tokens: Sentence['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]?.text === ')') return false
    if (tokens[i]?.text === '(') return true
  }
  return false
}

/** Whether the words stand where the title is said in full: its other words right beside them. */
function standsWhole(tokens: Sentence['tokens'], { from, to }: Span, titleWords: readonly string[]): boolean {
  const said = tokens.flatMap(({ text }, at) => wordsOf(text).map((word) => ({ word, at })))
  return said.some((_, start) => titleWords.every((word, index) => said[start + index]?.word === word) && (said[start]?.at ?? 0) <= from && (said[start + titleWords.length - 1]?.at ?? 0) >= to)
}

/** Whether a word is put together of the beginnings of others, in their order and of each. */
function beginnings(word: string, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return word === ''
  return [1, 2, 3].some((count) => count <= first.length && word.startsWith(first.slice(0, count)) && beginnings(word.slice(count), rest))
}

/** The first letters of a title, with its little words and without. */
function initialsOf(words: readonly string[]): readonly string[] {
  return [words, words.filter((word) => !LITTLE_WORDS.has(word))].map((kept) => kept.map((word) => word.charAt(0)).join(''))
}

function wordsOfKey(value: SingleValue): readonly string[] {
  const words = 'name' in value ? wordsOf(value.name) : value.type === 'text' ? wordsOf(value.text) : []
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}
