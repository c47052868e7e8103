import { letterOf, paperOf } from '@/core/paper'
import type { AskedQuestion, Response } from '@/core/question'
import type { Reason } from '@/core/verdict'
import { notAskable, ownStemProblem, setSubjects } from '../asking'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { isNear } from '../near'
import { distractorsFor, laidOut } from '../options'
import { linesOf, listOf } from '../printed'
import { outcomeOfSeveral, placesIn, reasonOfOption, verdictOf, verdictOnNothing } from '../verdicts'

/** Several right options among others. */
export interface SeveralQuestion extends AskedQuestion {
  readonly kind: 'several'
  readonly evidence: 'recognition'
  readonly options: readonly string[]
  /** Places of the right options, rising. */
  readonly key: readonly number[]
}

/** Which options were chosen, by their places. */
export type SeveralResponse = { readonly options: readonly number[] }

/** More members than this make a list to learn, not a question to look over. */
const MOST_MEMBERS = 6

/** Choose all the right options; the response is `{ options }`, their places. */
export const several: Kind<SeveralQuestion> = {
  id: 'several',
  evidence: 'recognition',
  subjects: setSubjects,

  ask(subject: Subject, asking: Asking): Asked<SeveralQuestion> {
    const { deck, facts, random } = asking
    const fact = facts.get(subject.factIds[0] ?? '')
    const members = fact?.answer.type === 'set' ? fact.answer.members : []
    const key = members[0]
    if (!fact || key === undefined || members.length < 2 || members.length > MOST_MEMBERS) return notAskable(subject, 'several')
    const problem = ownStemProblem(fact, fact.ask, deck, 'several')
    if (problem) return { dropped: problem }
    const clash = members.some((one, at) => members.slice(at + 1).some((other) => isNear(one, other)))
    if (clash) return { dropped: { code: 'members-too-near', where: fact.id, params: { kind: 'several' } } }
    const count = Math.max(2, Math.min(members.length, 6 - members.length))
    const distractors = distractorsFor({ fact, key, stem: fact.ask, avoid: members }, count, asking, 'several')
    if ('code' in distractors) return { dropped: distractors }
    const texts = distractors.map((one) => one.text)
    const { options, keyAt } = laidOut(linesOf(fact.answer, deck.about.language), texts, random)
    return {
      question: {
        kind: 'several',
        factIds: [fact.id],
        evidence: 'recognition',
        guess: 1 / waysToChoose(options.length, members.length),
        stem: fact.ask,
        options,
        key: keyAt,
      },
    }
  },

  judge(question, response, { deck }) {
    const given = chosen(question, response)
    const nothing = verdictOnNothing(question, response, given?.length === 0 ? undefined : given)
    if (nothing || !given) return nothing ?? verdictOf(question, 'wrong')
    const missing = question.key.filter((place) => !given.includes(place)).map((place) => question.options[place] ?? '')
    const strays = given.filter((place) => !question.key.includes(place)).map((place) => question.options[place] ?? '')
    const reasons: Reason[] = []
    if (missing.length > 0) {
      reasons.push({ code: 'set-missing', params: { missing: listOf(missing, deck.about.language), count: missing.length } })
    }
    for (const stray of strays) reasons.push(reasonOfOption(stray, question.factIds, deck))
    return verdictOf(question, outcomeOfSeveral(question.key.length, question.key.length - missing.length, strays.length), reasons)
  },

  keyLines: (question) => question.key.map((place) => question.options[place] ?? ''),
  responseLines: (question, response) => (chosen(question, response) ?? []).map((place) => question.options[place] ?? ''),
  keyResponse: (question): SeveralResponse => ({ options: question.key }),
  shownTexts: (question) => [question.stem],
  paper: ({ stem, options, key }) =>
    paperOf({ task: 'choose-several', stem: [stem], rows: options, key: key.map((place) => ({ mark: letterOf(place), text: options[place] ?? '' })) }),
}

function chosen(question: SeveralQuestion, response: Response): readonly number[] | undefined {
  return placesIn('options' in response ? response['options'] : undefined, question.options.length)
}

/** Ways to choose `k` of `n`: the stem says how many are right. */
function waysToChoose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}
