import { LITTLE_WORDS } from '../lists/little-words'
import { AUXILIARIES, isPast, isVerb } from '../lists/verbs'
import type { Token } from '../tokens'
import { type Draft, lengthOf, only, placesOf, without } from './draft'
import { beginsClause, depthsOf, isFinite, isPreposition, verbFrom } from './grammar'
import { OPENINGS, withoutInsert, withoutSaidInsert } from './inserts'
import { isListFrom } from './open-list'
import { holds, type Key, type Step, verbWithin } from './step'

/** Takes out brackets that the key does not stand in. */
export function withoutBrackets(draft: Draft, key: Key): Draft {
  const { tokens } = draft.sentence
  const depths = depthsOf(tokens)
  let out = draft
  for (let at = 0; at < tokens.length; at++) {
    if (depths[at] !== 1 || !/^[([]$/u.test(tokens[at]?.text ?? '')) continue
    let to = at
    while (to + 1 < tokens.length && (depths[to + 1] ?? 0) > 0) to++
    if (!holds(key, at, to)) out = without(out, at, to)
    at = to
  }
  return out
}

/** Keeps the part between semicolons that the key stands in, where it is a clause. */
export const atSemicolons: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  const marks = places.filter((at) => tokens[at]?.text === ';')
  if (marks.length === 0) return undefined
  const from = (marks.findLast((at) => at < key.from) ?? (places[0] ?? 0) - 1) + 1
  const to = (marks.find((at) => at > key.to) ?? (places.at(-1) ?? 0) + 1) - 1
  const start = /^(?:and|but|so|or|yet)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from
  return beginsClause(tokens, start, to) || isLeadIn(tokens, start, to) || beginsWithInsert(tokens, start, to) ? only(draft, start, to, start <= (places[0] ?? 0) ? draft.lead : '') : undefined
}

/** "In 1066, the duke …": a preposition, a comma, and a clause. */
function isLeadIn(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isPreposition(tokens[from]?.lower ?? '')) return false
  for (let at = from + 1; at < Math.min(to, from + 9); at++) if (tokens[at]?.text === ',') return beginsClause(tokens, at + 1, to)
  return false
}

/** “The record, set in 1996, was …”: a subject with what is put in behind it, and its verb. */
function beginsWithInsert(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '')) return false
  const open = tokens.findIndex(({ text }, at) => at > from && text === ',')
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',')
  return open > 0 && close > 0 && close < to && close - from < LONGEST_SUBJECT && AUXILIARIES.has(tokens[close + 1]?.lower ?? '')
}

/** Tokens of a subject with what is put in behind it, at most. */
const LONGEST_SUBJECT = 18

const JOINERS = /^(?:and|but|while|whereas|although|though|so|or|yet|because|until|since|when|after|before)$/u

/** Keeps the clause of several joined ones that the key stands in; a clause is one only with a subject and a verb of its own. */
export const atJoiners: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const depths = depthsOf(tokens)
  const places = placesOf(draft)
  const first = places[0] ?? 0
  const last = places.at(-1) ?? 0
  const bounds = places.filter((at) => at > first + 3 && depths[at] === 0 && JOINERS.test(tokens[at]?.lower ?? '') && (beginsClause(tokens, at + 1, last) || (tokens[at - 1]?.text === ',' && /^(?:and|but|while|yet|so)$/u.test(tokens[at]?.lower ?? '') && (beginsLooseClause(tokens, at + 1, last) || isLeadIn(tokens, at + 1, last)))) && (tokens[at - 1]?.text === ',' || (!/^(?:until|since|after|before|so)$/u.test(tokens[at]?.lower ?? '') && !isWithinPhrase(tokens, first, at))))
  const before = bounds.findLast((at) => at < key.from)
  if (before !== undefined && isWithinOpening(tokens, places, before)) return undefined
  const after = bounds.find((at) => at > key.to && !LASTING.test(tokens[at - 1]?.lower ?? ''))
  if (after !== undefined && verbWithin(draft, before ?? first, after)) {
    const to = tokens[after - 1]?.text === ',' ? after - 2 : after - 1
    return before !== undefined && /^(?:and|but|while|whereas)$/u.test(tokens[before]?.lower ?? '') && verbWithin(draft, first, before) ? only(draft, before + 1, to) : only(draft, first, to, draft.lead)
  }
  if (before !== undefined && /^(?:and|but|while|whereas)$/u.test(tokens[before]?.lower ?? '') && verbWithin(draft, first, before)) return only(draft, before + 1, last)
  return undefined
}

