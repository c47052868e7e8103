import { monthNames } from '../lists/calendar'
import { LITTLE_WORDS, NOW_WORDS, PRONOUNS } from '../lists/little-words'
import { PEOPLES, TITLES } from '../lists/name-heads'
import { isPast, isVerb } from '../lists/verbs'
import type { NameIndex } from '../names/index-of-names'
import type { Span } from '../span'
import type { Token } from '../tokens'
import { type Draft, placesOf } from './draft'
import { type Known, nameOfNoun } from './definite'
import { isFinite, isPreposition } from './grammar'
import { isOpenNoun } from './left-open'
import type { Referents } from './references'
import { type Sex, sexOfName, sexOfPronoun } from './sexes'

/** A draft that names what its pronouns mean. */
export interface Alone {
  readonly draft: Draft
  /** What was put for what. */
  readonly swapped: readonly (readonly [pronoun: string, name: string])[]
  /** Whether it tells how things were when the article was written, and said so by a word that was left out ("now"). */
  readonly isDated: boolean
}

/** Why a draft can't stand alone, and the word that keeps it from it. */
export interface Dependent {
  readonly refused: 'needs-its-date' | 'no-antecedent' | 'points-back'
  readonly word: string
}

/** Every word that this file asks about, so that the others are passed over at once. */
const POINTING = new Set([...NOW_WORDS, ...PRONOUNS, ...'yesterday tomorrow tonight last this next these those such here latter former that ago aforementioned aforesaid above-mentioned abovementioned'.split(' ')])
const HUMAN = /^(?:he|she|his|him|himself|herself)$/u
const MANY = /^(?:they|their|them|theirs|themselves)$/u
const CLAUSE_BOUNDS = /^(?:,|;|:|and|but|or|when|while|as|because|which|that|who|if|since|although|though|before|after|until|where|whose|so)$/u
/** Words behind "her" that make it an object and not a possessive. */
const NO_NOUN = /^(?:in|on|at|by|for|from|to|of|with|as|and|or|but|when|while|because|after|before|until|since|a|an|the|that|who|which|into|over|under)$/u
/** What “they” can mean, behind “the” or “a”. */
const MAY_BE_MANY = /(?:[^s]s|people|men|women|children|police|board|company|firm|club|team|band|crew|group|family|couple|pair|government|council|committee|party|army|staff|public|crowd|population|majority|number|audience|tribe|church|union|commission|school|village|jury|court|bank|agency|authority|community|nobility|clergy|enemy|fleet|navy|media|press|host|generation|trio|duo|quartet|orchestra|cast|squad|side)$/u
/** What happens has nothing of its own: "an eruption covered its shore". */
const HAPPENING = /(?:tion|sion|quake|fire|flood|storm|attack|drought|plague|famine|war)$/u
const POSSESSIVE = /^(?:his|her|its|their)$/u

