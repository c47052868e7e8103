import type { Deck } from '@/core/deck'
import { sentenceOf, type Fact, type FactId } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { seededRandom } from '@/core/random'
import { kindIds, kinds, type KindId, type Question } from '@/questions'
import type { Kind } from '@/questions/kind'
import { alikeIn } from '@/questions/candidates'
import { askedAlike, factsOf } from '@/questions/known'
import { singlesOf } from '@/questions/printed'
import { proveFact } from './fact'
import { proveQuestion } from './question'
import { finding } from './severity'

/** A fact as one kind of question would ask it, and what is wrong with that; without a question where none can be made well. */
export interface KindProof {
  readonly kind: KindId
  readonly question: Question | undefined
  readonly findings: readonly Problem[]
}

/** What is wrong with a fact as it is written, and the questions it would be asked in. */
export interface FactProof {
  readonly findings: readonly Problem[]
  readonly kinds: readonly KindProof[]
}

const OPTIONS = 3

const askable = new WeakMap<Deck, ReadonlyMap<FactId, readonly KindId[]>>()

/** Proves one fact of a deck in every kind that can ask it by itself: what `proveDeck` says of it, with the questions. */
export function proveOneFact(fact: Fact, deck: Deck): FactProof {
  const other = askedAlike(fact, deck)[0]
  return {
    findings: [...proveFact(fact, deck), ...(other ? [finding('stem-twice', fact.id, { other: sentenceOf(other) })] : [])],
    kinds: (kindsByFact(deck).get(fact.id) ?? []).map((id) => proveIn(id, fact, deck)),
  }
}

/** All that the proof of a fact rests on, piece by piece: in two decks in which each piece is the same, it comes out the same. */
export function basisOf(fact: Fact, deck: Deck): readonly unknown[] {
  const text = deck.reading.find(({ number }) => number === fact.passage.paragraph)?.text
  return [fact, text, deck.names, deck.about.language, ...askedAlike(fact, deck), ...singlesOf(fact.answer).flatMap((value) => alikeIn(deck, value))]
}

/** Whether nothing is wrong with a fact, and some kind of question that is judged can ask it. */
export function isClean({ findings, kinds: proven }: FactProof): boolean {
  return findings.length === 0 && proven.every((one) => one.findings.length === 0) && proven.some(({ kind, question }) => question !== undefined && kind !== 'flashcard')
}

function proveIn(id: KindId, fact: Fact, deck: Deck): KindProof {
  const kind = kinds[id] as Kind<Question>
  const asked = kind.ask({ factIds: [fact.id] }, { deck, facts: factsOf(deck), random: seededRandom(`proof/${id}/${fact.id}`), options: OPTIONS })
  return 'question' in asked ? { kind: id, question: asked.question, findings: proveQuestion(asked.question, deck) } : { kind: id, question: undefined, findings: [] }
}

function kindsByFact(deck: Deck): ReadonlyMap<FactId, readonly KindId[]> {
  let byFact = askable.get(deck)
  if (!byFact) {
    const gathered = new Map<FactId, KindId[]>()
    for (const id of kindIds) {
      for (const { factIds, groupId } of (kinds[id] as Kind<Question>).subjects(deck)) {
        const [factId] = factIds
        if (groupId === undefined && factIds.length === 1 && factId !== undefined) gathered.set(factId, [...(gathered.get(factId) ?? []), id])
      }
    }
    askable.set(deck, (byFact = gathered))
  }
  return byFact
}
