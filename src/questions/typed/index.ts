import { answerTypeOf } from '@/answers'
import { paperOf } from '@/core/paper'
import { notAskable, ownStemProblem, setSubjects, singleSubjects } from '../asking'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { linesOf, singlesOf } from '../printed'
import { judgeList, judgeOne, meantBy, typedIn } from '../typing'
import type { TypedBody, TypedResponse } from '../typing'
import { verdictOnNothing } from '../verdicts'

/** An answer to type: one value, or a list of several in any order. */
export interface TypedQuestion extends TypedBody {
  readonly kind: 'typed'
  readonly evidence: 'recall'
}

/** Type the answer; the response is `{ text }`. */
export const typed: Kind<TypedQuestion> = {
  id: 'typed',
  evidence: 'recall',
  subjects: (deck) => [...singleSubjects(deck), ...setSubjects(deck)],

  ask(subject: Subject, { facts, deck }: Asking): Asked<TypedQuestion> {
    const fact = facts.get(subject.factIds[0] ?? '')
    const first = fact && singlesOf(fact.answer)[0]
    if (!first) return notAskable(subject, 'typed')
    const problem = ownStemProblem(fact, fact.ask, deck, 'typed')
    if (problem) return { dropped: problem }
    return {
      question: {
        kind: 'typed',
        factIds: [fact.id],
        evidence: 'recall',
        guess: 0,
        stem: fact.ask,
        valueType: first.type,
        form: answerTypeOf(first).form(first),
        keys: linesOf(fact.answer, deck.about.language),
      },
    }
  },

  judge(question, response, judging) {
    const text = meantBy(response)
    const nothing = verdictOnNothing(question, response, text)
    if (nothing) return nothing
    return question.keys.length > 1 ? judgeList(question, text ?? '', judging) : judgeOne(question, text ?? '', judging)
  },

  keyLines: (question) => question.keys,
  responseLines: (question, response) => {
    const text = typedIn(response)
    return text === undefined ? [] : question.keys.length > 1 ? text.split('\n') : [text]
  },
  keyResponse: (question): TypedResponse => ({ text: question.keys.join('\n') }),
  shownTexts: (question) => [question.stem],
  paper: ({ stem, keys }) => paperOf({ task: 'write', stem: [stem], blanks: keys.length, key: keys.map((text) => ({ text })) }),
}
