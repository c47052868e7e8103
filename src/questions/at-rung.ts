import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'
import { rungsFrom, type Rung } from '@/core/rung'
import { shuffled } from '@/core/random'
import type { SingleValue } from '@/core/value'
import type { Random } from '@/core/world'
import { groupsOf } from './groups'
import { factsOf } from './known'
import { askStep } from './registry'
import type { KindId, Question } from './registry'

/** What a question of one fact at a rung is made from. */
export interface AtRung {
  readonly deck: Deck
  readonly factId: FactId
  readonly rung: Rung
  /** Whether to ask by flashcard rather than in a kind of the rung. */
  readonly byCard: boolean
  /** Where no kind of the rung can be made and two rungs are as near, whether the easier one is tried first. */
  readonly easierFirst: boolean
  /** Facts that may be asked along with it, to be put in order or matched. */
  readonly company: readonly FactId[]
  /** Whether the fact has been met: true or false would tell nothing of one that has not. */
  readonly isMet: boolean
  readonly avoid: readonly SingleValue[]
  readonly options: number
  readonly random: Random
}

const KINDS: Readonly<Record<Rung, readonly KindId[]>> = {
  0: ['choice', 'several', 'true-false'],
  1: ['order', 'match'],
  2: ['cloze'],
  3: ['typed'],
}

const COMPANIONS = 3
/** Tries at a group before another kind is taken: answers too alike leave each other out by chance. */
const TRIES = 3

/** A question about the fact in a kind of its rung, or of the nearest that can be made; a flashcard of what can be asked in no other way. */
export function askAtRung(wanted: AtRung): Question | undefined {
  if (wanted.byCard) return asked('flashcard', [wanted.factId], wanted)
  const rungs = rungsFrom(wanted.rung, wanted.easierFirst)
  const kinds = rungs.flatMap((rung) => (rung === 1 ? shuffled(KINDS[rung], wanted.random) : KINDS[rung]))
  for (const kind of [...kinds, 'flashcard' as const]) {
    if (kind === 'true-false' && !wanted.isMet) continue
    const question = kind === 'order' || kind === 'match' ? askTogether(kind, wanted) : asked(kind, [wanted.factId], wanted)
    if (question) return question
  }
  return undefined
}

function askTogether(kind: 'order' | 'match', wanted: AtRung): Question | undefined {
  const { deck, factId, company, random } = wanted
  if (factsOf(deck).get(factId)?.answer.type === 'sequence') return asked(kind, [factId], wanted)
  for (const group of shuffled(groupsOf(deck, kind).filter(({ factIds }) => factIds.includes(factId)), random)) {
    const companions = company.filter((id) => id !== factId && group.factIds.includes(id))
    if (companions.length < 2) continue
    for (let turn = 0; turn < TRIES; turn++) {
      const question = asked(kind, [factId, ...shuffled(companions, random).slice(0, COMPANIONS)], wanted)
      if (question?.factIds.includes(factId)) return question
    }
  }
  return undefined
}

function asked(kind: KindId, factIds: readonly FactId[], { deck, random, options, avoid }: AtRung): Question | undefined {
  const found = askStep({ kind, factIds }, deck, { random, options, avoid })
  return 'question' in found ? found.question : undefined
}
