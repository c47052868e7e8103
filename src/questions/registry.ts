import type { Deck } from '@/core/deck'
import type { AskedQuestion, PlanStep } from '@/core/question'
import { choice } from './choice'
import { cloze } from './cloze'
import { flashcard } from './flashcard'
import type { Asked, Asking, Kind } from './kind'
import { factsOf } from './known'
import { match } from './match'
import { order } from './order'
import { several } from './several'
import { trueFalse } from './true-false'
import { typed } from './typed'

/** Every kind of question, by its id. */
export const kinds = { choice, several, 'true-false': trueFalse, cloze, typed, order, match, flashcard } as const

export type KindId = keyof typeof kinds

type QuestionOf<K> = K extends Kind<infer Q> ? Q : never

/** A question of any kind. */
export type Question = QuestionOf<(typeof kinds)[KindId]>

/** The ids of all kinds, in the order that a list of them shows. */
export const kindIds = Object.keys(kinds) as readonly KindId[]

/** Whether this version of the app knows the kind. */
export function isKindId(id: string): id is KindId {
  return Object.hasOwn(kinds, id)
}

/** Whether a question of the log is of a kind that this version of the app knows. */
export function isQuestion(question: AskedQuestion): question is Question {
  return isKindId(question.kind)
}

/** The kind of a question. Throws on a kind that this version of the app doesn't know: see `isQuestion`. */
export function kindOf(question: AskedQuestion): Kind {
  if (!isKindId(question.kind)) throw new Error(`no such kind of question: ${question.kind}`)
  return kinds[question.kind]
}

/** Asks one place of a plan, of exactly its facts. */
export function askStep(step: PlanStep, deck: Deck, asking: Pick<Asking, 'random' | 'options' | 'avoid'>): Asked<Question> {
  if (!isKindId(step.kind)) return { dropped: { code: 'kind-unknown', where: step.factIds.join(', '), params: { kind: step.kind } } }
  const kind = kinds[step.kind] as Kind<Question>
  return kind.ask({ factIds: step.factIds }, { ...asking, deck, facts: factsOf(deck) })
}
