import { LITTLE_WORDS } from '../lists/little-words'
import { AUXILIARIES, isBase, isPast, isPlainVerb, isVerb } from '../lists/verbs'
import type { Token } from '../tokens'

/** Words that begin a noun phrase. */
const DETERMINERS = new Set('the a an his her its their our some many most several all both each every no two three four five another other'.split(' '))
const PREPOSITIONS = new Set('of in on at by for from to with without within into onto upon over under above below between among through during before after since until about around against along across behind beyond near via per as like than'.split(' '))
const SUBJECT_PRONOUNS = new Set('he she it they there we'.split(' '))

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
  const verb = verbFrom(tokens, at + 1, Math.min(end, at + 9))
  return verb !== undefined
}

/** The first finite verb from here on that a comma or a new clause doesn't part from what stands before. */
export function verbFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at <= end; at++) {
    const token = tokens[at]
    if (!token || /^[,;:()]$/u.test(token.text) || /^(?:which|who|that|whose|where|when|while|because|although)$/u.test(token.lower)) return undefined
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
  if (isPlainVerb(token.lower) && before !== undefined && /(?:[^s]s|people|men|women|children)$/u.test(before.lower) && before.kind === 'word' && !isVerb(before.lower)) return true
  if (!isVerb(token.lower)) return false
  // "the land conquered by": a participle behind its noun is no verb of the clause.
  if (isPast(token.lower) && /^(?:by|in|as|at|from|on|between|under|with)$/u.test(tokens[at + 1]?.lower ?? '')) return /^(?:by|as)$/u.test(tokens[at + 1]?.lower ?? '') ? false : true
  return true
}

/** Whether some kept verb is the clause's own, and not one of a relative clause. */
export function hasMainVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  let inRelative = false
  for (const [index, at] of places.entries()) {
    if (index === 0) continue
    const lower = tokens[at]?.lower ?? ''
    if (/^(?:who|which|that|whom|where|when|while|because|although|whose)$/u.test(lower) && !/^(?:,|and)$/u.test(tokens[at - 1]?.lower ?? '')) inRelative = true
    else if (lower === ',') inRelative = isPast(tokens[at + 1]?.lower ?? '') && !places.slice(1, index).some((one) => isFinite(tokens, one))
    else if (isFinite(tokens, at) || isVerb(lower) || (isBase(lower) && /[^s]s$/u.test(tokens[at - 1]?.lower ?? ''))) {
      if (!inRelative) return true
      inRelative = /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '')
    }
  }
  return false
}

/** For each token, how many brackets are open around it. */
export function depthsOf(tokens: readonly Token[]): readonly number[] {
  let depth = 0
  return tokens.map(({ text }) => {
    if (text === '(' || text === '[') return ++depth
    if (text === ')' || text === ']') return depth > 0 ? depth-- : 0
    return depth
  })
}
