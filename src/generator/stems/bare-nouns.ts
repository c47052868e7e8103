import { LITTLE_WORDS } from '../lists/little-words'
import { TITLES } from '../lists/name-heads'
import { isBase, isVerb } from '../lists/verbs'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { type Draft, placesOf } from './draft'

/** Words behind a noun that say which one is meant. */
const SAYS_WHICH = /^(?:of|for|in|on|at|to|from|by|between|with|within|against|under|over|that|which|who|whom|whose|where|when|called|named|known|as)$/u
/** What everybody has one of, or knows without more words. */
const COMMON = /^(?:world|sun|moon|earth|sea|sky|air|ground|water|land|coast|north|south|east|west|past|future|present|time|day|night|morning|evening|year|century|public|poor|rich|dead|rest|other|others|same|country|nation|state|people|population|government|city|town|area|region|way|war|end|beginning|internet|media|law|economy|environment|climate|weather)$/u

/** Words that pick one of several that were told of: “the second factor”. */
const PICKED = /^(?:second|third|fourth|fifth|next|last|final|new|former|previous|resulting|remaining|original)$/u

/** The words of one passage so far, by which a noun with no word more can be one that was named in it. */
export interface Told {
  readonly has: (noun: string) => boolean
}

/** For each sentence of a paragraph, which nouns those before it have named. */
export function toldIn(paragraph: readonly Sentence[]): ReadonlyMap<Sentence, Told> {
  // One map for all: a paragraph may be a whole book.
  const first = new Map<string, number>()
  for (const [at, { tokens }] of paragraph.entries()) for (const { kind, lower } of tokens) if (kind === 'word' && !first.has(lower)) first.set(lower, at)
  return new Map(paragraph.map((sentence, at) => [sentence, { has: (noun) => (first.get(noun) ?? at) < at }]))
}

/** How many nouns of a stem stand with “the” alone and mean something that was told before it: “the commission”, “the rights”. */
export function bareNounsIn(draft: Draft, keyAt: number, told: Told, isLoose: (noun: string) => boolean, titleWords: readonly string[]): number {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  const [first = 0] = places
  const picked = tokens[first]?.lower === 'the' && PICKED.test(tokens[first + 1]?.lower ?? '') && tokens[first + 2]?.kind === 'word' && tokens[first + 2]?.cap === false && (isVerb(tokens[first + 3]?.lower ?? '')) ? 1 : 0
  return picked + places.filter((at, index) => {
    const noun = tokens[at + 1]
    if (tokens[at]?.lower !== 'the' || draft.swaps.has(at + 1) || places[index + 1] !== at + 1 || at + 1 === keyAt || !noun || noun.kind !== 'word' || noun.cap) return false
    if (LITTLE_WORDS.has(noun.lower) || COMMON.test(noun.lower) || TITLES.has(noun.lower) || titleWords.includes(noun.lower) || !isNounAlone(tokens, at + 1)) return false
    const isIntroduced = places.slice(0, index).some((one) => tokens[one]?.lower === noun.lower)
    return !isIntroduced && (told.has(noun.lower) || isLoose(noun.lower))
  }).length
}

/** Whether nothing behind the noun says which, and it describes no other noun. */
function isNounAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.kind === 'mark') return !/^[-‐–(]$/u.test(next?.text ?? '')
  return next.kind === 'word' && !next.cap && !SAYS_WHICH.test(next.lower) && (LITTLE_WORDS.has(next.lower) || isVerb(next.lower) || isBase(next.lower) || /ly$/u.test(next.lower))
}
