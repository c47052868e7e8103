import { isSureAndWrong } from './confidence'
import { NOTHING_DONE } from './day-tally'
import type { FactId } from './fact'
import type { FactState } from './fact-state'
import type { Learner } from './fold'
import { recallOdds } from './memory'
import { dueDayFor, newPerDayFor, targetDayOf, type DeckFacts } from './target'
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
  const all = dueByRisk(dueDays(learner, decks, today), today)
  const due = all.slice(0, room).map(({ id }) => id)
  return {
    due,
    waiting: all.length - due.length,
    late: all.filter(({ day }) => day < today).length,
    spread: spreadOf(all.length, room, reviewsPerDay),
    fresh: freshFacts(learner, decks, today).slice(0, Math.max(0, newPerDay - done.met)),
  }
}

/** How many reviews each day from today on brings, what is overdue dealt out within the load. New facts to come are not in it. */
export function forecast(learner: Learner, decks: readonly DeckFacts[], today: StudyDay, days = 30): readonly number[] {
  const { reviewsPerDay } = learner.settings
  const falling = Array.from({ length: days }, () => 0)
  for (const { day } of dueDays(learner, decks, today)) {
    const at = Math.max(0, day - today)
    if (at < days) falling[at] = (falling[at] ?? 0) + 1
  }
  let waiting = 0
  return falling.map((count, at) => {
    const room = at === 0 ? Math.max(0, reviewsPerDay - (learner.days.get(today) ?? NOTHING_DONE).reviews) : reviewsPerDay
    const asked = Math.min(room, waiting + count)
    waiting += count - asked
    return asked
  })
}

interface DueDay {
  readonly id: FactId
  readonly state: FactState
  readonly day: StudyDay
}

/** Each fact with a memory and the day it falls due, once, the soonest target of its decks counted. */
function dueDays(learner: Learner, decks: readonly DeckFacts[], today: StudyDay): readonly DueDay[] {
  const { retention } = learner.settings
  const found = new Map<FactId, DueDay>()
  for (const deck of decks) {
    const target = targetDayOf(learner, deck.about.id, today)
    for (const id of deck.factIds) {
      const state = learner.facts.get(id)
      if (!state?.memory || learner.aside.has(id)) continue
      const planned = dueDayFor(state.memory, retention, target)
      // A mistake made for sure is asked about the next day, but no fact counts twice on one.
      const day = state.sureWrongDay === undefined ? planned : Math.max(state.memory.lastDay + 1, Math.min(planned, state.sureWrongDay + 1))
      const before = found.get(id)
      if (!before || day < before.day) found.set(id, { id, state, day })
    }
  }
  return [...found.values()]
}

function dueByRisk(falling: readonly DueDay[], today: StudyDay): readonly Pick<DueDay, 'id' | 'day'>[] {
  return falling
    .filter(({ day }) => day <= today)
    .map(({ id, day, state }) => ({ id, day, first: isSureAndWrong(state) ? 0 : 1, odds: state.memory ? recallOdds(state.memory, today) : 0 }))
    .sort((a, b) => a.first - b.first || a.odds - b.odds)
}

function freshFacts(learner: Learner, decks: readonly DeckFacts[], today: StudyDay): readonly FactId[] {
  const unmet = decks.map((deck) => ({
    ids: deck.factIds.filter((id) => learner.facts.get(id)?.memory === undefined && !learner.aside.has(id)),
    target: targetDayOf(learner, deck.about.id, today),
  }))
  const urgent = unmet
    .flatMap(({ ids, target }) => (target === undefined ? [] : [{ target, ids: ids.slice(0, newPerDayFor(ids.length, target - today)) }]))
    .sort((a, b) => a.target - b.target)
  return [...new Set([...urgent, ...unmet].flatMap(({ ids }) => ids))]
}

function spreadOf(count: number, room: number, perDay: number): readonly number[] {
  const spread: number[] = []
  for (let left = count; left > 0; left -= spread.at(-1) ?? 0) spread.push(Math.min(left, spread.length === 0 ? room : perDay))
  return spread
}
