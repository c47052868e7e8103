import type { Problem } from '@/core/problem'
import { reasonOf } from '../left-out'
import { SMALL_NUMBERS } from '../lists/units'
import { isPast, isVerb } from '../lists/verbs'
import type { Token } from '../tokens'
import { countsItsList } from './counted-list'
import { type Draft, placesOf } from './draft'
import { depthsOf, hasMainVerb, isFinite, isPreposition, isUnfinished } from './grammar'
import { goesOnFromRelative, hasLostObject, hasLostSaying, hasLostVerb, isDashLeftOpen, isJointLeftOpen, isRowOfClausesCut, isRowOfSubjectsCut, isRowOfVerbsCut, lastClauseLacksVerb, lastSubjectLacksVerb, relativeLacksVerb } from './lost-words'
import { infinitiveForVerb, isAmountLeftOpen, isOneOfSubjects, isOnlyLeadUp, subjectIsLeftBehind } from './left-behind'
import { isCutOff, isHalfOfPair, openHeadOf } from './left-open'
import { sameOf, thatOneOf } from './that-one'

/** What a rule of this file looks at: the kept words of a stem, and where its answer stands. */
export interface StemInSentence {
  readonly draft: Draft
  readonly tokens: readonly Token[]
  readonly places: readonly number[]
  readonly keyAt: number
  /** Whether “the trust”, with no word more, could mean more than one trust of the article. */
  readonly isLoose: (noun: string) => boolean
}

type StemRule = (stem: StemInSentence) => Problem | undefined

const NO_SENTENCE = reasonOf('no-sentence')
const unless = (isSound: boolean): Problem | undefined => (isSound ? undefined : NO_SENTENCE)

