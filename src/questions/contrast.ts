import { printValue } from '@/answers'
import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'
import { isSingle } from '@/core/value'
import type { Random } from '@/core/world'
import { ownStemProblem } from './asking'
import { candidatesFor } from './candidates'
import type { ChoiceQuestion } from './choice'
import { groupsOf } from './groups'
import { factsOf } from './known'
import { match } from './match'
import type { MatchQuestion } from './match'
import { flawOf, laidOut } from './options'

/**
 * Two facts that are easily mixed up, asked against each other: which label has which answer, where the deck says how to ask that, else the first
 * fact's question with both answers as its only options. Undefined where neither can be asked well.
 */
export function askContrast(factId: FactId, otherId: FactId, deck: Deck, random: Random): MatchQuestion | ChoiceQuestion | undefined {
  return asMatch(factId, otherId, deck, random) ?? asChoice(factId, otherId, deck, random)
}

function asMatch(factId: FactId, otherId: FactId, deck: Deck, random: Random): MatchQuestion | undefined {
  const factIds = [factId, otherId]
  if (!groupsOf(deck, 'match').some((group) => factIds.every((id) => group.factIds.includes(id)))) return undefined
  const asked = match.ask({ factIds }, { deck, facts: factsOf(deck), random, options: factIds.length })
  return 'question' in asked ? asked.question : undefined
}

function asChoice(factId: FactId, otherId: FactId, deck: Deck, random: Random): ChoiceQuestion | undefined {
  const language = deck.about.language
  const fact = factsOf(deck).get(factId)
  const other = factsOf(deck).get(otherId)
  if (!fact || !other || !isSingle(fact.answer) || !isSingle(other.answer) || ownStemProblem(fact, fact.ask, deck, 'choice')) return undefined
  const key = printValue(fact.answer, language)
  const distractor = printValue(other.answer, language)
  const wanted = { fact, key: fact.answer, stem: fact.ask, avoid: [] }
  const isSound = candidatesFor(wanted, { deck, facts: factsOf(deck), random, options: 2 }).some(({ text }) => text === distractor)
  if (!isSound || flawOf(key, [distractor], fact.ask)) return undefined
  const { options, keyAt } = laidOut([key], [distractor], random)
  return { kind: 'choice', factIds: [fact.id], evidence: 'recognition', guess: 1 / 2, stem: fact.ask, options, key: keyAt[0] as number }
}
