import { printValue } from '@/answers'
import { byFactId } from '@/core/deck'
import type { Deck, Group } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { paperOf } from '@/core/paper'
import type { AskedQuestion, Response } from '@/core/question'
import { pick, shuffled } from '@/core/random'
import type { DateValue } from '@/core/value'
import type { Random } from '@/core/world'
import { notAskable } from '../asking'
import { drawn, groupsOf, labelGivesAway } from '../groups'
import type { Asked, Asking, Kind, Subject } from '../kind'
import { isNear } from '../near'
import { outcomeOfOrder, placesIn, verdictOf, verdictOnNothing } from '../verdicts'

/** Things to bring into order: dated facts by their labels, or the steps of one fact. */
export interface OrderQuestion extends AskedQuestion {
  readonly kind: 'order'
  readonly evidence: 'recognition'
  /** The items as first shown. */
  readonly items: readonly string[]
  /** What stands beside each item once judged: its date; empty for a step. */
  readonly dates: readonly string[]
  /** The fact of each item; for the steps of one fact, that fact. */
  readonly itemFactIds: readonly FactId[]
  /** Places of the shown items in the right order. */
  readonly key: readonly number[]
}

/** The shown items' places in the order given. */
export type OrderResponse = { readonly order: readonly number[] }

const FEWEST = 3
const MOST = 6

interface Dated {
  readonly fact: Fact
  readonly date: DateValue
  readonly label: string
}

/** Put into order; the response is `{ order }`, the places of the items as shown, first to last. */
export const order: Kind<OrderQuestion> = {
  id: 'order',
  evidence: 'recognition',
  subjects: (deck) => [
    ...groupsOf(deck, 'order').map((group) => ({ factIds: group.factIds, groupId: group.id })),
    ...deck.facts.filter((fact) => fact.answer.type === 'sequence').map((fact) => ({ factIds: [fact.id] })),
  ],

  ask(subject: Subject, asking: Asking): Asked<OrderQuestion> {
    const fact = asking.facts.get(subject.factIds[0] ?? '')
    if (subject.factIds.length === 1 && fact?.answer.type === 'sequence') return askSteps(fact, fact.answer.steps, asking.random)
    const group = groupsOf(asking.deck, 'order').find((one) => subject.factIds.every((id) => one.factIds.includes(id)))
    return group ? askDates(subject, group, asking) : notAskable(subject, 'order')
  },

  judge(question, response) {
    const given = orderIn(question, response)
    const nothing = verdictOnNothing(question, response, given)
    if (nothing || !given) return nothing ?? verdictOf(question, 'wrong')
    const outcome = outcomeOfOrder(question.key, given)
    if (question.factIds.length === 1) return verdictOf(question, outcome, outcome === 'nearly' ? [{ code: 'order-neighbours' }] : [])
    const byFact = question.key.map((place, at) => [question.itemFactIds[place] ?? '', given[at] === place ? 'right' : 'wrong'] as const)
    const inPlace = byFact.filter(([, one]) => one === 'right').length
    const reasons =
      outcome === 'right' ? [] : [{ code: outcome === 'nearly' ? 'order-neighbours' : 'order-in-place', params: { inPlace, count: byFact.length } }]
    return { outcome, byFact: Object.fromEntries(byFact), reasons }
  },

  keyLines: (question) => question.key.map((place) => lineOf(question, place)),
  responseLines: (question, response) => (orderIn(question, response) ?? []).map((place) => question.items[place] ?? ''),
  keyResponse: (question): OrderResponse => ({ order: question.key }),
  shownTexts: (question) => [question.stem, ...question.items],
  paper: (question) =>
    paperOf({
      task: 'number',
      stem: [question.stem],
      rows: question.items,
      key: question.key.map((place, at) => ({ mark: String(at + 1), text: lineOf(question, place) })),
    }),
}

function orderIn(question: OrderQuestion, response: Response): readonly number[] | undefined {
  const places = placesIn('order' in response ? response['order'] : undefined, question.items.length)
  return places?.length === question.items.length ? places : undefined
}

function lineOf(question: OrderQuestion, place: number): string {
  const date = question.dates[place] ?? ''
  return date === '' ? (question.items[place] ?? '') : `${question.items[place] ?? ''} (${date})`
}

function askSteps(fact: Fact, steps: readonly string[], random: Random): Asked<OrderQuestion> {
  const distinct = new Set(steps).size === steps.length
  if (steps.length < FEWEST || !distinct) return { dropped: { code: 'steps-unfit', where: fact.id, params: { kind: 'order' } } }
  const shown = disordered(steps.length, random)
  return { question: built(fact.ask, shown.map((at) => ({ text: steps[at] as string, date: '', factId: fact.id })), keyOf(shown), [fact.id]) }
}

function askDates(subject: Subject, group: Group, { deck, random }: Asking): Asked<OrderQuestion> {
  const pool = orderable(deck, subject.factIds)
  const apart: Dated[] = []
  for (const one of shuffled(pool, random)) {
    if (apart.every((other) => !isNear(one.date, other.date) && daysOf(one.date) !== daysOf(other.date))) apart.push(one)
  }
  const taken = subject.groupId === undefined ? apart.slice(0, MOST) : drawn(apart, FEWEST, MOST, random)
  if (taken.length < FEWEST) {
    return { dropped: { code: 'group-too-small', where: group.id, params: { kind: 'order', found: taken.length, needed: FEWEST } } }
  }
  const dated = [...taken].sort((a, b) => daysOf(a.date) - daysOf(b.date))
  const shown = disordered(dated.length, random)
  const items = shown.map((at) => {
    const { fact, date, label } = dated[at] as Dated
    return { text: label, date: printValue(date, deck.about.language), factId: fact.id }
  })
  return { question: built(group.ask, items, keyOf(shown), items.map((item) => item.factId)) }
}

function built(
  stem: string,
  items: readonly { readonly text: string; readonly date: string; readonly factId: FactId }[],
  key: readonly number[],
  factIds: readonly FactId[],
): OrderQuestion {
  return {
    kind: 'order',
    factIds,
    evidence: 'recognition',
    guess: 1 / factorial(items.length),
    stem,
    items: items.map((item) => item.text),
    dates: items.map((item) => item.date),
    itemFactIds: items.map((item) => item.factId),
    key,
  }
}

/** Facts with a date and a label that doesn't tell it. */
function orderable(deck: Deck, factIds: readonly FactId[]): readonly Dated[] {
  const facts = byFactId(deck)
  return factIds.flatMap((id) => {
    const fact = facts.get(id)
    if (fact?.answer.type !== 'date' || fact.label === undefined || labelGivesAway(fact, deck)) return []
    return [{ fact, date: fact.answer, label: fact.label }]
  })
}

function daysOf(date: DateValue): number {
  return date.year * 372 + (date.month ?? 1) * 31 + (date.day ?? 1)
}

/** Places in random order, never the right one: an answer must be given. */
function disordered(count: number, random: Random): readonly number[] {
  const right = [...Array(count).keys()]
  const mixed = shuffled(right, random)
  if (mixed.some((place, at) => place !== at)) return mixed
  const turn = 1 + (pick(right.slice(1), random) ?? 1) % (count - 1)
  return [...right.slice(turn), ...right.slice(0, turn)]
}

function keyOf(shown: readonly number[]): readonly number[] {
  return shown.map((_, at) => shown.indexOf(at))
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}
