import { LITTLE_WORDS } from '../lists/little-words'
import { SMALL_NUMBERS } from '../lists/units'
import { AUXILIARIES, isBase, isPast, isPlainVerb, isVerb, SAYING } from '../lists/verbs'
import type { Token } from '../tokens'

/** Words that begin a noun phrase. */
const DETERMINERS = new Set('the a an his her its their our some many most several all both each every no two three four five another other'.split(' '))
const PREPOSITIONS = new Set('of in on at by for from to with without within into onto upon over under above below between among through during before after since until about around against along across behind beyond near via per as like than'.split(' '))
const SUBJECT_PRONOUNS = new Set('he she it they there we'.split(' '))

/** Participles that describe and, without a form of be, are no verb of a clause. */
const DESCRIBING_PARTICIPLES = new Set('headquartered based located situated known called named born dubbed entitled titled nicknamed aged'.split(' '))

export function isPreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower)
}

/** Whether a clause of its own, with subject and verb, begins at this token. */
export function beginsClause(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (SUBJECT_PRONOUNS.has(first.lower)) return at < end
  const beginsPhrase = DETERMINERS.has(first.lower) || first.cap || (first.kind === 'word' && /[^s]s$/u.test(first.lower) && !LITTLE_WORDS.has(first.lower))
  if (!beginsPhrase) return false
  const verb = verbFrom(tokens, at + 1, Math.min(end, at + 13))
  return verb !== undefined
}

/** The first finite verb from here on that a comma or a new clause doesn't part from what stands before. */
export function verbFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at <= end; at++) {
    const token = tokens[at]
    if (!token || /^[,;:()]$/u.test(token.text) || /^(?:which|who|that|whose|where|when|while|because|although|since|until|though|unless)$/u.test(token.lower)) return undefined
    if (isFinite(tokens, at)) return at
  }
  return undefined
}

/** Whether the word reads as a finite verb where it stands. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || token.cap) return false
  const before = tokens[at - 1]
  if (before && (DETERMINERS.has(before.lower) || /^['’]s$/u.test(before.text) || PREPOSITIONS.has(before.lower) || before.lower === 'to')) return false
  if (AUXILIARIES.has(token.lower)) return true
  if (DESCRIBING_PARTICIPLES.has(token.lower)) return false
  if (isPlainVerb(token.lower) && before !== undefined && /(?:[^s]s|people|men|women|children)$/u.test(before.lower) && before.kind === 'word' && !isVerb(before.lower)) return true
  if (!isVerb(token.lower) || isDescribing(tokens, at)) return false
  // "the land conquered by": a participle behind its noun is no verb of the clause.
  if (isPast(token.lower) && /^(?:by|in|as|at|from|on|between|under|with)$/u.test(tokens[at + 1]?.lower ?? '')) return /^(?:by|as)$/u.test(tokens[at + 1]?.lower ?? '') ? false : true
  return true
}

/** Whether some kept verb is the clause's own, and not one of a relative clause. */
export function hasMainVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  let inRelative = false
  let isInsert = false
  // “With all the votes counted, Pell, who …”: what is done there is nobody’s deed.
  const lead = tokens[places[0] ?? 0]?.lower === 'with' ? places.find((at) => tokens[at]?.text === ',') : undefined
  /** The last place of the verb that a relative clause has. */
  let groupEnd = -1
  for (const [index, at] of places.entries()) {
    if (index === 0 || at <= (lead ?? -1) || at <= groupEnd) continue
    const lower = tokens[at]?.lower ?? ''
    if (/^(?:who|which|that|whom|where|when|while|because|although|whose)$/u.test(lower) && tokens[at - 1]?.lower !== 'and') inRelative = true
    else if (lower === ',') {
      // A second comma with no verb before it closes what the first one opened.
      isInsert = !isInsert
      inRelative = isInsert && isPast(tokens[at + 1]?.lower ?? '') && !places.slice(1, index).some((one) => isFinite(tokens, one))
    } else if (isDescribing(tokens, at) || isDoneBySomebody(tokens, at)) continue
    else if (isFinite(tokens, at) || isVerb(lower) || (isBase(lower) && /[^s]s$/u.test(tokens[at - 1]?.lower ?? ''))) {
      if (!inRelative) return true
      // “Who was first elected”: one verb of several words.
      if (AUXILIARIES.has(lower) && /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? '')) groupEnd = [at + 1, at + 2, at + 3].findLast((one) => places.includes(one) && isPast(tokens[one]?.lower ?? '') && !tokens.slice(at + 1, one).some(({ text }) => /^[,;]$/u.test(text))) ?? groupEnd
      inRelative = !isInsert ? /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '') : true
    }
  }
  return false
}

