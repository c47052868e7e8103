import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import type { Paper } from '@/core/paper'
import type { Problem } from '@/core/problem'
import type { AskedQuestion, Evidence, Response } from '@/core/question'
import type { Unclear, Verdict } from '@/core/verdict'
import type { SingleValue } from '@/core/value'
import type { Random } from '@/core/world'

/** What one or more facts can be asked as, before it is asked. */
export interface Subject {
  readonly factIds: readonly FactId[]
  /** The group to draw some of the facts from; without it exactly these facts are asked. */
  readonly groupId?: string
}

/** What asking needs. The same deck, subject, options and random stream give the same question. */
export interface Asking {
  readonly deck: Deck
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly random: Random
  /** Options that a choice question shows. */
  readonly options: number
  /** Keys of the attempt's other questions, which no false statement may give. */
  readonly avoid?: readonly SingleValue[]
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
  /** Verdict and passage come with the answer even where the attempt's feedback waits: what was read here must not be believed for long. */
  readonly alwaysAtOnce?: true
  /** Every subject of the deck that this kind could ask about. */
  subjects(deck: Deck): readonly Subject[]
  ask(subject: Subject, asking: Asking): Asked<Q>
  judge(question: Q, response: Response, judging: JudgingQuestion): Verdict | Unclear
  /** The key in words, line by line. */
  keyLines(question: Q): readonly string[]
  /** What the learner gave, in words, line by line; none for "I don't know". */
  responseLines(question: Q, response: Response): readonly string[]
  /** What a learner who knows would give. */
  keyResponse(question: Q): Response
  /** Every text that tells something before the answer: stem and labels. Options are not among them: nothing says which is right. */
  shownTexts(question: Q): readonly string[]
  /** The question for paper and for reading aloud. */
  paper(question: Q): Paper
}
