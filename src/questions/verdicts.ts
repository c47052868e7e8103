import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'
import { isDontKnow } from '@/core/question'
import type { AskedQuestion, Response } from '@/core/question'
import type { Outcome, Reason, Verdict } from '@/core/verdict'
import { linesOf } from './printed'

/** One outcome for the question and every fact in it. */
export function verdictOf(question: AskedQuestion, outcome: Outcome, reasons: readonly Reason[] = []): Verdict {
  return { outcome, byFact: Object.fromEntries(question.factIds.map((id) => [id, outcome])), reasons }
}

/** The verdict on giving nothing: "I don't know", or a response that this question can't read; undefined where there is one to judge. */
export function verdictOnNothing(question: AskedQuestion, response: Response, given: unknown): Verdict | undefined {
  if (isDontKnow(response)) return verdictOf(question, 'wrong', [{ code: 'dont-know' }])
  return given === undefined ? verdictOf(question, 'wrong', [{ code: 'no-answer' }]) : undefined
}

/**
 * Of several that belong together: all and no other is right; at least half of them with at most one that doesn't belong is
 * nearly; the rest is wrong.
 */
export function outcomeOfSeveral(members: number, hits: number, strays: number): Outcome {
  if (hits === members && strays === 0) return 'right'
  return hits > 0 && hits * 2 >= members && strays <= 1 ? 'nearly' : 'wrong'
}

/** Of an order: as it is is right; two neighbours exchanged is nearly; the rest is wrong. Both list the same places. */
export function outcomeOfOrder(key: readonly number[], given: readonly number[]): Outcome {
  const off = key.flatMap((place, at) => (given[at] === place ? [] : [at]))
  if (off.length === 0) return 'right'
  const [a, b] = off as [number, number]
  const exchanged = off.length === 2 && b === a + 1 && given[a] === key[b] && given[b] === key[a]
  return exchanged ? 'nearly' : 'wrong'
}

/** What a wrongly chosen text is: another fact's answer where the deck has one, or simply not the key. */
export function reasonOfOption(text: string, factIds: readonly FactId[], deck: Deck): Reason {
  const other = deck.facts.find(
    (fact) => !factIds.includes(fact.id) && fact.answer.type !== 'sequence' && linesOf(fact.answer, deck.about.language).includes(text),
  )
  return other ? { code: 'option-is-other-fact', params: { option: text, factId: other.id } } : { code: 'option-is-not-key', params: { option: text } }
}

/** A whole number of a response that names one of `count` places. */
export function placeIn(value: unknown, count: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count ? value : undefined
}

/** Places of a response, each one of `count` and none twice. */
export function placesIn(value: unknown, count: number): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined
  const places = value.flatMap((one: unknown) => placeIn(one, count) ?? [])
  return places.length === value.length && new Set(places).size === places.length ? places : undefined
}