/** Puts the one name that is possible for each pronoun that nothing before it in the stem explains, and refuses what points outside the text. */
export function standAlone(draft: Draft, key: Pick<Span, 'from' | 'to'>, before: Referents, within: Referents, names: NameIndex, known: Known): Alone | Dependent {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  const first = places[0] ?? 0
  const keep = [...draft.keep]
  let isDated = false
  const swaps = new Map(draft.swaps)
  const swapped: (readonly [string, string])[] = []
  const mentions = names.mentionsOf(draft.sentence)
  // “The Skerrow Lamp” is nobody.
  const mayBeSomebody = ({ from, text }: (typeof mentions)[number]): boolean => {
    const of = names.nameOf(text)?.class
    return of !== 'place' && !(of === 'other' && tokens[from - 1]?.lower === 'the')
  }
  const heroWords = before.person?.split(' ') ?? []
  const isAnother = (name: string): boolean => !name.split(' ').some((word) => heroWords.includes(word))
  // Whose name stands in the stem already, or in its answer, is not named again.
  const ownName = nameOfNoun(tokens, first, known)
  const words = [...places, key.from].map((at) => tokens[at]?.text ?? '')
  if (ownName !== undefined && draft.lead === '' && key.from > first + 1 && !ownName.split(' ').some((word) => /^\p{Lu}/u.test(word) && (words.includes(word) || tokens.slice(key.from, key.to + 1).some(({ text }) => text === word)))) {
    swaps.set(first + 1, ownName)
    keep[first] = false
    swapped.push([`the ${tokens[first + 1]?.lower ?? ''}`, ownName])
  }
  for (const at of places) {
    const token = tokens[at] as Token
    const { lower } = token
    // “Halmer doubted her maps” in a woman’s life: hers, if nothing says that Halmer is a woman too.
    const isHers = before.sex === 'hers' && sexOfPronoun(lower) === 'hers'
    if (!POINTING.has(lower) || (at >= key.from && at <= key.to)) continue
    if (/^(?:yesterday|tomorrow|tonight)$/u.test(lower) || (lower === 'ago' && !isLongAgo(tokens, at))) return { refused: 'needs-its-date', word: token.text }
    if (NOW_WORDS.has(lower) && /^['’]s$/u.test(tokens[at + 1]?.text ?? '')) {
      isDated = true
      continue
    }
    if (NOW_WORDS.has(lower) && !/^(?:until|till|from|s)$/u.test(tokens[at - 1]?.lower ?? '') && !(lower === 'now' && tokens[at - 2]?.lower === 'what')) {
      keep[at] = false
      // “Relatively recently”.
      if (/^(?:relatively|very|quite|fairly|more|most|only|just|even|as)$/u.test(tokens[at - 1]?.lower ?? '')) keep[at - 1] = false
      // “Lower than today”: lower.
      if (tokens[at - 1]?.lower === 'than') keep[at - 1] = false
      if (tokens[at + 1]?.text === ',' && (at === first || tokens[at - 1]?.text === ',')) keep[at + 1] = false
      isDated = true
      continue
    }
    if (/^(?:last|this|next)$/u.test(lower) && /^(?:year|month|week|century|decade)$/u.test(tokens[at + 1]?.lower ?? '')) return { refused: 'needs-its-date', word: `${token.text} ${tokens[at + 1]?.text ?? ''}` }
    if (/^(?:this|these|those|such|here)$/u.test(lower) && !(lower !== 'here' && places.some((one) => one < at - 4 && isFinite(tokens, one)) && (lower !== 'this' || hasClauseBefore(tokens, places, at))) && !(lower === 'such' && tokens[at + 1]?.lower === 'as') && !(lower === 'those' && /^(?:who|of|in|with|from)$/u.test(tokens[at + 1]?.lower ?? ''))) return { refused: 'points-back', word: token.text }
    if (/^(?:aforementioned|aforesaid|above-mentioned|abovementioned)$/u.test(lower)) return { refused: 'points-back', word: token.text }
    if (lower === 'latter' || (lower === 'former' && tokens[at - 1]?.lower === 'the' && (tokens[at + 1]?.kind !== 'word' || isFinite(tokens, at + 1)))) return { refused: 'points-back', word: token.text }
    if (lower === 'that' && at === first) return { refused: 'points-back', word: token.text }
    if (!PRONOUNS.has(lower) || (lower === 'her' && token.cap && at !== first)) continue
    if (lower === 'it' && isNobody(tokens, at)) {
      if (at === first) return { refused: 'no-antecedent', word: token.text }
      continue
    }
    if (swapped.some(([pronoun]) => kindOf(pronoun) === kindOf(lower))) continue
    const earlier = places.filter((one) => one < at)
    // The object of the first clause is somebody or something else than its subject.
    const verbs = earlier.filter((one) => isFinite(tokens, one)).length
    const isHer = lower === 'her' && (!isOwned(tokens[at + 1]) || NO_NOUN.test(tokens[at + 1]?.lower ?? ''))
    const isObject = (isHer || /^(?:it|them|him)$/u.test(lower)) && !earlier.some((one) => (CLAUSE_BOUNDS.test(tokens[one]?.lower ?? '') && (tokens[one]?.text !== ',' || verbs > 1)) || /\p{L}{2}ing$/u.test(tokens[one]?.lower ?? '')) && !isFinite(tokens, at + 1)
    if (isObject && draft.lead === '') return { refused: 'no-antecedent', word: token.text }
    const isAfterOpening = /^(?:he|she|it|they)$/u.test(lower) && earlier.length > 0 && !earlier.some((one) => isFinite(tokens, one) || /^(?:as|when|while|although|because|after|before|if|since|though)$/u.test(tokens[one]?.lower ?? ''))
    if (draft.lead !== '' || !isAfterOpening && isExplained(lower, tokens, earlier, (one) => mentions.some((mention) => one >= mention.from && one <= mention.to && mayBeSomebody(mention) && !isOfOtherSex(lower, mention.text) && !(isHers && isAnother(mention.text) && sexOfName(mention.text) === undefined)), (one) => mentions.some((mention) => one >= mention.from && one <= mention.to && names.nameOf(mention.text)?.class === 'person'))) continue
    // “Asked whether he had lit it, Pell replied”: the one who is named behind it.
    const comma = places.find((one) => tokens[one]?.text === ',')
    const named = comma === undefined || at > comma || !HUMAN.test(lower) ? undefined : mentions.find(({ from, text }) => from === comma + 1 && names.nameOf(text)?.class === 'person')
    if (named && (isPast(tokens[first]?.lower ?? '') || /ing$/u.test(tokens[first]?.lower ?? ''))) continue
    // “By the time it was opened, the canal …”: the clause that follows says what.
    if (earlier.length > 0 && earlier.length < 5 && /^(?:by|when|while|as|although|though|after|before|because|once|until|if)$/u.test(tokens[first]?.lower ?? '') && lower !== 'his' && places.some((one) => one > at && tokens[one]?.text === ',' && /^(?:the|a|an)$/u.test(tokens[one + 1]?.lower ?? ''))) return { refused: 'no-antecedent', word: token.text }
    // “In its report, the bank cut …”: whose, the clause behind it may say.
    if (lower === 'its' && at === first + 1 && isPreposition(tokens[first]?.lower ?? '') && comma !== undefined && comma > at && /^(?:the|a|an)$/u.test(tokens[comma + 1]?.lower ?? '')) return { refused: 'no-antecedent', word: token.text }
    const referents = at === 0 || isAfterOpening || earlier.length === at || within === before ? before : within
    const meant = referents[kindOf(lower)] ?? (at !== 0 ? before[kindOf(lower)] : undefined)
    if (/self$|selves$/u.test(lower)) continue
    const sex = referents.sex ?? (meant === undefined ? undefined : sexOfName(meant))
    // “With which Carmen makes her entrance, he rewrote the tune”: two people, one of whom is not known.
    if (meant !== undefined && kindOf(lower) === 'person' && sex === undefined && tokens.some((one) => sexOfPronoun(one.lower) !== undefined && sexOfPronoun(one.lower) !== sexOfPronoun(lower))) return { refused: 'no-antecedent', word: token.text }
    if (meant !== undefined && isOfOtherSex(lower, meant, sex)) return { refused: 'no-antecedent', word: token.text }
    if (meant === undefined || isOpenNoun(meant) || /^(?:him|them)$/u.test(lower)) return { refused: 'no-antecedent', word: token.text }
    const isOwn = POSSESSIVE.test(lower) && isOwned(tokens[at + 1]) && !isFinite(tokens, at + 1) && !(lower === 'her' && NO_NOUN.test(tokens[at + 1]?.lower ?? ''))
    if (isHer || (lower === 'her' && !isOwn)) return { refused: 'no-antecedent', word: token.text }
    swaps.set(at, isOwn ? `${meant}${meant.endsWith('s') && kindOf(lower) === 'plural' ? '’' : '’s'}` : meant)
    swapped.push([lower, meant])
  }
  return { draft: { ...draft, keep, swaps }, swapped, isDated }
}

/** Whether a pronoun can't mean whom a name names: “she” of Otto Reiner. */
function isOfOtherSex(pronoun: string, name: string, known?: Sex): boolean {
  const [of, told] = [sexOfPronoun(pronoun), known ?? sexOfName(name)]
  return of !== undefined && told !== undefined && of !== told
}

/** “66 million years ago”, “12,000 years ago”: the same whichever year one counts from. */
function isLongAgo(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - LONGEST_AMOUNT), at).some(({ lower, kind }) => /^(?:thousands?|millions?|billions?|millennia|centuries|ages|long|m|bn|\d[\d.,]*(?:m|bn))$/u.test(lower) || (kind === 'figure' && Number(lower.replaceAll(',', '')) >= 1000))
}

