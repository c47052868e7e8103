import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { isSingle } from '@/core/value'
import type { Subject } from './kind'
import { singlesOf, tellingWordsOf } from './printed'
import { standsIn, wordsOf } from './words'

/** Each fact whose answer is one value, alone. */
export function singleSubjects(deck: Deck): readonly Subject[] {
  return deck.facts.filter((fact) => isSingle(fact.answer)).map((fact) => ({ factIds: [fact.id] }))
}

/** Each fact whose answer is a set, alone. */
export function setSubjects(deck: Deck): readonly Subject[] {
  return deck.facts.filter((fact) => fact.answer.type === 'set').map((fact) => ({ factIds: [fact.id] }))
}

/** That the stem gives its own answer away. */
export function ownStemProblem(fact: Fact, stem: string, deck: Deck, kind: string): Problem | undefined {
  const stemWords = wordsOf(stem)
  const told = singlesOf(fact.answer).some((value) =>
    tellingWordsOf(value, deck.about.language).some((words) => standsIn(words, stemWords)),
  )
  return told ? { code: 'key-in-stem', where: fact.id, params: { kind } } : undefined
}

/** A drop where the deck has no such fact, or not of the sort that the kind asks. */
export function notAskable(subject: Subject, kind: string): { readonly dropped: Problem } {
  return { dropped: { code: 'kind-does-not-fit', where: subject.factIds.join(', '), params: { kind } } }
}
