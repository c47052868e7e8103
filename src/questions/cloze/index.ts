import { answerTypeOf, printValue } from '@/answers'
import { aroundAnswerOf } from '@/core/fact'
import { paperOf } from '@/core/paper'
import { isSingle } from '@/core/value'
import { notAskable, ownStemProblem, singleSubjects } from '../asking'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { judgeOne, meantBy, typedIn } from '../typing'
import type { TypedBody, TypedResponse } from '../typing'
import { verdictOnNothing } from '../verdicts'

/** What stands for the missing answer in a stem. */
export const BLANK = '_____'

/** A sentence with a blank to fill. */
export interface ClozeQuestion extends TypedBody {
  readonly kind: 'cloze'
  readonly evidence: 'recall'
  readonly before: string
  readonly after: string
}

/** Fill the blank of the fact's own statement; the response is `{ text }`. */
export const cloze: Kind<ClozeQuestion> = {
  id: 'cloze',
  evidence: 'recall',
  subjects: (deck) => singleSubjects(deck).filter(({ factIds: [id] }) => deck.facts.some((fact) => fact.id === id && aroundAnswerOf(fact))),

  ask(subject: Subject, { facts, deck }: Asking): Asked<ClozeQuestion> {
    const fact = facts.get(subject.factIds[0] ?? '')
    const around = fact && aroundAnswerOf(fact)
    if (!around || !isSingle(fact.answer)) return notAskable(subject, 'cloze')
    const [before, after] = around
    if (endsInIndefiniteArticle(before)) return { dropped: { code: 'article-before-blank', where: fact.id, params: { kind: 'cloze' } } }
    const stem = `${before}${BLANK}${after}`
    const problem = ownStemProblem(fact, stem, deck, 'cloze')
    if (problem) return { dropped: problem }
    return {
      question: {
        kind: 'cloze',
        factIds: [fact.id],
        evidence: 'recall',
        guess: 0,
        stem,
        valueType: fact.answer.type,
        form: answerTypeOf(fact.answer).form(fact.answer),
        keys: [printValue(fact.answer, deck.about.language)],
        before,
        after,
      },
    }
  },

  judge(question, response, judging) {
    const text = meantBy(response)
    const nothing = verdictOnNothing(question, response, text)
    return nothing ?? judgeOne(question, text ?? '', judging)
  },

  keyLines: (question) => question.keys,
  responseLines: (_question, response) => {
    const text = typedIn(response)
    return text === undefined ? [] : [text]
  },
  keyResponse: (question): TypedResponse => ({ text: question.keys[0] ?? '' }),
  shownTexts: (question) => [question.stem],
  paper: ({ before, after, keys }) => paperOf({ task: 'fill', stem: [before, after], key: keys.map((text) => ({ text })) }),
}

/** Whether the words before a blank end in "a" or "an", which tells how the answer begins. */
export function endsInIndefiniteArticle(before: string): boolean {
  return /(?:^|[\s(“‘])an?\s$/iu.test(before)
}