/** Words that a length of time has at most. */
const LONGEST_AMOUNT = 4

/** Whether somebody may own what stands here: “his letter”, “his 1994 book”. */
function isOwned(token: Token | undefined): boolean {
  return token?.kind === 'word' || /^(?:1\d{3}|20\d{2})$/u.test(token?.text ?? '')
}

/** "It is known that", "it was not until": stands for nothing. */
function isNobody(tokens: readonly Token[], at: number): boolean {
  const lower = (one: number): string => tokens[one]?.lower ?? ''
  if (!/^(?:is|was|has|had|may|can|could|would|will|remains|seems|appears)$/u.test(lower(at + 1))) return false
  if (/^(?:is|was)$/u.test(lower(at + 1)) && lower(at + 2) === 'not' && lower(at + 3) === 'until') return true
  const to = tokens.findIndex((token, one) => one > at + 2 && one <= at + LONGEST_IMPERSONAL && token.lower === 'that')
  return to > 0 && tokens.slice(at + 2, to).every(({ lower: word }) => /^(?:been|be|also|generally|widely|often|now|not|then|once|commonly|usually|sometimes)$/u.test(word) || IMPERSONAL.test(word))
}

const LONGEST_IMPERSONAL = 6
const IMPERSONAL = /^(?:known|said|believed|estimated|thought|reported|claimed|argued|suggested|assumed|held|noted|found|shown|announced|agreed|decided|established|revealed|accepted|likely|unlikely|possible|clear|true|certain|probable|evident|apparent|obvious)$/u