/** "Surveys of remains in France and | England indicate", ", with one and | another": joins two of a phrase, for no verb that is surely one stands before it. */
function isWithinPhrase(tokens: readonly Token[], first: number, joiner: number): boolean {
  if (!/^(?:and|or)$/u.test(tokens[joiner]?.lower ?? '')) return false
  // “Of Corvay and | Halmere and reached over the sea”.
  if (tokens[joiner + 1]?.cap === true && tokens[joiner + 2]?.lower === 'and' && isFinite(tokens, joiner + 3)) return true
  // “Between A and | B were cancelled”: the first “and” behind it is its own.
  const between = tokens.findLastIndex(({ lower }, at) => at >= first && at < joiner && lower === 'between')
  if (between !== -1 && !tokens.slice(between, joiner).some(({ lower }) => lower === 'and')) return true
  // “A, B or C and reports”: a list that goes on.
  if (tokens[joiner - 1]?.cap === true && tokens[joiner + 1]?.cap === true && tokens[joiner - 2]?.text === ',' && tokens[joiner - 3]?.cap === true) return true
  let comma = joiner
  while (comma > first && tokens[comma]?.text !== ',') comma--
  const from = comma > first ? comma + 1 : first
  const inSegment = (isOne: (at: number) => boolean): boolean => tokens.some((_, at) => at > from && at < joiner && isOne(at))
  if (comma > first && isPreposition(tokens[from]?.lower ?? '')) return !inSegment((at) => isFinite(tokens, at))
  // “Storms, power cuts and | a new party …”: a list, of which a plural looks like a verb.
  if (comma > first && !tokens.some(({ lower }, at) => at > first && at < joiner && (AUXILIARIES.has(lower) || isPast(lower)) && isFinite(tokens, at)) && tokens[joiner - 1]?.text !== ',') return true
  // “…, while Ada Fenwick and | John Pell found”: whose verb stands behind both.
  if (comma > first && joiner - from > 1 && tokens.slice(JOINERS.test(tokens[from]?.lower ?? '') ? from + 1 : from, joiner).every(({ cap }) => cap)) return true
  // “Pell sailed to Corvay and …”: right behind a name a past form is no participle.
  const isOfName = (at: number): boolean => isPast(tokens[at]?.lower ?? '') && tokens.slice(first, at).every((token) => token.cap)
  return !tokens.some((token, at) => at > first && at < joiner && isFinite(tokens, at) && (AUXILIARIES.has(token.lower) || isOfName(at) || !isPreposition(tokens[at + 1]?.lower ?? '')))
}

/** "because A was so and B was so, C …": the second half of an opening is no clause by itself. */
function isWithinOpening(tokens: readonly Token[], places: readonly number[], joiner: number): boolean {
  const opening = places.findLast((at) => at < joiner && /^(?:because|since|if|when|while|although|though|as|after|before)$/u.test(tokens[at]?.lower ?? ''))
  return opening !== undefined && places.some((at) => at > joiner && tokens[at]?.text === ',' && beginsMainClause(tokens, at + 1, places.at(-1) ?? 0))
}

/** Whether the clause begins here that an opening leads up to: also “many assumed”. */
function beginsMainClause(tokens: readonly Token[], at: number, end: number): boolean {
  return beginsClause(tokens, at, end) || (/^(?:many|most|some|few|several|others)$/u.test(tokens[at]?.lower ?? '') && isPast(tokens[at + 1]?.lower ?? ''))
}

/** "…, and much of the land …": after a comma and "and" a verb some words on is enough. */
function beginsLooseClause(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]
  if (!first || isFinite(tokens, at) || isPreposition(first.lower) || /ing$/u.test(first.lower)) return false
  return verbFrom(tokens, at + 1, Math.min(end, at + 14)) !== undefined
}

/** Whether a verb with what belongs to it begins here, and not a participle before its noun ("and distinguished universities"). */
function beginsPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return isFinite(tokens, at) && isVerb(tokens[at]?.lower ?? '') && next !== undefined && (next.cap || next.kind === 'figure' || LITTLE_WORDS.has(next.lower) || isPast(next.lower) || /ly$/u.test(next.lower))
}

const PARTICIPLE = /^(?:written|driven|given|taken|shown|known|drawn|grown|thrown|flown|seen|done|spoken|broken|chosen|frozen|stolen|eaten|hidden|ridden|worn|torn|sung|woven)$/u

/** “An essay written and | published in 1729”: tells of the noun before it, and goes on. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return PARTICIPLE.test(tokens[at]?.lower ?? '') && !AUXILIARIES.has(tokens[at - 1]?.lower ?? '')
}

/** Verbs that mean nothing without the time that follows: “which lasted | until 1479”, “two had occurred | while nobody was there”. */
const LASTING = /^(?:lasts?|lasted|lasting|dates?|dated|runs?|ran|continued?|continues|remained|remains?|stayed|lived|ruled|reigned|served|occurred|occurs?|happened|happens?)$/u

