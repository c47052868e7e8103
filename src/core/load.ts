import { NOTHING_DONE } from './day-tally'
import { DueQueue } from './due-queue'
import type { FactId } from './fact'
import { NO_DAY } from './fact-columns'
import { whereaboutsOf } from './fact-map'
import type { Learner } from './fold'
import { newPerDayFor, targetDayOf, type DeckFacts } from './target'
import type { StudyDay } from './world'

/** What there is to do today within the load that the learner has set. */
export interface DealtDay {
  /** The due facts to ask today: those answered for sure and wrong, then the most at risk first. */
  readonly due: readonly FactId[]
  /** Due facts left for the coming days. */
  readonly waiting: number
  /** Due facts that have waited since an earlier day. */
  readonly late: number
  /** How many of the facts due now are asked today and on each day after, until none is left. */
  readonly spread: readonly number[]
  /** New facts for today: of decks with a date to be known by what that takes, then the rest, in the order of the reading. */
  readonly fresh: readonly FactId[]
}

/** Deals today out of what is due and new in these decks; what was reviewed and met today already counts. Facts set aside are left out. */
export function dealDay(learner: Learner, decks: readonly DeckFacts[], today: StudyDay): DealtDay {
  const { reviewsPerDay, newPerDay } = learner.settings
  const done = learner.days.get(today) ?? NOTHING_DONE
  const room = Math.max(0, reviewsPerDay - done.reviews)
  const queue = new DueQueue(learner, decks, today, today)
  const { days } = queue
  const due = queue.first(room)
  return {
    due,
    waiting: days.length - due.length,
    late: days.reduce((late, day) => late + (day < today ? 1 : 0), 0),
    spread: spreadOf(days.length, room, reviewsPerDay),
    fresh: freshFacts(learner, decks, today, Math.max(0, newPerDay - done.met)),
  }
}

/** How many reviews each day from today on brings, what is overdue dealt out within the load. New facts to come are not in it. */
export function forecast(learner: Learner, decks: readonly DeckFacts[], today: StudyDay, days = 30): readonly number[] {
  const { reviewsPerDay } = learner.settings
  const falling = Array.from({ length: days }, () => 0)
  for (const day of new DueQueue(learner, decks, today, today + days - 1).days) {
    const at = Math.max(0, day - today)
    falling[at] = (falling[at] ?? 0) + 1
  }
  let waiting = 0
  return falling.map((count, at) => {
    const room = at === 0 ? Math.max(0, reviewsPerDay - (learner.days.get(today) ?? NOTHING_DONE).reviews) : reviewsPerDay
    const asked = Math.min(room, waiting + count)
    waiting += count - asked
    return asked
  })
}

function freshFacts(learner: Learner, decks: readonly DeckFacts[], today: StudyDay, most: number): readonly FactId[] {
  const lists = decks.map((deck) => {
    const target = targetDayOf(learner, deck.about.id, today)
    return { target, ids: unmetOf(learner, deck, target === undefined ? most : Infinity) }
  })
  const urgent = lists
    .flatMap(({ ids, target }) => (target === undefined ? [] : [{ target, ids: ids.slice(0, newPerDayFor(ids.length, target - today)) }]))
    .sort((a, b) => a.target - b.target)
  return [...new Set([...urgent, ...lists].flatMap(({ ids }) => ids))].slice(0, most)
}

/** Facts of the deck without a memory, so many at most, in the order of the reading. */
function unmetOf({ facts, aside }: Learner, { factIds }: DeckFacts, most: number): readonly FactId[] {
  const { places, columns, unpacked } = whereaboutsOf(facts, factIds)
  const unmet: FactId[] = []
  for (let at = 0; at < factIds.length && unmet.length < most; at++) {
    const id = factIds[at] as FactId
    const place = places[at] as number
    const isMet = columns && place !== -1 ? columns.lastDay[place] !== NO_DAY : unpacked.get(id)?.memory !== undefined
    if (!isMet && !aside.has(id)) unmet.push(id)
  }
  return unmet
}

function spreadOf(count: number, room: number, perDay: number): readonly number[] {
  const spread: number[] = []
  for (let left = count; left > 0; left -= spread.at(-1) ?? 0) spread.push(Math.min(left, spread.length === 0 ? room : perDay))
  return spread
}
