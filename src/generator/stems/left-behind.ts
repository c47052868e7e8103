import { SMALL_NUMBERS } from '../lists/units'
import { AUXILIARIES, isBase, isPast, isVerb } from '../lists/verbs'
import type { Token } from '../tokens'
import { isFinite } from './grammar'

/** Tokens that what is put in behind a subject has at most. */
const LONGEST_INSERT = 40
const INSERTED = /^(?:as|who|whom|whose|which|where|when|then|now|once|a|an|the|part|one|himself|herself|itself)$/u

/** Whether what is put in behind a subject, and closed before its verb, begins at this comma. */
function closesBeforeVerb(tokens: readonly Token[], comma: number): number | undefined {
  const head = tokens[comma + 1]
  if (head === undefined || !(INSERTED.test(head.lower) || head.kind === 'figure' || /^(?:whom|which)$/u.test(tokens[comma + 3]?.lower ?? '') || (/ing$/u.test(head.lower) && !head.cap))) return undefined
  for (let at = comma + 2; at < Math.min(tokens.length - 1, comma + LONGEST_INSERT); at++) {
    if (/^[;:]$/u.test(tokens[at]?.text ?? '')) return undefined
    if (tokens[at]?.text === ',' && (isFinite(tokens, at + 1) || isVerb(tokens[at + 1]?.lower ?? ''))) return at
  }
  return undefined
}

/** Whether a subject is left without its verb, for a cut took it with what was put in between: “before Pell |, who had hurt his hand, lit it”, “Pell, a keeper of the light |, lit it”. */
export function subjectIsLeftBehind(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  const opens = places.findLast((at) => tokens[at]?.text === ',')
  // “Eight birds, 40 cm high and set on columns |, are”: a participle there is no verb of theirs.
  if (opens !== undefined && tokens[last + 1]?.text === ',' && AUXILIARIES.has(tokens[last + 2]?.lower ?? '') && !places.some((at) => at < opens && at > (places.findLast((one) => one < opens && tokens[one]?.text === ';') ?? -1) && isFinite(tokens, at))) return true
  // Cut before the insert ends, or where it begins.
  const isOpen = opens !== undefined && (closesBeforeVerb(tokens, opens) ?? 0) > last
  const comma = isOpen ? opens : tokens[last + 1]?.text === ',' && closesBeforeVerb(tokens, last + 1) !== undefined ? last + 1 : undefined
  if (comma === undefined) return false
  const joint = places.findLast((at) => at < comma && (/^[,;:]$/u.test(tokens[at]?.text ?? '') || /^(?:and|but|before|after|when|while|because|although|though|that|whereas|until|since|as|if|where)$/u.test(tokens[at]?.lower ?? '')))
  return !places.some((at) => at > (joint ?? -1) && at < comma && isFinite(tokens, at))
}

/** Whether a clause that “that” leads to is only what leads up to it: “said that because the lamp was old |, it was sold”. */
export function isOnlyLeadUp(tokens: readonly Token[], places: readonly number[]): boolean {
  const at = places.find((one) => tokens[one]?.lower === 'that' && /^(?:because|if|when|while|although|though|since|once|unless)$/u.test(tokens[one + 1]?.lower ?? ''))
  return at !== undefined && !places.some((one) => one > at && tokens[one]?.text === ',')
}

/** Whether the last amount lost its fraction, or whom of them it counts: “almost two | and a half hours”, “…, some of them | by ferry”. */
export function isAmountLeftOpen(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  const isCount = tokens[last]?.kind === 'figure' || SMALL_NUMBERS.has(tokens[last]?.lower ?? '')
  if (isCount && tokens[last + 1]?.lower === 'and' && /^(?:a|one|three)$/u.test(tokens[last + 2]?.lower ?? '') && /^(?:half|third|quarters?)$/u.test(tokens[last + 3]?.lower ?? '')) return true
  return /^(?:them|whom|which)$/u.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower === 'of' && places.some((at) => at >= last - 4 && tokens[at]?.text === ',')
}

/** Whether only the last of several that a verb tells of is left before it: “Corvay and | Halmere have as many lamps”. */
export function isOneOfSubjects(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first = 0] = places
  if (!/^(?:and|or)$/u.test(tokens[first - 1]?.lower ?? '')) return false
  const verb = places.find((at) => isFinite(tokens, at))
  if (verb === undefined || !/^(?:have|are|were|do)$/u.test(tokens[verb]?.lower ?? '')) return false
  return !places.some((at) => at < verb && (tokens[at]?.lower === 'and' || /(?:[^s]s|people|men|women|children|police)$/u.test(tokens[at]?.lower ?? '')))
}

/** Whether an infinitive stands where the verb should, for a verb before the cut told of it: “… | the boards to keep the lamps since the law tells them so”. */
export function infinitiveForVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first = 0] = places
  if (first === 0) return false
  const to = places.find((at) => tokens[at]?.lower === 'to' && tokens[at + 1]?.cap !== true && isBase(tokens[at + 1]?.lower ?? ''))
  if (to === undefined || places.some((at) => at < to && (isFinite(tokens, at) || /^[,;]$/u.test(tokens[at]?.text ?? '')))) return false
  const joint = places.find((at) => at > to && /^(?:since|because|when|while|although|though|as|if|,|;)$/u.test(tokens[at]?.lower ?? ''))
  return !places.some((at) => at > to && at < (joint ?? tokens.length) && isFinite(tokens, at) && (AUXILIARIES.has(tokens[at]?.lower ?? '') || isPast(tokens[at]?.lower ?? '')))
}