const TAILS = /^(?:which|who|whom|whose|where|with|although|though|while|whereas|as|including|because|since|when|making|leaving|giving|but|such|especially|particularly|even|rather|if|so|unless|until|despite|following|after|before|when|unlike|namely|mainly|mostly|partly|depending|thus|thereby|notably|a|an|part|one|known|called)$/u

/** Drops the last thing said behind a comma after the key, where it can be missed. */
export const withoutTail: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const depths = depthsOf(tokens)
  const places = placesOf(draft)
  for (const at of places.toReversed()) {
    if (at <= key.to) return undefined
    const next = tokens[at + 1]
    if (depths[at] !== 0 || !next) continue
    if (isListFrom(tokens, at)) continue
    const isTail = /^[,–—]$/u.test(tokens[at]?.text ?? '') && (TAILS.test(next.lower) || (/ing$/u.test(next.lower) && !next.cap) || (isPast(next.lower) && !next.cap) || isPreposition(next.lower) || (/^(?:and|but)$/u.test(next.lower) && beginsPredicate(tokens, at + 2)) || beginsPredicate(tokens, at + 1))
    const isPredicate = /^(?:and|but)$/u.test(tokens[at]?.lower ?? '') && beginsPredicate(tokens, at + 1) && !isParticiple(tokens, at - 1) && (at > key.to + 1 || AUXILIARIES.has(tokens[at + 1]?.lower ?? ''))
    const isRelative = (/^(?:where|because|although|while|whereas|until|unless|when|following|provided)$/u.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well') || (tokens[at]?.lower === 'rather' && tokens[at + 1]?.lower === 'than') || (tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as') || (tokens[at]?.lower === 'so' && tokens[at + 1]?.lower === 'that')) && !isPreposition(tokens[at - 1]?.lower ?? '') && !LASTING.test(tokens[at - 1]?.lower ?? '') && at > key.to + 1
    // “with 3:08 left”.
    const isColon = tokens[at]?.text === ':' && next.start > (tokens[at]?.end ?? 0)
    if ((isTail || isPredicate || isRelative || isColon) && verbWithin(draft, (places[0] ?? 0) - 1, at)) return only(draft, places[0] ?? 0, at - 1, draft.lead)
  }
  return undefined
}

/** Drops what leads up to the clause that the key stands in. */
export const withoutOpening: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  const first = places[0] ?? 0
  if (draft.lead !== '' || !(OPENINGS.test(tokens[first]?.lower ?? '') || /ing$/u.test(tokens[first]?.lower ?? '') || isPast(tokens[first]?.lower ?? ''))) return undefined
  // “When, after the storm, she …”: what it opens with has a lead-in of its own.
  if (/^according$/u.test(tokens[first]?.lower ?? '') || tokens[first + 1]?.text === ',') return undefined
  for (const at of places) {
    if (at >= key.from) return undefined
    if (tokens[at]?.text === ',' && beginsClause(tokens, at + 1, places.at(-1) ?? 0)) return only(draft, at + 1, places.at(-1) ?? 0)
  }
  return undefined
}

/** The name that ends at a token, with its “the”; of who is told only what can be somebody, of what is told nobody. */
export type NounEndingAt = (at: number, isSomebody: boolean) => string | undefined

