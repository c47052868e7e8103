import { SMALL_NUMBERS } from '../lists/units'
import { AUXILIARIES, isBase, isPast, isVerb } from '../lists/verbs'
import type { Token } from '../tokens'
import { isFinite } from './grammar'

const AMOUNT = /^(?:several|many|some|few|most|all|both|dozens?|hundreds?|thousands?|millions?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/u
const HEDGE = /^(?:only|just|about|around|nearly|almost|over|a|as|[-–—])$/u
/** Nouns that mean nothing without what they are of. */
export const RELATIONAL =
  /^(?:version|part|copy|member|majority|minority|half|rest|remainder|variant|portion|number|proportion|fraction|section|percentage|example|instance|exceptions?|reason|cause|result|consequence|alternative|advantage|disadvantage|difference|purpose|goal|aim|solution)$/u
/** What somebody did or said a sentence before. */
const ANAPHORIC = /^(?:announcement|decision|move|incident|ruling|proposal|offer|request|statement|answer|reply|response|accusation|allegation|claim|finding|findings|result|results|change|changes|increase|decrease|decline|attempt|effort|step|measure|approach|phenomenon|event|situation|difference|issue|problem|question|concept|idea|term|name|practice|process|method|procedure|former|attack|argument|view|theory|model|experiment|discovery|study|survey|error|mistake|opening|incidents|attacks|rules|attempts)$/u
/** What there are several of, one after another. */
const TIMES = /^(?:phase|stage|round|part|half|time|year|day|season|one)$/u
/** Words that pick one of several named before. */
const PICKING = /^(?:first|second|third|fourth|fifth|last|latter|former|next|two|three|four|five|six|latest|largest|smallest|oldest|newest|remaining)$/u

/** Amounts that are of something. */
const OF_SOMETHING = /^(?:value|amount|cost|price|sum|total|length|weight|width|height|size|figure|ratio|rate|share)$/u

const SPAN_OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/u

/** Whether a name put for a pronoun means something named before itself: "the finding". */
export function isOpenNoun(text: string): boolean {
  const [the, noun = '', more] = text.split(' ')
  return the === 'the' && more === undefined && ANAPHORIC.test(noun)
}

/** Stands between a subject and its verb and changes nothing. */
const ADVERB = /^(?:also|then|later|soon|now|still|both|all|\p{Ll}+ly)$/u
/** Several of what means nothing without what they are of, or between what. */
const SEVERAL_OF = /^(?:versions|parts|copies|members|reasons|causes|results|differences|advantages|disadvantages|exceptions|alternatives|examples|purposes|goals|aims|solutions)$/u

/** The word at the head of a stem that means something named before it only: "Other groups …", "Only several hundred are …", "A version was …". */
export function openHeadOf(tokens: readonly Token[], places: readonly number[]): string | undefined {
  const [first = 0, second = 0, third = 0] = places
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  if (/^others?$/u.test(lower(first)) || (lower(first) === 'the' && /^others?$/u.test(lower(second)) && tokens[third]?.kind === 'word')) return tokens[first]?.text
  if (/^(?:each|either|neither|none|another|few)$/u.test(lower(first)) && isFinite(tokens, second)) return tokens[first]?.text
  if (/^(?:each|either|neither)$/u.test(lower(first)) && !tokens[second]?.cap && isPlainVerbAt(tokens, second)) return tokens[first]?.text
  const verbFrom = (at: number | undefined, rest: readonly number[]): boolean => at !== undefined && (isFinite(tokens, at) || (ADVERB.test(lower(at)) && isFinite(tokens, rest[0] ?? 0)))
  // “The first recorded settlement was …”: a participle before its noun is no verb.
  const isVerbThird = isFinite(tokens, third) && (!isPast(lower(third)) || AUXILIARIES.has(lower(third)) || !places.slice(3).some((at) => isFinite(tokens, at)))
  // “One at Appin”, “Fellow lineman Addison”.
  if (lower(first) === 'one' && /^(?:at|in|on|near|from|by|was|is|had|has)$/u.test(lower(second))) return tokens[first]?.text
  if (lower(first) === 'fellow') return tokens[first]?.text
  // “At the time, Norway was the largest buyer”: when, unless a year says so; without these words it would be told of any time.
  if (lower(0) === 'at' && lower(1) === 'the' && lower(2) === 'time' && tokens[3]?.text === ',' && first < 5 && !places.some((at) => /^(?:1\d|20)\d{2}$/u.test(lower(at)))) return 'at the time'
  // “Later forms the border”: what does.
  if (/^(?:later|then|thereafter|afterwards)$/u.test(lower(first)) && isFinite(tokens, second)) return tokens[first]?.text
  // “A more recent example is”: than which.
  if (/^an?$/u.test(lower(first)) && /^(?:more|less|further|later|earlier)$/u.test(lower(second)) && !places.some((at) => lower(at) === 'than') && places.slice(2, 5).some((at) => isFinite(tokens, at) && !isPast(lower(at)) && RELATIONAL.test(lower(at - 1)))) return `${lower(first)} ${lower(second)}`
  if (lower(first) === 'the' && PICKING.test(lower(second)) && isVerbThird) return tokens[second]?.text
  if (/^(?:a|an|one|another|the)$/u.test(lower(first)) && RELATIONAL.test(lower(second)) && isFinite(tokens, third)) return tokens[second]?.text
  // “The second two are the largest”.
  if (lower(first) === 'the' && PICKING.test(lower(second)) && PICKING.test(lower(third)) && isVerbAfterCount(tokens, places)) return `the ${lower(second)} ${lower(third)}`
  // “The first, the Halmere Tower, was lit”: of what.
  if (lower(first) === 'the' && PICKING.test(lower(second)) && tokens[second + 1]?.text === ',' && (tokens[second + 2]?.cap === true || lower(second + 2) === 'the')) return `the ${lower(second)}`
  // “Remains have been found”: of what.
  const [what, verbAt] = /^(?:early|earlier|later|modern|most|some|many|several|further|the)$/u.test(lower(first)) ? [second, third] : [first, second]
  if (OF_WHAT.test(lower(what)) && (AUXILIARIES.has(lower(verbAt)) || isFinite(tokens, verbAt))) return tokens[what]?.text
  // “In the third a keeper lights the lamp”: the third of what.
  if (lower(first) === 'in' && lower(second) === 'the' && /^(?:first|second|third|fourth|fifth|last|latter)$/u.test(lower(third)) && (/^(?:,|a|an|the|he|she|they)$/u.test(lower(third + 1)) || tokens[third + 1]?.cap === true)) return `the ${lower(third)}`
  // “The following four lamps”: those that are listed behind the sentence.
  if (lower(first) === 'the' && lower(second) === 'following' && !places.some((at) => tokens[at]?.text === ':')) return 'the following'
  // “A similar share”: similar to what.
  if (/^(?:a|an|the)$/u.test(lower(first)) && lower(second) === 'similar' && !places.some((at) => /^(?:to|as)$/u.test(lower(at)) && at < third + 2)) return `${lower(first)} similar`
  // “The dollar value is”: of what.
  const measured = [second, third].find((at) => OF_SOMETHING.test(lower(at)))
  if (lower(first) === 'the' && measured !== undefined && tokens[second]?.cap !== true && verbFrom(places[places.indexOf(measured) + 1], places.slice(places.indexOf(measured) + 2))) return `the ${lower(measured)}`
  // “Three more flows”, “several other banks”: beside those that were told of.
  if (AMOUNT.test(lower(first)) && /^(?:more|other|others|further|additional)$/u.test(lower(second)) && tokens[third]?.lower !== 'than') return tokens[second]?.text
  if (lower(first) === 'the' && ANAPHORIC.test(lower(second)) && (verbFrom(third, places.slice(3)) || tokens[third]?.text === ',')) return `the ${lower(second)}`
  if (lower(first) === 'the' && PICKING.test(lower(second)) && (ANAPHORIC.test(lower(third)) || TIMES.test(lower(third))) && verbFrom(places[3], places.slice(4))) return `the ${lower(second)} ${lower(third)}`
  const several = places.slice(1, 3).find((at) => SEVERAL_OF.test(lower(at)))
  if (AMOUNT.test(lower(first)) && several !== undefined && isFinite(tokens, places[places.indexOf(several) + 1] ?? 0)) return tokens[several]?.text
  // “Within fifty years there were”: from when on is told before.
  const unit = /^(?:within|after)$/u.test(lower(first)) ? places.slice(2, 5).find((at) => SPAN_OF_TIME.test(lower(at))) : undefined
  if (unit !== undefined && /^(?:,|there|the|a|an|it|he|she|they)$/u.test(lower(unit + 1)) && !places.some((at) => at > first && at < unit && lower(at) === 'the')) return tokens.slice(first, unit + 1).map(({ text }) => text).join(' ')
  // “Many classes lie between the two”.
  const two = places.find((at) => /^(?:two|three)$/u.test(lower(at)) && lower(at - 1) === 'the' && (tokens[at + 1] === undefined || /^(?:[,.;]|is|are|was|were|had|have)$/u.test(lower(at + 1))))
  if (two !== undefined && !places.some((at) => at < two && lower(at) === 'and')) return `the ${lower(two)}`
  const example = places.find((at) => lower(at) === 'for' && /^(?:instance|example)$/u.test(lower(at + 1)) && tokens[at - 1]?.text === ',' && tokens[at + 2]?.text === ',')
  if (example !== undefined) return `for ${lower(example + 1)}`
  const end = places.findIndex((at) => !AMOUNT.test(lower(at)) && !HEDGE.test(lower(at)))
  const last = places[end - 1]
  const verb = ADVERB.test(lower(places[end] ?? 0)) ? places[end + 1] : places[end]
  return end > 0 && last !== undefined && verb !== undefined && AMOUNT.test(lower(last)) && (isFinite(tokens, verb) || AUXILIARIES.has(lower(verb))) ? tokens[last]?.text : undefined
}

/** “The first three name the lamps”: a verb, though it could be a noun, for none comes behind it. */
function isVerbAfterCount(tokens: readonly Token[], places: readonly number[]): boolean {
  const [, , , at = 0, ...rest] = places
  const lower = tokens[at]?.lower ?? ''
  return isVerb(lower) && (AUXILIARIES.has(lower) || !isPast(lower) || !rest.some((one) => isFinite(tokens, one))) || (isBase(lower) && !rest.some((one) => isFinite(tokens, one) && !rest.some((mark) => mark < one && /^[,;:]$/u.test(tokens[mark]?.text ?? ''))))
}

/** What is found or made of something, which has to be said. */
const OF_WHAT = /^(?:remains|fossils|specimens|copies|traces|fragments|samples|excavations|estimates|sales|reviews|critics|negotiations|talks|casualties|losses|descendants|survivors|attempts|efforts|plans|versions|results|findings)$/u

/** "Each holds …": a verb right behind what it has for its subject. */
function isPlainVerbAt(tokens: readonly Token[], at: number): boolean {
  return isVerb(tokens[at]?.lower ?? '') && !isPast(tokens[at]?.lower ?? '')
}

/** Words of which the second is lost where the stem was cut. */
const PAIRS: readonly (readonly [one: string, other: RegExp])[] = [['only', /^but$/u], ['either', /^or$/u], ['neither', /^nor$/u], ['both', /^and$/u]]

/** Whether a stem has one half of a pair only: "not only …" with no "but", "either …" with no "or". */
export function isHalfOfPair(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  return PAIRS.some(([one, other]) => {
    const at = places.find((place) => tokens[place]?.lower === one && (one !== 'only' || tokens[place - 1]?.lower === 'not'))
    return at !== undefined && !places.some((place) => place > at && other.test(tokens[place]?.lower ?? '')) && tokens.some(({ lower }, place) => place > last && other.test(lower))
  })
}

/** Whether a stem was cut in the middle of a clause or a pair: "when X and Y" with no verb, "between X", ", with X" where "and" came next. */
export function isCutOff(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  const next = tokens[last + 1]
  if (/^(?:and|or|but|nor)$/u.test(tokens[last]?.lower ?? '')) return true
  if (next === undefined || /^[.!?]$/u.test(next.text)) return false
  const opening = places.findLast((at) => /^(?:when|while|whilst|because|although|though|whereas)$/u.test(tokens[at]?.lower ?? ''))
  if (opening !== undefined && opening !== places[0] && tokens[opening + 1]?.lower.endsWith('ing') !== true && !places.some((at) => at > opening && isFinite(tokens, at))) return true
  if (!/^(?:and|or|,)$/u.test(next.lower)) return false
  // “… who found | and mended the old lamps”: what both verbs have for their object went with the second.
  if (next.lower !== ',' && isPast(tokens[last]?.lower ?? '') && isPast(tokens[last + 2]?.lower ?? '')) return true
  // “In 1839, Ada Fenwick | and John Pell found”.
  const mark = places.findLast((at) => tokens[at]?.text === ',')
  if (next.lower === 'and' && mark !== undefined && tokens[last + 2]?.cap === true && last > mark && places.every((at) => at <= mark || tokens[at]?.cap === true)) return true
  // “… any vessel upon which a keeper | or keepers of the board have put a lamp”.
  const relative = places.findLast((at) => /^(?:which|whom|whose)$/u.test(tokens[at]?.lower ?? ''))
  if (relative !== undefined && !places.some((at) => at > relative && (isFinite(tokens, at) || isVerb(tokens[at]?.lower ?? '')))) return true
  if (isInList(tokens, places, last) || isListOfCounts(tokens, places, last)) return true
  const phrase = places.findLast((at) => /^(?:with|between|both)$/u.test(tokens[at]?.lower ?? ''))
  if (phrase === undefined || last - phrase > LONGEST_PHRASE) return false
  const inside = places.filter((at) => at > phrase)
  if (tokens[phrase]?.lower === 'with') return next.lower !== ',' && tokens[phrase - 1]?.text === ',' && !inside.some((at) => isFinite(tokens, at) || /(?:ing|ed)$/u.test(tokens[at]?.lower ?? ''))
  return !inside.some((at) => tokens[at]?.lower === 'and')
}

const LONGEST_PHRASE = 7

/** "A, B | , C or D": a list that goes on behind the cut. */
function isInList(tokens: readonly Token[], places: readonly number[], last: number): boolean {
  const next = tokens[last + 1]
  if (!/^(?:,|and|or)$/u.test(next?.lower ?? '')) return false
  const comma = places.findLast((at) => tokens[at]?.text === ',')
  if (comma === undefined || comma < (places[0] ?? 0) + 3 || places.some((at) => at > comma && isFinite(tokens, at)) || last - comma > LONGEST_ITEM) return false
  const isItem = (at: number): boolean => tokens[at]?.cap === true || tokens[at]?.kind === 'figure' || /^(?:a|an|the|one|two|three|some|other)$/u.test(tokens[at]?.lower ?? '')
  // “An oar, the mending of nets | and plans for a boat”.
  if (next?.text !== ',') return tokens[comma + 1]?.lower === 'the' && tokens[last + 2]?.kind === 'word' && tokens[last + 2]?.cap === false && (/^(?:of|for)$/u.test(tokens[last + 3]?.lower ?? '') || (!isFinite(tokens, last + 2) && !isVerb(tokens[last + 2]?.lower ?? '')))
  const behind = /^(?:and|or)$/u.test(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2
  return isItem(comma + 1) && isItem(behind) && tokens.slice(last + 2, last + 40).some(({ lower }) => /^(?:and|or)$/u.test(lower))
}

const LONGEST_ITEM = 9

/** “Was made of seven sails | , one mast, the keel and several oars”: things that are counted, cut behind the first. */
function isListOfCounts(tokens: readonly Token[], places: readonly number[], last: number): boolean {
  const isCount = (at: number): boolean => SMALL_NUMBERS.has(tokens[at]?.lower ?? '') || /^(?:one|several|many|some)$/u.test(tokens[at]?.lower ?? '') || (tokens[at]?.kind === 'figure' && !/^(?:1\d|20)\d{2}$/u.test(tokens[at]?.text ?? ''))
  if (tokens[last + 1]?.text !== ',' || !isCount(last + 2)) return false
  const first = places.findLast((at) => at > last - LONGEST_ITEM && (isCount(at) || isFinite(tokens, at)))
  const end = tokens.findIndex(({ lower }, at) => at > last + 2 && /^(?:and|or|;|\.)$/u.test(lower))
  return first !== undefined && isCount(first) && /^(?:and|or)$/u.test(tokens[end]?.lower ?? '') && !tokens.slice(last + 3, end).some((_, at) => isFinite(tokens, last + 3 + at) && !isCount(last + 2 + at))
}

/** Whether an amount is one end of a range: "six to nine percent", "five or six", "between 30 and 40". */
export function isHalfOfRange(tokens: readonly Token[], from: number, to: number, isAmount: (at: number) => boolean): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  // “Either 1 or 0” is no range.
  const isChoice = tokens.slice(Math.max(0, from - 4), from).some((token) => token.lower === 'either')
  if (!isChoice && ((lower(from - 1) === 'or' && isAmount(from - 2)) || (lower(to + 1) === 'or' && isAmount(to + 2)))) return true
  const between = tokens.findLastIndex((token, at) => at < from && from - at <= LONGEST_RANGE && token.lower === 'between')
  const isSecond = lower(from - 1) === 'and' && tokens.slice(between + 1, from - 1).some((_, at) => isAmount(between + 1 + at))
  const isFirst = tokens.slice(between + 1, from).every((_, at) => /^(?:about|around|[$£€¥])$/u.test(lower(between + 1 + at))) && tokens.slice(to + 1, to + 4).some((token, at) => token.lower === 'and' && (isAmount(to + 2 + at) || (/^[$£€¥]$/u.test(lower(to + 2 + at)) && isAmount(to + 3 + at))))
  if (between >= 0 && (isSecond || isFirst)) return true
  const comesFrom = tokens.slice(Math.max(0, from - 12), from).some((token) => /^(?:from|by)$/u.test(token.lower))
  // “10% to 50% higher”.
  if (!tokens.slice(Math.max(0, from - 12), from).some((token) => token.lower === 'from' || token.lower === 'by') && lower(from - 1) === 'to' && /^(?:%|percent|cent)$/u.test(lower(from - 2)) && isAmount(lower(from - 3) === 'per' ? from - 4 : from - 3)) return true
  // “Ranging from 1 mm to 2 m”: both ends, or neither.
  const ranges = tokens.slice(Math.max(0, from - 12), from).some((token, at, row) => /^rang(?:e|es|ed|ing)$/u.test(token.lower) && /^(?:in|from|anywhere)$/u.test(row[at + 1]?.lower ?? ''))
  if (ranges && (tokens.slice(to + 1, to + 3).some(({ lower: word }) => word === 'to') || tokens.slice(Math.max(0, from - 2), from).some(({ lower: word }) => word === 'to'))) return true
  if (comesFrom) return false
  return (lower(from - 1) === 'to' && isAmount(from - 2)) || (lower(to + 1) === 'to' && isAmount(to + 2))
}

/** Tokens from “between” to the second amount, at most. */
const LONGEST_RANGE = 6
