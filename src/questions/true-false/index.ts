import { printValue } from '@/answers'
import { answerWordsOf, aroundAnswerOf, isClaim } from '@/core/fact'
import type { Fact } from '@/core/fact'
import { paperOf } from '@/core/paper'
import type { AskedQuestion, Response } from '@/core/question'
import { isSingle } from '@/core/value'
import type { SingleValue } from '@/core/value'
import { notAskable, ownStemProblem, singleSubjects } from '../asking'
import { isFigure } from '../candidates'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { distractorsFor } from '../options'
import { unhedged } from '../printed'
import { reasonOfOption, verdictOf, verdictOnNothing } from '../verdicts'
import { sameWords, wordsOf } from '../words'

/** A statement that holds or doesn't. */
export interface TrueFalseQuestion extends AskedQuestion {
  readonly kind: 'true-false'
  readonly evidence: 'recognition'
  readonly isTrue: boolean
  /** The answer as the statement gives it. */
  readonly said: string
  /** The answer that is right. */
  readonly keyText: string
}

/** Whether the learner holds the statement to be true. */
export type TrueFalseResponse = { readonly says: boolean }

/** Say whether the statement is true; the response is `{ says }`. Never asked of a claim, nor of anything the article itself gets wrong. */
export const trueFalse: Kind<TrueFalseQuestion> = {
  id: 'true-false',
  evidence: 'recognition',
  alwaysAtOnce: true,
  subjects(deck) {
    const byId = new Map(deck.facts.map((fact) => [fact.id, fact]))
    return singleSubjects(deck).filter(({ factIds: [id] }) => {
      const fact = byId.get(id ?? '')
      return fact !== undefined && maySayFalsely(fact)
    })
  },

  ask(subject: Subject, asking: Asking): Asked<TrueFalseQuestion> {
    const fact = asking.facts.get(subject.factIds[0] ?? '')
    const around = fact && aroundAnswerOf(fact)
    if (!around || !isSingle(fact.answer) || !maySayFalsely(fact)) return notAskable(subject, 'true-false')
    const language = asking.deck.about.language
    if (!fitsStatement(fact, fact.answer, language)) {
      return { dropped: { code: 'key-does-not-fit-statement', where: fact.id, params: { kind: 'true-false' } } }
    }
    const [before, after] = around
    const problem = ownStemProblem(fact, `${before}_${after}`, asking.deck, 'true-false')
    if (problem) return { dropped: problem }
    const wanted = { fact, key: fact.answer, stem: `${before}_${after}`, avoid: [] }
    const variant = distractorsFor(wanted, 1, asking, 'true-false')
    if ('code' in variant) return { dropped: variant }
    const apart = distractorsFor({ ...wanted, avoid: asking.avoid ?? [] }, 1, asking, 'true-false')
    const other = 'code' in apart ? undefined : apart[0]
    // Where every falsehood is the key of another question in the attempt, only the truth is left to tell.
    const isTrue = asking.random() < 0.5 || other === undefined
    const shown = isTrue ? fact.answer : (other?.value ?? fact.answer)
    const said = inPlace(shown, fact, before, language)
    return {
      question: {
        kind: 'true-false',
        factIds: [fact.id],
        evidence: 'recognition',
        guess: 0.5,
        stem: `${before}${said}${after}`,
        isTrue,
        said,
        keyText: printValue(fact.answer, language),
      },
    }
  },

  judge(question, response, { deck }) {
    const says = said(response)
    const nothing = verdictOnNothing(question, response, says)
    if (nothing) return nothing
    if (says === question.isTrue) return verdictOf(question, 'right')
    return verdictOf(question, 'wrong', question.isTrue ? [] : [reasonOfOption(question.said, question.factIds, deck)])
  },

  keyLines: (question) => [question.keyText],
  responseLines: () => [],
  keyResponse: (question): TrueFalseResponse => ({ says: question.isTrue }),
  shownTexts: (question) => [question.stem],
  paper: ({ stem, isTrue, keyText }) => paperOf({ task: 'true-or-false', stem: [stem], isTrue, key: isTrue ? [] : [{ text: keyText }] }),
}

function said(response: Response): boolean | undefined {
  const says = 'says' in response ? response['says'] : undefined
  return typeof says === 'boolean' ? says : undefined
}

/** Who said something is as good as said: the answer of such a fact is the speaker. */
const SAID = /^[”"]?,? (?:said|says|told|believes?|thinks?|claim(?:s|ed)|argue[sd]|warn(?:s|ed)|stated?s?|suggest(?:s|ed))\b/u

function maySayFalsely(fact: Fact): boolean {
  const after = aroundAnswerOf(fact)?.[1] ?? ''
  return fact.standing === 'reported' && !isClaim(fact) && !SAID.test(after)
}

/**
 * Whether the printed key can take the place of the answer's own words: figures read alike in any wording but a joined one
 * ("the 44-day war"), names and terms only as written or with no article of their own.
 */
function fitsStatement(fact: Fact, key: SingleValue, language: string): boolean {
  const words = answerWordsOf(fact) ?? ''
  if (isFigure(key)) return !/\p{N}-\p{L}/u.test(words)
  return sameWords(printValue(key, language), words) || !/^(?:the|an?)\s/iu.test(words)
}

const HEDGE = /\b(?:about|around|some|over|under|nearly|almost|roughly|approximately|more than|less than|fewer than|up to)\s*$/iu

/** The value as it stands in the fact's statement: no second hedge after one, no second unit before one, a capital at the start. */
function inPlace(value: SingleValue, fact: Fact, before: string, language: string): string {
  const shown = withoutUnitOf(HEDGE.test(before) ? unhedged(value) : value, answerWordsOf(fact) ?? '')
  const text = printValue(shown, language)
  return wordsOf(before).length === 0 ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
}

function withoutUnitOf(value: SingleValue, words: string): SingleValue {
  if (value.type !== 'number' || value.unit === undefined || !/\p{L}/u.test(value.unit)) return value
  const { unit, ...bare } = value
  return wordsOf(unit).some((word) => wordsOf(words).includes(word)) ? value : bare
}
