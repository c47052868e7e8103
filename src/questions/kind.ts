import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import type { Problem } from '@/core/problem'
import type { AskedQuestion, Evidence, Response } from '@/core/question'
import type { Unclear, Verdict } from '@/core/verdict'
import type { Random } from '@/core/world'

/** What one or more facts can be asked as, before it is asked. */
export interface Subject {
  readonly factIds: readonly FactId[]
  /** The group that the facts are asked as, where they are several. */
  readonly groupId?: string
}

/** What asking needs. The same deck, subject, options and random stream give the same question. */
export interface Asking {
  readonly deck: Deck
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly random: Random
  /** Options that a choice question shows. */
  readonly options: number
}

/** A question, or why it can't be made well. */
export type Asked<Q extends AskedQuestion> = { readonly question: Q } | { readonly dropped: Problem }

/** What judging needs. */
export interface JudgingQuestion {
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly deck: Deck
  /** The person's own accepted words by fact, from their appeals. */
  readonly aliases: ReadonlyMap<FactId, readonly string[]>
}

/** One kind of question: the socket that `src/questions/<kind>/` fills. */
export interface Kind<Q extends AskedQuestion = AskedQuestion> {
  readonly id: Q['kind']
  readonly evidence: Evidence
  /** Every subject of the deck that this kind could ask about. */
  subjects(deck: Deck): readonly Subject[]
  ask(subject: Subject, asking: Asking): Asked<Q>
  judge(question: Q, response: Response, judging: JudgingQuestion): Verdict | Unclear
  /** The key in words, line by line. */
  keyLines(question: Q): readonly string[]
  /** What the learner gave, in words, line by line; none for "I don't know". */
  responseLines(question: Q, response: Response): readonly string[]
  /** Every text of the question that a learner sees before answering, for the prover's leak check. */
  shownTexts(question: Q): readonly string[]
}
