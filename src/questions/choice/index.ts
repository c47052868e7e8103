import { printValue } from '@/answers'
import { letterOf, paperOf } from '@/core/paper'
import type { AskedQuestion, Response } from '@/core/question'
import { isSingle } from '@/core/value'
import { notAskable, ownStemProblem, singleSubjects } from '../asking'
import type { Wanted } from '../candidates'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { distractorsFor, laidOut } from '../options'
import { placeIn, reasonOfOption, verdictOf, verdictOnNothing } from '../verdicts'

/** One right option among several. */
export interface ChoiceQuestion extends AskedQuestion {
  readonly kind: 'choice'
  readonly evidence: 'recognition'
  readonly options: readonly string[]
  /** Place of the key among the options. */
  readonly key: number
}

/** Which option was chosen, by its place. */
export type ChoiceResponse = { readonly option: number }

/** Choose the one right option; the response is `{ option }`, its place. */
export const choice: Kind<ChoiceQuestion> = {
  id: 'choice',
  evidence: 'recognition',
  subjects: singleSubjects,

  ask(subject: Subject, asking: Asking): Asked<ChoiceQuestion> {
    const fact = asking.facts.get(subject.factIds[0] ?? '')
    if (!fact || !isSingle(fact.answer)) return notAskable(subject, 'choice')
    const problem = ownStemProblem(fact, fact.ask, asking.deck, 'choice')
    if (problem) return { dropped: problem }
    const wanted = { fact, key: fact.answer, stem: fact.ask, avoid: [] }
    const distractors = mostDistractors(wanted, asking)
    if ('code' in distractors) return { dropped: distractors }
    const texts = distractors.map((one) => one.text)
    const { options, keyAt } = laidOut([printValue(fact.answer, asking.deck.about.language)], texts, asking.random)
    return {
      question: {
        kind: 'choice',
        factIds: [fact.id],
        evidence: 'recognition',
        guess: 1 / options.length,
        stem: fact.ask,
        options,
        key: keyAt[0] as number,
      },
    }
  },

  judge(question, response, { deck }) {
    const given = chosen(question, response)
    const nothing = verdictOnNothing(question, response, given)
    if (nothing) return nothing
    if (given === question.key) return verdictOf(question, 'right')
    return verdictOf(question, 'wrong', [reasonOfOption(question.options[given ?? -1] ?? '', question.factIds, deck)])
  },

  keyLines: (question) => [question.options[question.key] ?? ''],
  responseLines(question, response) {
    const given = chosen(question, response)
    return given === undefined ? [] : [question.options[given] ?? '']
  },
  keyResponse: (question): ChoiceResponse => ({ option: question.key }),
  shownTexts: (question) => [question.stem],
  paper: ({ stem, options, key }) =>
    paperOf({ task: 'choose-one', stem: [stem], rows: options, key: [{ mark: letterOf(key), text: options[key] ?? '' }] }),
}

/** Three options are enough (Rodriguez 2005): a fact with fewer distractors than the learner asked for is still asked with these. */
const ENOUGH = 3

function mostDistractors(wanted: Wanted, asking: Asking): ReturnType<typeof distractorsFor> {
  let count = asking.options - 1
  let found = distractorsFor(wanted, count, asking, 'choice')
  while ('code' in found && count > ENOUGH - 1) found = distractorsFor(wanted, --count, asking, 'choice')
  return found
}

function chosen(question: ChoiceQuestion, response: Response): number | undefined {
  return placeIn('option' in response ? response['option'] : undefined, question.options.length)
}
