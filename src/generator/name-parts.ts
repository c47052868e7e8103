import { LITTLE_WORDS } from './lists/little-words'
import { PEOPLES, TITLES } from './lists/name-heads'
import { isBase, isPlainVerb } from './lists/verbs'
import { isGiven } from './names/mention'
import { isBareHead } from './names/name-words'
import type { Sentence } from './sentences'
import type { Span } from './span'

/** Whether the rest of a person's, a place's or a deed's name stands beside these words: behind a nickname, behind “and”, or before them. */
export function isPartOfLongerName(tokens: Sentence['tokens'], { from, to, value }: Span): boolean {
  const isCap = (at: number): boolean => tokens[at]?.cap === true && tokens[at]?.kind === 'word'
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  const isQuote = (at: number): boolean => /^["“”‘’]$/u.test(tokens[at]?.text ?? '')
  // “John | “Jack” Fenwick”.
  const close = [to + 3, to + 4, to + 5].find(isQuote)
  if (isCap(to) && isQuote(to + 1) && isCap(to + 2) && close !== undefined && isCap(close + 1)) return true
  if (isCap(from) && isQuote(from - 1) && isCap(from - 2) && isQuote(from - 3) && isCap(from - 4)) return true
  if (isQuote(from - 1) && isQuote(to + 1) && isGiven(lower(from - 2)) && isCap(from - 2) && isCap(to + 2)) return true
  // “Ada | and John Fenwick Library”.
  if (value.type !== 'place' && from === to && isGiven(lower(to)) && !isCap(from - 1) && lower(to + 1) === 'and' && isCap(to + 2) && !TITLES.has(lower(to + 2)) && isCap(to + 3)) return true
  // “Halmere | am Corv”, “Skerrow | upon Sea”.
  if (value.type !== 'person' && isCap(to) && /^(?:am|im|ob|bei|sur|sous|upon|an)$/u.test(tokens[to + 1]?.text ?? '') && (isCap(to + 2) || (/^(?:der|dem|la|le)$/u.test(tokens[to + 2]?.text ?? '') && isCap(to + 3)))) return true
  // “Ada and | John Fenwick Library”.
  if (value.type !== 'person' && to > from && lower(from - 1) === 'and' && isCap(from - 2) && isGiven(lower(from - 2)) && !isCap(from - 3) && isBareHead(lower(to))) return true
  // “Harbour | Supply Company”: at the head of a sentence a first word is a name’s as well.
  if (value.type === 'organisation' && from === 1 && to > from && isCap(0) && !LITTLE_WORDS.has(lower(0)) && !PEOPLES.has(lower(0)) && !/(?:ly|ing)$/u.test(lower(0))) return true
  // “Central | and East Halmere”.
  if (from === to && /^(?:central|north|south|east|west|northern|southern|eastern|western|upper|lower|greater|lesser|inner|outer|middle)$/u.test(lower(to)) && /^(?:and|or|,)$/u.test(lower(to + 1)) && isCap(to + 2)) return true
  // “Van der | Halm lamps”.
  if (value.type === 'text' && /^(?:von|van|der|den|ten|ter)$/u.test(tokens[from - 1]?.text ?? '')) return true
  // “The | Safety and Health at Sea Convention”.
  if (value.type === 'text' && from === to && lower(from - 1) === 'the' && lower(to + 1) === 'and' && isCap(to + 2) && endsInHead(tokens, to + 2)) return true
  // “The Halmere World | ’s Fair”.
  if (/^['’]s$/u.test(tokens[to + 1]?.text ?? '') && isCap(to + 2) && /^(?:fair|cup|day)$/u.test(lower(to + 2))) return true
  // “A 1929 | Oscar”: no person is of a year.
  if (value.type === 'person' && /^(?:1\d|20)\d{2}$/u.test(tokens[from - 1]?.text ?? '') && /^(?:an?|the|original)$/u.test(lower(from - 2))) return true
  // “Khan | Halmere”: what is a title before a person is a place's first word.
  if (value.type === 'place' && isCap(from - 1) && TITLES.has(lower(from - 1)) && from > 1) return true
  return from === 0 && to > from && value.type === 'text' && isDeed(lower(0)) && isCap(1)
}

/** “Health at Sea Convention”: whether capitals and little words lead on to a head. */
function endsInHead(tokens: Sentence['tokens'], first: number): boolean {
  let at = first
  while (tokens[at + 1]?.cap === true || (/^(?:in|at|of|for|on)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.cap === true)) at++
  return at > first + 1 && isBareHead(tokens[at]?.lower ?? '')
}

/** “Teaching” at the head of a sentence: what somebody did, and no name. */
function isDeed(lower: string): boolean {
  if (!lower.endsWith('ing')) return false
  const root = lower.slice(0, -3)
  return [root, `${root}e`, root.slice(0, -1)].some((one) => isBase(one) || isPlainVerb(one))
}
