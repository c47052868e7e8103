import type { Rating } from '@/core/entry'
import { paperOf } from '@/core/paper'
import type { AskedQuestion, Response } from '@/core/question'
import { notAskable } from '../asking'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { linesOf } from '../printed'
import { verdictOf, verdictOnNothing } from '../verdicts'

/** A stem and, on its back, the key; the learner rates themself. */
export interface FlashcardQuestion extends AskedQuestion {
  readonly kind: 'flashcard'
  readonly evidence: 'self'
  /** The key, line by line. */
  readonly back: readonly string[]
}

/** What the learner pressed. */
export type FlashcardResponse = { readonly rating: Rating }

/** Think, flip, rate; the response is `{ rating }`, 1 Again to 4 Easy. Only Again counts as wrong: Hard was still known. */
export const flashcard: Kind<FlashcardQuestion> = {
  id: 'flashcard',
  evidence: 'self',
  subjects: (deck) => deck.facts.map((fact) => ({ factIds: [fact.id] })),

  ask(subject: Subject, { facts, deck }: Asking): Asked<FlashcardQuestion> {
    const fact = facts.get(subject.factIds[0] ?? '')
    if (!fact) return notAskable(subject, 'flashcard')
    const back = linesOf(fact.answer, deck.about.language)
    return { question: { kind: 'flashcard', factIds: [fact.id], evidence: 'self', guess: 0, stem: fact.ask, back } }
  },

  judge(question, response) {
    const rating = ratingOf(response)
    const nothing = verdictOnNothing(question, response, rating)
    return nothing ?? verdictOf(question, rating === 1 ? 'wrong' : 'right')
  },

  keyLines: (question) => question.back,
  responseLines: () => [],
  keyResponse: (): FlashcardResponse => ({ rating: 3 }),
  shownTexts: (question) => [question.stem],
  paper: ({ stem, back }) => paperOf({ task: 'write', stem: [stem], blanks: back.length, key: back.map((text) => ({ text })) }),
}

/** The rating that a flashcard's response holds. */
export function ratingOf(response: Response): Rating | undefined {
  const rating = 'rating' in response ? response['rating'] : undefined
  return rating === 1 || rating === 2 || rating === 3 || rating === 4 ? rating : undefined
}