/** Makes a sentence of the relative clause that the key stands in, of what stands right before it. */
export function fromRelative(draft: Draft, key: Key, nounEndingAt: NounEndingAt): Draft | undefined {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  for (const at of places.toReversed()) {
    if (at >= key.from) continue
    if (!/^(?:which|who)$/u.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') continue
    const noun = nounEndingAt(at - 2, tokens[at]?.lower === 'who')
    const verb = verbFrom(tokens, at + 1, Math.min(at + 3, key.from - 1))
    if (noun === undefined || verb === undefined) return undefined
    // “A film directed by Ada Fenwick, which”, “a keeper in the village of Corvay, who”: of the film, of the keeper.
    const leads = tokens[at - 2 - noun.split(' ').length]?.lower ?? ''
    if (tokens[at]?.lower === 'which' ? leads === 'by' : /^(?:of|in|at|from|near)$/u.test(leads)) return undefined
    // “Which the club has rented”: the clause has a subject of its own.
    if (tokens.slice(at + 1, verb).some(({ lower }) => !/^(?:also|then|later|still|now|once|first|never|not|already|soon|often|always|ever|\p{Ll}+ly)$/u.test(lower))) return undefined
    // “B and C, which are”: the last of several is not what the clause tells of.
    if (/^(?:are|were|have)$/u.test(tokens[verb]?.lower ?? '') && !/[^s]s$/u.test(noun)) return undefined
    const end = places.find((one) => one > at && tokens[one]?.text === ';')
    if (end !== undefined && end < key.from) return undefined
    // “Brun, who had hurt her hand, threw”: the clause ends where the sentence goes on.
    const goesOn = (one: number): boolean => tokens[one]?.text === ',' && (isFinite(tokens, one + 1) || /^(?:he|she|it|they)$/u.test(tokens[one + 1]?.lower ?? '') || (/^(?:and|but)$/u.test(tokens[one + 1]?.lower ?? '') && !places.some((mark) => mark > verb && mark < one && tokens[mark]?.text === ',')))
    if (places.some((one) => one > verb && one < key.from && goesOn(one))) return undefined
    const isOpened = places.some((one) => one < at && /^(?:because|since|if|when|while|although|though|as|after|before)$/u.test(tokens[one]?.lower ?? ''))
    if (isOpened && places.some((one) => one > at && one < key.from && tokens[one]?.text === ',' && beginsMainClause(tokens, one + 1, places.at(-1) ?? 0))) return undefined
    const close = places.find((one) => one > key.to && (one === end || goesOn(one) || (isOpened && tokens[one]?.text === ',' && beginsMainClause(tokens, one + 1, places.at(-1) ?? 0))))
    return only(draft, at + 1, (close ?? (places.at(-1) ?? 0) + 1) - 1, noun)
  }
  return undefined
}

/** Joins the second predicate that the key stands in to the subject: "X did this and did that" as "X did that". */
export const secondPredicate: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  const first = places[0] ?? 0
  const verb = verbFrom(tokens, first + 1, first + 9)
  if (verb === undefined || draft.lead !== '' || isPreposition(tokens[first]?.lower ?? '')) return undefined
  // “Surveys of plague pit remains in France”: may be a noun.
  const isDoubtful = !AUXILIARIES.has(tokens[verb]?.lower ?? '') && /s$/u.test(tokens[verb]?.lower ?? '') && isPreposition(tokens[verb + 1]?.lower ?? '')
  if (isDoubtful && tokens.slice(first, verb).some(({ lower }) => isPreposition(lower))) return undefined
  const at = places.findLast((one) => one > verb && one < key.from - 1 && /^(?:and|but|,|then)$/u.test(tokens[one]?.lower ?? '') && beginsPredicate(tokens, one + 1) && !(tokens[one]?.text === ',' && isPast(tokens[one + 1]?.lower ?? '') && isPreposition(tokens[one + 2]?.lower ?? '')))
  if (at === undefined || at < verb + 3 || tokens[first]?.lower === 'there') return undefined
  // “… began when A and B proved”: the second verb may be of the clause within.
  if (places.some((one) => one > verb && one < at && /^(?:when|while|because|if|although|that|which|who|whose|where|as|since)$/u.test(tokens[one]?.lower ?? ''))) return undefined
  return without(draft, verb, at)
}

/** The draft and what each step of shortening makes of it, longest first: the first that serves is the best. */
export function* shortenings(draft: Draft, key: Key, nounEndingAt: NounEndingAt): Generator<Draft, void> {
  const steps: readonly Step[] = [atSemicolons, withoutSaidInsert, atJoiners, withoutTail, withoutInsert, (one, of) => fromRelative(one, of, nounEndingAt), secondPredicate, withoutOpening]
  const bare = atSemicolons(draft, key) ?? draft
  const said = withoutSaidInsert(bare, key) ?? bare
  // Who a quoted speaker is needs no quotation before it.
  let out = (isQuoteFirst(said, key) ? fromRelative(said, key, nounEndingAt) : undefined) ?? said
  for (let turn = 0; turn < MOST_STEPS; turn++) {
    yield out
    const length = lengthOf(out)
    let next: Draft | undefined
    for (const step of steps) {
      const made = step(out, key)
      const left = made === undefined ? length : lengthOf(made)
      if (left < length && left >= FEWEST_LEFT) next = made
      if (next) break
    }
    if (!next) return
    out = next
  }
}

/** Whether the draft begins with a quotation that the key does not stand in. */
function isQuoteFirst(draft: Draft, key: Key): boolean {
  const { tokens } = draft.sentence
  const first = placesOf(draft)[0] ?? 0
  if (!/^["“]$/u.test(tokens[first]?.text ?? '')) return false
  const close = tokens.findIndex((token, at) => at > first && /^["”]$/u.test(token.text))
  return close > 0 && close < key.from
}

const MOST_STEPS = 10
const FEWEST_LEFT = 6
