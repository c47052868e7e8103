import type { Token } from '../tokens'
import { isFinite } from './grammar'

const AMOUNT = /^(?:several|many|some|few|most|all|both|dozens?|hundreds?|thousands?|millions?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/u
const HEDGE = /^(?:only|just|about|around|nearly|almost|over|a|as)$/u
/** Nouns that mean nothing without what they are of. */
const RELATIONAL = /^(?:version|part|copy|member|majority|minority|half|rest|remainder|variant|portion|number|proportion|fraction|section|percentage)$/u

/** The word at the head of a stem that means something named before it only: "Other groups …", "Only several hundred are …", "A version was …". */
export function openHeadOf(tokens: readonly Token[], places: readonly number[]): string | undefined {
  const [first = 0, second = 0, third = 0] = places
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  if (/^others?$/u.test(lower(first)) || (lower(first) === 'the' && /^others?$/u.test(lower(second)) && tokens[third]?.kind === 'word')) return tokens[first]?.text
  if (/^(?:a|an|one|another|the)$/u.test(lower(first)) && RELATIONAL.test(lower(second)) && isFinite(tokens, third)) return tokens[second]?.text
  const end = places.findIndex((at) => !AMOUNT.test(lower(at)) && !HEDGE.test(lower(at)))
  const last = places[end - 1]
  const verb = places[end]
  return end > 0 && last !== undefined && verb !== undefined && AMOUNT.test(lower(last)) && isFinite(tokens, verb) ? tokens[last]?.text : undefined
}

/** Whether a stem was cut in the middle of a clause or a pair: "when X and Y" with no verb, "between X", ", with X" where "and" came next. */
export function isCutOff(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  const next = tokens[last + 1]
  if (next === undefined || /^[.!?]$/u.test(next.text)) return false
  const opening = places.findLast((at) => /^(?:when|while|because|although|though|whereas)$/u.test(tokens[at]?.lower ?? ''))
  if (opening !== undefined && opening !== places[0] && tokens[opening + 1]?.lower.endsWith('ing') !== true && !places.some((at) => at > opening && isFinite(tokens, at))) return true
  if (!/^(?:and|or|,)$/u.test(next.lower)) return false
  const phrase = places.findLast((at) => /^(?:with|between|both)$/u.test(tokens[at]?.lower ?? ''))
  if (phrase === undefined || last - phrase > LONGEST_PHRASE) return false
  const inside = places.filter((at) => at > phrase)
  if (tokens[phrase]?.lower === 'with') return next.lower !== ',' && tokens[phrase - 1]?.text === ',' && !inside.some((at) => isFinite(tokens, at) || /(?:ing|ed)$/u.test(tokens[at]?.lower ?? ''))
  return !inside.some((at) => tokens[at]?.lower === 'and')
}

const LONGEST_PHRASE = 7

/** Whether an amount is one end of a range: "six to nine percent". */
export function isHalfOfRange(tokens: readonly Token[], from: number, to: number, isAmount: (at: number) => boolean): boolean {
  const comesFrom = tokens.slice(Math.max(0, from - 12), from).some(({ lower }) => /^(?:from|by)$/u.test(lower))
  if (comesFrom) return false
  return (tokens[from - 1]?.lower === 'to' && isAmount(from - 2)) || (tokens[to + 1]?.lower === 'to' && isAmount(to + 2))
}
