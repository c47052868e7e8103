import { nearValues } from '@/answers'
import type { Deck } from '@/core/deck'
import type { SingleValue } from '@/core/value'
import { knownValuesOf } from './known'

const found = new WeakMap<SingleValue, WeakMap<SingleValue, boolean>>()

/** Whether either could be taken for the other. Worked out once for two values: names are long to compare, and a deck compares them often. */
export function isNear(a: SingleValue, b: SingleValue): boolean {
  if (a.type !== b.type) return false
  let ofA = found.get(a)
  if (!ofA) found.set(a, (ofA = new WeakMap()))
  let near = ofA.get(b)
  if (near === undefined) ofA.set(b, (near = nearValues(a, b) || nearValues(b, a)))
  return near
}

const others = new WeakMap<Deck, WeakMap<SingleValue, readonly SingleValue[]>>()

/** Every value of the deck that is not the key, nor could be taken for it: what a typo of the key must not turn into. */
export function othersOf(key: SingleValue, deck: Deck): readonly SingleValue[] {
  let ofDeck = others.get(deck)
  if (!ofDeck) others.set(deck, (ofDeck = new WeakMap()))
  let known = ofDeck.get(key)
  if (!known) ofDeck.set(key, (known = knownValuesOf(deck).map((one) => one.value).filter((value) => !isNear(key, value))))
  return known
}
