import { equalValues, printValue } from '@/answers'
import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { whole, type InParts } from '@/core/parts'
import type { SingleValue } from '@/core/value'
import { singlesOf } from './printed'
import { sameWords, wordsOf } from './words'

/** A value that a deck knows, and the facts whose answer it is or is part of; none for a mere name. */
export interface KnownValue {
  readonly value: SingleValue
  readonly text: string
  readonly factIds: readonly FactId[]
}

const knownByDeck = new WeakMap<Deck, readonly KnownValue[]>()
const facts = new WeakMap<Deck, ReadonlyMap<FactId, Fact>>()
const asks = new WeakMap<Deck, ReadonlyMap<string, readonly Fact[]>>()

/** Facts that are looked at in one part of the work. */
const PART = 8

/** Every value of a deck once: answers, members of sets, then names. Worked out once per deck. */
export function knownValuesOf(deck: Deck): readonly KnownValue[] {
  return whole(getToKnow(deck))
}

/** The same, a few facts at a time. */
export function* getToKnow(deck: Deck): InParts<readonly KnownValue[]> {
  const known = knownByDeck.get(deck)
  if (known) return known
  const out: { value: SingleValue; text: string; factIds: FactId[] }[] = []
  const add = (value: SingleValue, factId?: FactId): void => {
    let entry = out.find((one) => one.value.type === value.type && equalValues(one.value, value))
    if (!entry) out.push((entry = { value, text: printValue(value, deck.about.language), factIds: [] }))
    if (factId !== undefined && !entry.factIds.includes(factId)) entry.factIds.push(factId)
  }
  for (const [at, fact] of deck.facts.entries()) {
    if (at % PART === 0) yield
    for (const value of singlesOf(fact.answer)) add(value, fact.id)
  }
  yield
  for (const name of deck.names) add(name)
  knownByDeck.set(deck, out)
  return out
}

/** The facts of a deck by id, worked out once per deck. */
export function factsOf(deck: Deck): ReadonlyMap<FactId, Fact> {
  let byId = facts.get(deck)
  if (!byId) facts.set(deck, (byId = new Map(deck.facts.map((fact) => [fact.id, fact]))))
  return byId
}

/** Facts of the deck that are asked in the same words: any of their answers is right for each. */
export function askedAlike(fact: Fact, deck: Deck): readonly Fact[] {
  let byAsk = asks.get(deck)
  if (!byAsk) {
    const gathered = new Map<string, Fact[]>()
    for (const one of deck.facts) {
      const words = wordsOf(one.ask).join(' ')
      gathered.set(words, [...(gathered.get(words) ?? []), one])
    }
    asks.set(deck, (byAsk = gathered))
  }
  return (byAsk.get(wordsOf(fact.ask).join(' ')) ?? []).filter((one) => one.id !== fact.id)
}

/** The first fact of the deck whose answer, or part of it, reads like the text. */
export function ownerOf(text: string, deck: Deck): FactId | undefined {
  return knownValuesOf(deck).find((known) => known.factIds.length > 0 && sameWords(known.text, text))?.factIds[0]
}
