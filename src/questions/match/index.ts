import { printValue } from '@/answers'
import type { Fact, FactId } from '@/core/fact'
import { letterOf, paperOf } from '@/core/paper'
import type { AskedQuestion, Response } from '@/core/question'
import { shuffled } from '@/core/random'
import { isSingle } from '@/core/value'
import type { SingleValue } from '@/core/value'
import type { Outcome } from '@/core/verdict'
import { notAskable } from '../asking'
import { drawn, groupsOf, labelGivesAway } from '../groups'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { isNear } from '../near'
import { verdictOf, verdictOnNothing } from '../verdicts'
import { sameWords } from '../words'

/** Labels on the left, answers on the right, one to one. */
export interface MatchQuestion extends AskedQuestion {
  readonly kind: 'match'
  readonly evidence: 'recognition'
  readonly lefts: readonly string[]
  readonly rights: readonly string[]
  /** The fact of each left. */
  readonly leftFactIds: readonly FactId[]
  /** For each left, the place of its right. */
  readonly key: readonly number[]
}

/** For each left the place of the right given to it; -1 where none was. */
export type MatchResponse = { readonly pairs: readonly number[] }

const FEWEST = 3
/** Two that are asked for by name are told from each other; two drawn from a group would be no match. */
const FEWEST_NAMED = 2
const MOST = 5

interface Pair {
  readonly fact: Fact
  readonly label: string
  readonly value: SingleValue
}

/** Match each label with its answer; the response is `{ pairs }`, for each left the place of a right, or -1. */
export const match: Kind<MatchQuestion> = {
  id: 'match',
  evidence: 'recognition',
  subjects: (deck) => groupsOf(deck, 'match').map((group) => ({ factIds: group.factIds, groupId: group.id })),

  ask(subject: Subject, asking: Asking): Asked<MatchQuestion> {
    const { deck, random } = asking
    const group = groupsOf(deck, 'match').find((one) => subject.factIds.every((id) => one.factIds.includes(id)))
    if (!group) return notAskable(subject, 'match')
    const apart = pairsApart(subject, asking)
    const taken = subject.groupId === undefined ? apart.slice(0, MOST) : drawn(apart, FEWEST, MOST, random)
    const needed = subject.groupId === undefined && subject.factIds.length === FEWEST_NAMED ? FEWEST_NAMED : FEWEST
    if (taken.length < needed) {
      return { dropped: { code: 'group-too-small', where: group.id, params: { kind: 'match', found: taken.length, needed } } }
    }
    const rightOrder = shuffled([...taken.keys()], random)
    return {
      question: {
        kind: 'match',
        factIds: taken.map(({ fact }) => fact.id),
        evidence: 'recognition',
        guess: 1 / taken.reduce((ways, _, at) => ways * (at + 1), 1),
        stem: group.ask,
        lefts: taken.map(({ label }) => label),
        rights: rightOrder.map((at) => printValue((taken[at] as Pair).value, deck.about.language)),
        leftFactIds: taken.map(({ fact }) => fact.id),
        key: taken.map((_, at) => rightOrder.indexOf(at)),
      },
    }
  },

  judge(question, response) {
    const given = pairsIn(question, response)
    const nothing = verdictOnNothing(question, response, given?.every((place) => place < 0) ? undefined : given)
    if (nothing || !given) return nothing ?? verdictOf(question, 'wrong')
    const byFact = question.leftFactIds.map((id, at): readonly [FactId, Outcome] => [id, given[at] === question.key[at] ? 'right' : 'wrong'])
    const hits = byFact.filter(([, one]) => one === 'right').length
    const outcome = hits === byFact.length ? 'right' : hits * 2 >= byFact.length ? 'nearly' : 'wrong'
    const reasons = outcome === 'right' ? [] : [{ code: 'match-hits', params: { hits, count: byFact.length } }]
    return { outcome, byFact: Object.fromEntries(byFact), reasons }
  },

  keyLines: (question) => question.lefts.map((left, at) => lineOf(left, question.rights[question.key[at] ?? -1])),
  responseLines: (question, response) =>
    (pairsIn(question, response) ?? []).flatMap((place, at) => (place < 0 ? [] : [lineOf(question.lefts[at], question.rights[place])])),
  keyResponse: (question): MatchResponse => ({ pairs: question.key }),
  shownTexts: (question) => [question.stem, ...question.lefts],
  paper: ({ stem, lefts, rights, key }) =>
    paperOf({
      task: 'pair',
      stem: [stem],
      rows: lefts,
      partners: rights,
      key: lefts.map((left, at) => ({ mark: letterOf(key[at] ?? 0), text: lineOf(left, rights[key[at] ?? -1]) })),
    }),
}

function lineOf(left: string | undefined, right: string | undefined): string {
  return `${left ?? ''} — ${right ?? ''}`
}

function pairsIn(question: MatchQuestion, response: Response): readonly number[] | undefined {
  const pairs = 'pairs' in response ? response['pairs'] : undefined
  if (!Array.isArray(pairs) || pairs.length !== question.lefts.length) return undefined
  const inRange = (place: unknown): place is number =>
    typeof place === 'number' && Number.isInteger(place) && place >= -1 && place < question.rights.length
  return pairs.every(inRange) ? pairs : undefined
}

/** Facts with a label that tells nothing and one value, no two of them alike, all of one type, in random order. */
function pairsApart(subject: Subject, { deck, facts, random }: Asking): readonly Pair[] {
  const apart: Pair[] = []
  for (const id of shuffled(subject.factIds, random)) {
    const fact = facts.get(id)
    if (!fact || fact.label === undefined || !isSingle(fact.answer) || labelGivesAway(fact, deck)) continue
    const pair = { fact, label: fact.label, value: fact.answer }
    const fits = apart.every(
      (one) => one.value.type === pair.value.type && !isNear(one.value, pair.value) && !sameWords(one.label, pair.label),
    )
    if (fits) apart.push(pair)
  }
  return apart
}