function kindOf(pronoun: string): keyof Referents {
  return HUMAN.test(pronoun) || pronoun === 'her' || pronoun === 'hers' ? 'person' : MANY.test(pronoun) ? 'plural' : 'thing'
}

/** Whether something before the pronoun, in the stem itself, can be what it means. */
function isExplained(lower: string, tokens: readonly Token[], earlier: readonly number[], isName: (at: number) => boolean, isPerson: (at: number) => boolean): boolean {
  const kind = kindOf(lower)
  if (kind === 'person') return earlier.some((at) => isName(at) || (TITLES.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word') || /^(?:man|woman|boy|girl|son|daughter|wife|husband|brother|sister|student|teacher|person)$/u.test(tokens[at]?.lower ?? ''))
  if (kind === 'plural' || /^its?$/u.test(lower)) {
    const hasNoun = earlier.some((at, index) => index > 0 && (kind === 'thing' || MAY_BE_MANY.test(tokens[at]?.lower ?? '')) && tokens[at]?.kind === 'word' && !tokens[at]?.cap && (tokens[at]?.lower.length ?? 0) > 3 && /^(?:the|a|an)$/u.test(tokens[at - 1]?.lower ?? '') && !(kind === 'thing' && HAPPENING.test(tokens[at]?.lower ?? '')))
    if (hasNoun && earlier.length > 2) return true
    // “Work went ahead, and at its height …”: what is at the head.
    const [head = 0] = earlier
    if (kind === 'thing' && earlier.length > 2 && head === 0 && tokens[0]?.kind === 'word' && !LITTLE_WORDS.has(tokens[0].lower) && tokens[0].lower.length > 3 && !isPerson(0) && isFinite(tokens, 1)) return true
  }
  if (kind === 'plural') return earlier.some((at) => PEOPLES.has(tokens[at]?.lower ?? '') || (/(?:[^s]s|people|children|men|women)$/u.test(tokens[at]?.lower ?? '') && tokens[at]?.kind === 'word' && !LITTLE_WORDS.has(tokens[at]?.lower ?? '') && !isFinite(tokens, at)) || /^(?:and|who|those|many|some)$/u.test(tokens[at]?.lower ?? ''))
  return earlier.some((at) => tokens[at]?.cap === true && !isOfPeople(tokens, at) && (at > 0 || isName(at)) && !isPerson(at) && !monthNames.has(tokens[at]?.lower ?? ''))
}

/** “Communist troops”: whose they are, and nothing that “it” could mean. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return PEOPLES.has(tokens[at]?.lower ?? '') || (next?.kind === 'word' && !next.cap && /[^s]s$/u.test(next.lower) && !LITTLE_WORDS.has(next.lower) && !isVerb(next.lower))
}

/** Whether a clause of its own stands before this token, so that “this” may mean something of it: “he sold the mill, and this saved him”, not “they were at odds on this issue”. */
function hasClauseBefore(tokens: readonly Token[], places: readonly number[], at: number): boolean {
  // “Pell, who kept the lamp, spent years testing this rule”: his own verb, not that of what only tells of him.
  const verb = places.find((one) => isFinite(tokens, one) && !/^(?:who|which|whose)$/u.test(tokens[one - 1]?.lower ?? '')) ?? at
  return places.some((one) => one > verb && one < at && /^(?:[,;:—–]|and|but|or|which|who|that|because|although|though|while|when|where|after|before|since|so|as|if)$/u.test(tokens[one]?.lower ?? tokens[one]?.text ?? ''))
}