/** Verbs behind a “there” that is no place. */
const THERE_IS = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|seems?|seemed|exists?|existed|remains?|remained|comes?|came|appears?|appeared|to|['’]s)$/u

/** Why a shortened sentence can't be a stem, by rule; each tells its reason, or nothing where the stem keeps it. */
export const stemRules = {
  'no verb of its own': ({ tokens, places }) => unless(hasMainVerb(tokens, places)),
  'somebody said, and what is cut off': ({ tokens, places }) => unless(!isUnfinished(tokens, places)),
  'begins in the middle': ({ draft, tokens, places, keyAt }) => unless(draft.lead !== '' || !isFragment(tokens, places, keyAt)),
  'a head that means something named before': ({ draft, tokens, places }) => {
    const open = draft.lead === '' ? openHeadOf(tokens, places) : undefined
    return open === undefined ? undefined : reasonOf('points-back', { word: open })
  },
  'a noun that several things bear': ({ draft, tokens, places: [first = 0, ...rest], isLoose }) => {
    const noun = tokens[first + 1]
    // “The advances made in botany led …”: a participle that says which.
    const isSaid = isPast(tokens[first + 2]?.lower ?? '') && isPreposition(tokens[first + 3]?.lower ?? '') && rest.some((at) => at > first + 3 && isFinite(tokens, at) && !rest.some((one) => one < at && /^[,;]$/u.test(tokens[one]?.text ?? '')))
    const isBare = !isSaid && draft.lead === '' && tokens[first]?.lower === 'the' && noun?.kind === 'word' && !noun.cap && (isFinite(tokens, first + 2) || /^(?:,|['’]s)$/u.test(tokens[first + 2]?.text ?? ''))
    // “Within two months of the launch, …”.
    const at = draft.lead === '' && isPreposition(tokens[first]?.lower ?? '') ? rest.find((one) => one < first + LEAD_IN && tokens[one]?.text === ',') : undefined
    const led = tokens[(at ?? 0) - 1]
    if (at !== undefined && tokens[at - 2]?.lower === 'the' && led?.kind === 'word' && !led.cap && ONE_OF_SEVERAL.test(led.lower) && isLoose(led.lower)) return reasonOf('points-back', { word: `the ${led.lower}` })
    return isBare && isLoose(noun.lower) ? reasonOf('points-back', { word: `the ${noun.lower}` }) : undefined
  },
  // “The poet lived there from 1447”: where, was told before.
  'there, where something named before is': ({ tokens, places }) => {
    const isOfPlace = (at: number): boolean => tokens[at]?.lower === 'there' && !THERE_IS.test(tokens[at + 1]?.lower ?? '') && !/^(?:is|are|was|were)$/u.test(tokens[at - 1]?.lower ?? '')
    const at = places.find(isOfPlace)
    const isTold = at !== undefined && places.some((one) => one < at && tokens[one]?.cap === true && (isPreposition(tokens[one - 1]?.lower ?? '') || tokens[one - 1]?.lower === 'the'))
    return at === undefined || isTold ? undefined : reasonOf('points-back', { word: 'there' })
  },
  'begins with a mark': ({ draft, tokens, places: [first = 0] }) => unless(draft.lead !== '' || !/^[,;:)”’]$/u.test(tokens[first]?.text ?? '')),
  // “The countries signed it between the two situations”: which two.
  'as many as were named before': ({ draft, tokens, places, keyAt }) => pointsBack(draft.lead === '' ? thoseOf(tokens, places, keyAt) : undefined),
  'ends in the middle': ({ tokens, places, keyAt }) => unless(!endsInMiddle(tokens, places, keyAt)),
  'half of it behind a semicolon': ({ tokens, places }) => {
    const marks = places.filter((at) => tokens[at]?.text === ';')
    const behind = places.filter((at) => at > (marks[0] ?? 0))
    // “…; in July, even before the war came”: its verb is of what only adds.
    const isAdded = /^(?:before|after|when|while|until)$/u.test(tokens[behind.findLast((at) => /^(?:before|after|when|while|until|,)$/u.test(tokens[at]?.lower ?? '')) ?? -1]?.lower ?? '')
    const verbs = behind.filter((at) => isFinite(tokens, at) || (tokens[at]?.cap !== true && isVerb(tokens[at]?.lower ?? '')))
    const opens = behind.findLast((at) => /^(?:before|after|when|while|until)$/u.test(tokens[at]?.lower ?? '')) ?? Infinity
    return unless(!(marks.length === 1 && (verbs.length === 0 || (isAdded && verbs.every((at) => at > opens)))))
  },
  'counts what is listed behind it': ({ tokens, places, keyAt }) => unless(!countsItsList(tokens, places, keyAt)),
  'cut in a clause, a list or a pair': ({ tokens, places }) => unless(!isCutOff(tokens, places)),
  'a participle whose verb was cut': ({ tokens, places }) => unless(!hasLostVerb(tokens, places)),
  'a last clause with no verb left': ({ tokens, places }) => unless(!lastClauseLacksVerb(tokens, places)),
  'a last subject with no verb left': ({ tokens, places }) => unless(!lastSubjectLacksVerb(tokens, places)),
  'a clause behind a noun with no verb left': ({ tokens, places }) => unless(!relativeLacksVerb(tokens, places)),
  'a joint with nothing behind its insert': ({ tokens, places }) => unless(!isJointLeftOpen(tokens, places)),
  'a second relative without its first': ({ tokens, places }) => unless(!goesOnFromRelative(tokens, places)),
  'a deed without its object': ({ tokens, places }) => unless(!hasLostObject(tokens, places)),
  'a list behind a dash, cut short': ({ tokens, places }) => unless(!isDashLeftOpen(tokens, places)),
  'a quotation whose verb was cut': ({ tokens, places }) => unless(!hasLostSaying(tokens, places)),
  'a quotation alone': ({ draft, tokens, places }) => pointsBack(draft.lead === '' && isQuoteAlone(tokens, places) ? 'said' : undefined),
  'a row of deeds without its last': ({ tokens, places }) => unless(!isRowOfVerbsCut(tokens, places)),
  'a row of clauses without its last': ({ tokens, places }) => unless(!isRowOfClausesCut(tokens, places)),
  'a row of subjects without its last': ({ tokens, places }) => unless(!isRowOfSubjectsCut(tokens, places)),
  'a subject whose verb was cut with an insert': ({ tokens, places }) => unless(!subjectIsLeftBehind(tokens, places)),
  'only what leads up to a clause': ({ tokens, places }) => unless(!isOnlyLeadUp(tokens, places)),
  'an amount left open': ({ tokens, places }) => unless(!isAmountLeftOpen(tokens, places)),
  'one of several subjects': ({ draft, tokens, places }) => unless(draft.lead !== '' || !isOneOfSubjects(tokens, places)),
  'an infinitive for a verb': ({ draft, tokens, places }) => unless(draft.lead !== '' || !infinitiveForVerb(tokens, places)),
  'one half of a pair': ({ tokens, places }) => unless(!isHalfOfPair(tokens, places)),
  'the same as something named before': ({ tokens, places }) => pointsBack(sameOf(tokens, places)),
  'a time that was named before': ({ tokens, places }) => pointsBack(thatOneOf(tokens, places)),
  'one of the several that its verb tells of': ({ tokens, places }) => {
    const end = places.at(-1) ?? 0
    const at = places.find((one) => isFinite(tokens, one))
    return unless(!(at !== undefined && tokens[end + 1]?.text === ';' && /^(?:are|were)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.cap === true && !places.some((one) => one > at && tokens[one]?.lower === 'and')))
  },
  'somebody who is not named has it done': ({ draft, tokens, places: [, ...rest] }) => {
    const verb = rest.find((at) => isFinite(tokens, at))
    const word = tokens[(verb ?? 0) + 1]
    const isBare = draft.lead === '' && draft.swaps.size === 0 && verb !== undefined && rest.every((at) => at >= verb || tokens[at]?.cap === true)
    const isObject = word !== undefined && (/^(?:him|them)$/u.test(word.lower) || (word.lower === 'her' && /^(?:with|to|in|from|at|by|as|for|and|on|,|\.)$/u.test(tokens[(verb ?? 0) + 2]?.lower ?? '.')))
    return isBare && isObject ? reasonOf('no-antecedent', { word: word.text }) : undefined
  },
  // “The majority of the artist’s works”: whose, where nobody is named before.
  'somebody told by a calling alone': ({ draft, tokens, places }) => {
    const at = places.find((one) => tokens[one]?.lower === 'the' && CALLING.test(tokens[one + 1]?.lower ?? '') && /^['’]s$/u.test(tokens[one + 2]?.text ?? ''))
    return pointsBack(at !== undefined && draft.lead === '' && !places.some((one) => one > (places[0] ?? 0) && one < at && tokens[one]?.cap === true) ? `the ${tokens[at + 1]?.lower ?? ''}` : undefined)
  },
  // “Where these women were bought”: which, where no women are told of before.
  'these, of which nothing was said': ({ tokens, places }) => {
    const at = places.find((one) => tokens[one]?.lower === 'these' && !isInQuotes(tokens, one))
    const nouns = at === undefined ? [] : [tokens[at + 1], tokens[at + 2]].flatMap((token) => (token?.kind === 'word' && /[^s]s$|men$|people$|children$/u.test(token.lower) ? [token.lower] : []))
    const isMet = nouns.length === 0 || places.some((one) => at !== undefined && one < at && (tokens[one]?.lower === 'and' || nouns.includes(tokens[one]?.lower ?? '')))
    return pointsBack(at !== undefined && !isMet ? `these ${nouns[0] ?? ''}` : undefined)
  },
  // “Norway followed in 1955”: whom, or in what.
  'somebody who followed': ({ tokens, places }) => {
    const at = places.find((one, index) => index > 0 && tokens[one]?.lower === 'followed' && !/^(?:is|are|was|were|be|been|being|has|have|had|closely|soon|,)$/u.test(tokens[one - 1]?.lower ?? '') && (tokens[one + 1] === undefined || /^(?:in|on|at|[,;.])$/u.test(tokens[one + 1]?.lower ?? '')))
    return pointsBack(at === undefined || isInQuotes(tokens, at) || /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? '') ? undefined : 'followed')
  },
  // “_____, another keeper, …”, “had another brother, _____”: besides whom.
  'another, of whom nothing was said': ({ tokens, places, keyAt }) => {
    const at = places.find((one) => tokens[one]?.lower === 'another' && Math.abs(one - keyAt) < BESIDE && ((one < keyAt && !isPreposition(tokens[one - 1]?.lower ?? '') && places.some((mark) => mark > one && mark < keyAt && /^(?:,|is|was|were)$/u.test(tokens[mark]?.lower ?? ''))) || (one > keyAt && tokens[one - 1]?.text === ',')))
    return pointsBack(at === undefined ? undefined : 'another')
  },
  // “_____ even tried to”, “_____ then took”: what came before was told before.
  'what goes on from something told before': ({ draft, tokens, places: [first = 0], keyAt }) => {
    const [word, behind] = [tokens[keyAt + 1], tokens[keyAt + 2]].map((token) => token?.lower ?? '')
    const at = keyAt === first && draft.lead === '' ? [word, behind].find((one) => one !== undefined && /^(?:even|then)$/u.test(one)) : undefined
    return pointsBack(at)
  },
  // “Found instead that …”: of what, a cut took.
  'instead, of what was cut': ({ draft, tokens, places }) => {
    const at = places.find((one) => tokens[one]?.lower === 'instead' && tokens[one + 1]?.lower !== 'of')
    const isCut = at !== undefined && draft.keep.some((kept, one) => !kept && one < at && tokens[one]?.kind === 'word' && depthsOf(tokens)[one] === 0)
    return pointsBack(isCut ? 'instead' : undefined)
  },
  'to do so': ({ tokens, places }) => {
    const at = places.find((one) => tokens[one]?.lower === 'so' && /^(?:do|does|did|done|doing)$/u.test(tokens[one - 1]?.lower ?? ''))
    return pointsBack(at !== undefined && !places.some((one) => one < at - NEAR && isFinite(tokens, one)) ? 'so' : undefined)
  },
  'said to the reader, or by the writer': ({ tokens, places }) => {
    const word = spokenWordOf(tokens, places)
    return word === undefined ? undefined : reasonOf('no-antecedent', { word })
  },
  // “As is shown below”, on a page that the reader does not see.
  'something shown elsewhere': ({ tokens, places }) => {
    const at = places.find((one) => /^(?:below|above|overleaf)$/u.test(tokens[one]?.lower ?? '') && (tokens[one + 1] === undefined || /^[,.;:)]$/u.test(tokens[one + 1]?.text ?? '')) && !isInQuotes(tokens, one))
    return pointsBack(at === undefined || /^(?:from|and|or)$/u.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.kind === 'figure' ? undefined : tokens[at]?.lower)
  },
  'a call in the middle': ({ tokens, places }) => unless(!places.slice(0, -1).some((at) => /^(?:!|\?|…|\.{2,})$/u.test(tokens[at]?.text ?? '') && !isInQuotes(tokens, at))),
  // A stop that the splitting took for an abbreviation's.
  'two sentences': ({ tokens, places }) => unless(!places.some((at) => isStopBeforeQuote(tokens, at) || tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 0) > 3 && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.cap !== true && tokens[at + 1]?.cap === true && !isInQuotes(tokens, at))),
} as const satisfies Readonly<Record<string, StemRule>>

/** Why these words can't be a stem, if anything keeps them from it. */
export function stemProblem(draft: Draft, keyAt: number, isLoose: (noun: string) => boolean): Problem | undefined {
  const { tokens } = draft.sentence
  const all = placesOf(draft)
  // A comma at the end is never written, so what comes next is what stands behind it.
  const places = tokens[all.at(-1) ?? 0]?.text === ',' ? all.slice(0, -1) : all
  const stem: StemInSentence = { draft, tokens, places, keyAt, isLoose }
  for (const rule of Object.values<StemRule>(stemRules)) {
    const problem = rule(stem)
    if (problem) return problem
  }
  return undefined
}

/** Whether a stem is nothing but what somebody said: who, and of what, was told before. */
function isQuoteAlone(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first = 0] = places
  if (!/^["“]$/u.test(tokens[first]?.text ?? '')) return false
  const close = tokens.findIndex(({ text }, at) => at > first && /^["”]$/u.test(text))
  return close > 0 && !places.some((at) => at > close && tokens[at]?.kind !== 'mark')
}

/** "The two situations", "all three", with no two things named before: the words, if the stem has them. */
function thoseOf(tokens: readonly Token[], places: readonly number[], keyAt: number): string | undefined {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  const at = places.find((one, index) => SMALL_NUMBERS.has(lower(one)) && lower(one) !== 'one' && (/^(?:the|these|those)$/u.test(lower(one - 1)) || (lower(one - 1) === 'all' && index === 1)) && places.includes(one - 1) && /^(?:\p{Ll}+s|men|women|people|children)$/u.test(tokens[one + 1]?.text ?? ''))
  if (at === undefined) return undefined
  if (keyAt === at) return places.some((one) => one < at && (lower(one) === 'and' || isFinite(tokens, one))) || lower(at + 2) === 'of' ? undefined : `the ${lower(at)} ${lower(at + 1)}`
  const after = lower(at + 2)
  if (/^(?:of|in|that|which|who|whose|with|from|to|for|at|on|named|called|known|:|,|—|–|\()$/u.test(after) || (isVerb(after) && lower(at - 1) !== 'all')) return undefined
  if (places.some((one) => one < at && /^(?:and|both|between)$/u.test(lower(one)) && tokens[one + 1]?.cap === true) || tokens[at + 2]?.cap === true || tokens[at + 2]?.kind === 'figure') return undefined
  return !places.some((one) => one < at && lower(one) === 'and') ? `the ${lower(at)} ${lower(at + 1)}` : undefined
}

/** Words that nothing may end with. */
const OPEN_ENDS = /^(?:as|that|which|who|whose|of|to|from|into|the|a|an|and|or|but|than|if|when|where|while|because|although|noting|stating|saying|adding|arguing|until|unless)$/u

/** Whether a cut left the beginning of what came next: “…, noting that”, “…, and in his essay”, “three levels: the trial court”. */
function endsInMiddle(tokens: readonly Token[], places: readonly number[], keyAt: number): boolean {
  const last = places.at(-1) ?? 0
  const word = places.findLast((at) => !/^[,;:–—-]$/u.test(tokens[at]?.text ?? '')) ?? last
  if (word > keyAt && /^(?:either|neither)$/u.test(tokens[word]?.lower ?? '') && tokens[word + 1]?.kind === 'word') return true
  if (word > keyAt && (OPEN_ENDS.test(tokens[word]?.lower ?? '') || (/^(?:follows|following)$/u.test(tokens[word]?.lower ?? '') && /^(?:as|the)$/u.test(tokens[word - 1]?.lower ?? '')))) return true
  // “In her letter, Pell stated:”: what she stated stands behind the sentence.
  if (tokens.at(-1)?.text === ':' && last >= tokens.length - 2) return true
  const next = tokens[last + 1]
  if (next === undefined || /^[.!?]$/u.test(next.text)) return false
  const colon = places.findLast((at) => tokens[at]?.text === ':')
  if (colon !== undefined && /^(?:,|;|and|or)$/u.test(next.lower) && !places.some((at) => at > colon && isFinite(tokens, at))) return true
  const comma = places.findLast((at) => tokens[at]?.text === ',' && /^(?:and|but)$/u.test(tokens[at + 1]?.lower ?? '') && isPreposition(tokens[at + 2]?.lower ?? ''))
  return comma !== undefined && comma > (places[0] ?? 0) + 3 && !places.some((at) => at > comma && isFinite(tokens, at))
}

/** “… of the coast. "f one regards the lamp”: a quotation that begins behind a stop, with what was cut of it. */
function isStopBeforeQuote(tokens: readonly Token[], at: number): boolean {
  const [stop, mark] = [tokens[at], tokens[at + 1]]
  return stop?.text === '.' && /^["“]$/u.test(mark?.text ?? '') && (mark?.start ?? 0) > stop.end && tokens[at + 2] !== undefined && !isInQuotes(tokens, at)
}

function pointsBack(word: string | undefined): Problem | undefined {
  return word === undefined ? undefined : reasonOf('points-back', { word })
}

/** Whether a stem begins in the middle of something: with a verb, a joiner behind its first word, or a reason without what it is the reason of. */
function isFragment(tokens: readonly Token[], places: readonly number[], keyAt: number): boolean {
  const first = places[0] ?? 0
  const token = tokens[first]
  if (!token || first === keyAt) return false
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  if (/^(?:which|who|whom|whose|and|or|but|also|then|than)$/u.test(token.lower) || (token.lower === 'as' && lower(first + 2) === 'result')) return true
  if (/^(?:and|or)$/u.test(lower(first + 1)) && (/ly$/u.test(lower(first + 2)) || isVerb(lower(first + 2)))) return true
  const comma = places.find((at) => tokens[at]?.text === ',' && places.some((one) => one > at && isVerb(lower(one))))
  if (/^(?:since|because|although|though|while|whereas|if|unless|when|as)$/u.test(token.lower) && comma === undefined) return true
  const isPredicateNext = comma !== undefined && /^(?:and|or)$/u.test(lower(comma + 1)) && isVerb(lower(comma + 2))
  if (isPredicateNext && !places.some((at) => at > first && at < comma && isVerb(lower(at)))) return true
  return !token.cap && isVerb(token.lower)
}

/** Tokens of an opening that tells when, at most. */
const LEAD_IN = 9
/** What happens more than once in most histories. */
const ONE_OF_SEVERAL = /^(?:launch|merger|election|elections|ceremony|trial|match|game|attack|attacks|meeting|conference|vote|release|opening|battle|siege|fire|storm|accident|crash|strike|tour|season|show|concert|final)$/u

/** What somebody is, who was named before. */
const CALLING = /^(?:artist|painter|author|writer|poet|composer|architect|sculptor|singer|actor|actress|director|player|philosopher|scientist|inventor|engineer|man|woman|couple|boy|girl)$/u

/** Words before “so” within which a verb only leads up to it: “was not inclined to do so”. */
/** Words between a name and what is said of it at most. */
const BESIDE = 9
const NEAR = 6

/** A word of the first or second person that stands in no quotation. */
function spokenWordOf(tokens: readonly Token[], places: readonly number[]): string | undefined {
  // “For a list of keepers, see the …”.
  const see = places.find((one) => tokens[one]?.lower === 'see' && (one === places[0] || tokens[one - 1]?.text === ',') && !isInQuotes(tokens, one))
  if (see !== undefined) return tokens[see]?.text
  const at = places.find((one) => {
    const token = tokens[one]
    if (!token || !/^(?:we|us|our|ours|you|your|yours|my|me|i|let)$/u.test(token.lower)) return false
    if (token.lower === 'let') return tokens[one + 1]?.lower === 'us'
    if (token.text === 'US' || token.text === 'ME' || (token.text === 'I' && (tokens[one - 1]?.cap === true || !isFinite(tokens, one + 1)))) return false
    return !isInQuotes(tokens, one)
  })
  return at === undefined ? undefined : tokens[at]?.text
}

function isInQuotes(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text
    if (text === '“') depth = 1
    else if (text === '”') depth = 0
    else if (text === '"') depth = 1 - depth
  }
  return depth > 0
}
