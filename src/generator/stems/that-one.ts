import { LITTLE_WORDS } from '../lists/little-words'
import { AUXILIARIES, isPast, SAYING } from '../lists/verbs'
import type { Token } from '../tokens'
import { isFinite, isPreposition } from './grammar'

/** What a sentence tells of that the next one calls “that list”. */
const THAT_THING = /^(?:list|number|figure|sum|total|game|match|case|report|study|film|song|book|article|paper|series|company|meeting|vote|fight|battle|trial|anthem|hymn|poem|novel|opera|symphony|painting|treaty|attack)$/u

const TIME = /^(?:time|times|period|years?|era|decades?|months?|weeks?|days?|season|occasions?|century|point|stage|war|night|summer|winter|spring|autumn)$/u

/** "The same company", "in the same year": the same as what, where the stem itself names no two things. */
export function sameOf(tokens: readonly Token[], places: readonly number[]): string | undefined {
  const at = places.find((one) => tokens[one]?.lower === 'same' && /^(?:the|this|that)$/u.test(tokens[one - 1]?.lower ?? ''))
  if (at === undefined) return undefined
  const lower = (one: number): string => tokens[one]?.lower ?? ''
  const isTime = TIME.test(lower(at + 1))
  // “He died in Corvay that same year”: which, where none is told before it.
  if (isTime && lower(at - 1) === 'that' && !places.some((one) => one < at && /^(?:1\d|20)\d{2}$/u.test(lower(one)))) return `the same ${lower(at + 1)}`
  const says = places[1] === at ? /^(?:as|that|which|who|where)$/u : /^(?:as|that|which|who|where|in)$/u
  if (places.some((one) => one > at && says.test(lower(one))) || places.some((one) => one < at && /^(?:both|all|and|each|every|two|many|most|always)$/u.test(lower(one)))) return undefined
  return isTime || /^(?:of|by|from|in|at|to|with|for|under)$/u.test(lower(at - 2)) || places[1] === at ? `the same ${lower(at + 1)}` : undefined
}

/** "During this time", "in that year", "passed that name": the words, where what they mean was told before the stem. */
export function thatOneOf(tokens: readonly Token[], places: readonly number[]): string | undefined {
  const at = places.find((one) => /^(?:this|these|that|those)$/u.test(tokens[one]?.lower ?? '') && /^(?:at|during|in|by|on|since|until|after|before|from|for|throughout|of|to)$/u.test(tokens[one - 1]?.lower ?? '') && TIME.test(tokens[one + 1]?.lower ?? ''))
  // “A hit that was first sung that year”.
  const bare = places.find((one) => tokens[one]?.lower === 'that' && /^(?:year|month|week|season|summer|winter|spring|autumn)$/u.test(tokens[one + 1]?.lower ?? '') && !isFinite(tokens, one + 2))
  // “Added a county to that list”: which, where none is told before it.
  const list = places.find((one) => tokens[one]?.lower === 'that' && isPreposition(tokens[one - 1]?.lower ?? '') && THAT_THING.test(tokens[one + 1]?.lower ?? '') && /^(?:[,.;]|and|)$/u.test(tokens[one + 2]?.text ?? '') && !places.some((before) => before < one && tokens[before]?.lower === tokens[one + 1]?.lower))
  // “He passed that name to a pupil”, and no “he feared that oil was lost”.
  const done = places.find((one) => tokens[one]?.lower === 'that' && isDeedAt(tokens, one - 1) && isNamedThere(tokens, one + 1) && !places.some((before) => before < one && tokens[before]?.lower === tokens[one + 1]?.lower))
  const found = at ?? list ?? done ?? (places.some((one) => /^(?:1\d|20)\d{2}$/u.test(tokens[one]?.text ?? '')) ? undefined : bare)
  return found === undefined ? undefined : `${tokens[found]?.lower ?? ''} ${tokens[found + 1]?.lower ?? ''}`
}

/** A verb that takes something for its object, and no clause that tells what was said or thought. */
function isDeedAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return isPast(lower) && isFinite(tokens, at) && !AUXILIARIES.has(lower) && !SAYING.has(lower) && !THINKING.test(lower)
}

/** Verbs behind which “that” mostly begins a clause. */
const THINKING = /^(?:believed|thought|feared|found|decided|hoped|held|felt|knew|learned|learnt|showed|proved|meant|agreed|assumed|supposed|discovered|established|recognised|recognized|realised|realized|demonstrated|ordered|demanded|required|proposed|ruled|heard|saw|considered|expected|wished|dreamt|dreamed|determined|calculated|estimated|ensured|guaranteed|indicated|understood|noticed|remembered|forgot|conceded|arranged|voted|resolved|contended|maintained)$/u

/** A bare noun that ends there, with no verb of its own behind it. */
function isNamedThere(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (noun?.kind !== 'word' || noun.cap || LITTLE_WORDS.has(noun.lower) || /s$/u.test(noun.lower)) return false
  const end = tokens.findIndex(({ lower }, one) => one > at && /^(?:[,.;:]|and|but|or)$/u.test(lower))
  if (!(tokens[at + 1] === undefined || end === at + 1 || isPreposition(tokens[at + 1]?.lower ?? ''))) return false
  return !tokens.slice(at + 1, end < 0 ? tokens.length : end).some((_, one) => isFinite(tokens, at + 1 + one))
}
