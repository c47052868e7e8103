import type { About } from './deck'
import type { FactId } from './fact'
import type { Learner } from './fold'
import { dueDay, rated, recallOdds, type Memory } from './memory'
import { studyDayOfDate, type StudyDay } from './world'

/** A deck as far as a day's load goes: its id and its facts in the order of the reading. */
export interface DeckFacts {
  readonly about: Pick<About, 'id'>
  readonly factIds: readonly FactId[]
}

/** What knowing a deck by its date takes, if every answer from now on is right and the deck is the only one. */
export interface TargetPlan {
  readonly day: StudyDay
  /** Study days left, today's included; on the day itself it should be known. */
  readonly daysLeft: number
  /** Facts not met yet. */
  readonly unmet: number
  /** New facts that each day needs, so that the last days are left for reviews. */
  readonly newPerDay: number
  /** Reviews a day that are enough to ask all that falls due before the day itself. */
  readonly reviewsPerDay: number
  /** Whether both are within what the learner has set. */
  readonly isFeasible: boolean
}

/** A fifth of the days, one to five, meets nothing new. */
const SETTLING_SHARE = 5
const MOST_SETTLING = 5

/** The study day by which a deck is to be known; undefined without one, or once it has come. */
export function targetDayOf(learner: Learner, deckId: string, today: StudyDay): StudyDay | undefined {
  const date = learner.settings.targets[deckId]
  const day = date === undefined ? undefined : studyDayOfDate(date)
  return day !== undefined && day > today ? day : undefined
}

/** The study day on which a fact falls due, brought forward to the eve of the target where it would otherwise have slipped by then. */
export function dueDayFor(memory: Memory, retention: number, targetDay?: StudyDay): StudyDay {
  const due = dueDay(memory, retention)
  const eve = (targetDay ?? 0) - 1
  if (targetDay === undefined || eve <= memory.lastDay || recallOdds(memory, targetDay) >= retention) return due
  return Math.min(due, eve)
}

/** New facts that each day needs for so many to be met before the target, its last days left for reviews. */
export function newPerDayFor(unmet: number, daysLeft: number): number {
  const settling = daysLeft < 2 ? 0 : Math.min(MOST_SETTLING, Math.ceil(daysLeft / SETTLING_SHARE))
  return Math.ceil(unmet / Math.max(1, daysLeft - settling))
}

/** The plan for a deck's target date, worked out backwards; undefined where it has none to come. */
export function planTarget(learner: Learner, deck: DeckFacts, today: StudyDay): TargetPlan | undefined {
  const day = targetDayOf(learner, deck.about.id, today)
  if (day === undefined) return undefined
  const { retention, newPerDay: mostNew, reviewsPerDay: mostReviews, weights } = learner.settings
  const asked = deck.factIds.filter((id) => !learner.aside.has(id))
  const memories = asked.flatMap((id) => learner.facts.get(id)?.memory ?? [])
  const unmet = asked.length - memories.length
  const daysLeft = day - today
  const newPerDay = newPerDayFor(unmet, daysLeft)
  const counts = Array.from({ length: daysLeft }, () => 0)
  const follow = (from: Memory): void => {
    let memory = from
    for (let due = dueDayFor(memory, retention, day); due < day; due = dueDayFor(memory, retention, day)) {
      const on = Math.max(due, today)
      counts[on - today] = (counts[on - today] ?? 0) + 1
      memory = rated(memory, 3, on, weights)
    }
  }
  for (const memory of memories) follow(memory)
  for (let met = 0; met < unmet; met++) follow(rated(undefined, 3, today + Math.floor(met / newPerDay), weights))
  const reviewsPerDay = enoughPerDay(counts)
  return { day, daysLeft, unmet, newPerDay, reviewsPerDay, isFeasible: newPerDay <= mostNew && reviewsPerDay <= mostReviews }
}

/** What falls due on a day may be asked on any day after it: the most that the days left at any time must bear. */
function enoughPerDay(counts: readonly number[]): number {
  let left = 0
  let most = 0
  for (const [at, count] of counts.toReversed().entries()) {
    left += count
    most = Math.max(most, Math.ceil(left / (at + 1)))
  }
  return most
}