/** “To be opened”, “eight mended boats”: a participle that is no verb of the clause. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  if (!isPast(tokens[at]?.lower ?? '') || AUXILIARIES.has(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  return (before?.lower === 'be' && tokens[at - 2]?.lower === 'to') || (isCount(before) && /[^s]s$|^(?:people|men|women|children)$/u.test(tokens[at + 1]?.lower ?? ''))
}

/** “A petition started by Ada Fenwick”: a participle that tells whose it is. */
function isDoneBySomebody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  // “Boats sunk in March by Storm Ada”.
  const by = /^(?:in|on|at|during)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'word' ? at + 3 : at + 1
  return isPast(tokens[at]?.lower ?? '') && !AUXILIARIES.has(tokens[at]?.lower ?? '') && tokens[by]?.lower === 'by' && tokens[by + 1]?.cap === true && before?.kind === 'word' && !AUXILIARIES.has(before.lower) && !/^(?:been|being|be|ly|not|also|later|first|then)$|ly$/u.test(before.lower)
}

function isCount(token: Token | undefined): boolean {
  return token !== undefined && (SMALL_NUMBERS.has(token.lower) || (token.kind === 'figure' && !/^(?:1\d|20)\d{2}$/u.test(token.text)))
}

/** Whether a stem leaves a clause open: "that" with no verb behind it, or somebody who said, with what was said cut off. */
export function isUnfinished(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  for (const at of places) {
    if (tokens[at]?.lower === 'that' && (SAYING.has(tokens[at - 1]?.lower ?? '') || SHOWING.test(tokens[at - 1]?.lower ?? '')) && !places.some((one) => one > at && (isFinite(tokens, one) || isVerb(tokens[one]?.lower ?? '')) && !(isPast(tokens[one]?.lower ?? '') && tokens[one - 1]?.lower === 'those'))) return true
  }
  const next = tokens[last + 1]
  if (next === undefined || !/^[,:;"“]$/u.test(next.text)) return false
  const verb = places.findLast((at) => isFinite(tokens, at))
  const isSaid = verb !== undefined && SAYING.has(tokens[verb]?.lower ?? '') && last - verb < LONGEST_ADDRESS
  const isWhole = verb !== undefined && places.some((at) => at > verb && (/^["“]$/u.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'that')) || places.some((at) => at < (verb ?? 0) && /^["”]$/u.test(tokens[at]?.text ?? ''))
  return isSaid && !isWhole && (/^[:"“]$/u.test(next.text) || /^["“]$/u.test(tokens[last + 2]?.text ?? '') || last - verb < 3)
}

/** Verbs behind which a clause of its own stands, as behind those of saying. */
const SHOWING = /^(?:shows?|showed|shown|finds?|found|proves?|proved|indicates?|indicated|reveals?|revealed|concludes?|concluded|means?|meant|notes?|noted|reports?|reported|explains?|explained|confirms?|confirmed|holds?|held)$/u

/** Tokens behind a verb of saying that tell to whom, where or when. */
const LONGEST_ADDRESS = 7

/** For each token, how many brackets are open around it. */
export function depthsOf(tokens: readonly Token[]): readonly number[] {
  let depth = 0
  return tokens.map(({ text }) => {
    if (text === '(' || text === '[') return ++depth
    if (text === ')' || text === ']') return depth > 0 ? depth-- : 0
    return depth
  })
}
