import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { sentenceOf } from '@/core/fact'
import { whole, type InParts } from '@/core/parts'
import type { SingleValue } from '@/core/value'
import { singlesOf, tellingWordsOf } from './printed'
import { contentWordsOf, overlapOf, standsIn, wordsOf } from './words'

/** A share of the deck's stems from which on a name is a common word of the subject, and tells nothing by itself. */
const COMMON_SHARE = 0.05
const COMMON_LEAST = 3
/** How much of a stem must be about the same thing before a common name in it gives an answer away. */
const SAME_MATTER = 0.4

interface Secret {
  readonly words: readonly (readonly string[])[]
  readonly isCommon: boolean
}

interface Secrets {
  readonly secrets: readonly Secret[]
  readonly matter: ReadonlySet<string>
}

const byDeck = new WeakMap<Deck, ReadonlyMap<FactId, Secrets>>()

/** Whether texts shown before an answer give away what another fact asks: its key, or an alias of it, stands in them. */
export function givesAway(shown: readonly string[], factId: FactId, deck: Deck): boolean {
  const hidden = whole(findSecrets(deck)).get(factId)
  if (!hidden) return false
  return shown.some((text) => {
    const words = wordsOf(text)
    return hidden.secrets.some(
      (secret) =>
        secret.words.some((key) => standsIn(key, words)) &&
        (!secret.isCommon || overlapOf(contentWordsOf(text), hidden.matter) >= SAME_MATTER),
    )
  })
}

/** Facts that are looked at in one part of the work. */
const PART = 8

/** What must not be shown before each fact of a deck is asked, worked out once per deck, a few facts at a time. */
export function* findSecrets(deck: Deck): InParts<ReadonlyMap<FactId, Secrets>> {
  const found = byDeck.get(deck)
  if (found) return found
  const stems = deck.facts.map((fact) => ({ id: fact.id, words: wordsOf(`${fact.ask} ; ${sentenceOf(fact)}`) }))
  const secretOf = (fact: Fact, value: SingleValue): Secret => {
    const words = tellingWordsOf(value, deck.about.language)
    const isCommon = canBeCommon(value) && stems.filter((stem) => stem.id !== fact.id && words.some((key) => standsIn(key, stem.words))).length >= Math.max(COMMON_LEAST, stems.length * COMMON_SHARE)
    return { words, isCommon }
  }
  const secrets = new Map<FactId, Secrets>()
  for (const [at, fact] of deck.facts.entries()) {
    if (at % PART === 0) yield
    secrets.set(fact.id, { secrets: singlesOf(fact.answer).map((value) => secretOf(fact, value)), matter: contentWordsOf(fact.ask) })
  }
  byDeck.set(deck, secrets)
  return secrets
}

/** A figure or a full date is never common: wherever it stands it tells. */
function canBeCommon(value: SingleValue): boolean {
  return !['number', 'duration'].includes(value.type) && !(value.type === 'date' && value.month !== undefined)
}
