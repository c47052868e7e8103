import type { StudyDay } from '@/core/world'
import type { Course, Policy } from './course'
import { FEEDBACK_SECONDS, KINDS, type SimulatedKind } from './kinds'
import { learnerOf, type Learner, type LearnerPlan } from './learner'

export interface SeasonPlan {
  readonly learner: LearnerPlan
  readonly days: number
  readonly minutesADay: number
  /** Days after which an unscheduled typed test is taken; none of them teaches. */
  readonly tests: readonly StudyDay[]
}

/** What came of a policy with one learner. */
export interface Season {
  /** Share of all facts that a typed test finds, test by test. */
  readonly recalled: readonly number[]
  readonly minutesADay: number
  readonly met: number
  /** Share of answers to facts met before, first of their day, that were right. */
  readonly rightWhenDue: number
}

interface Sitting {
  readonly day: StudyDay
  readonly seconds: number
  spent: number
  reviews: number
  rights: number
}

interface Again {
  readonly card: number
  readonly isNew: boolean
  kind: SimulatedKind
  rights: number
  asked: number
}

/** So many others lie between a wrong answer and its second try. */
const FEW = 3

/** One learner led by one policy, day by day, by the same minutes as any other; then the tests. */
export function season(policy: Policy, plan: SeasonPlan): Season {
  const learner = learnerOf(plan.learner)
  const course = policy.start(plan.learner.facts)
  const met = new Set<number>()
  let spent = 0
  let reviews = 0
  let rights = 0
  for (let day = 0; day < plan.days; day++) {
    const sitting: Sitting = { day, seconds: secondsOn(day, policy, plan), spent: 0, reviews: 0, rights: 0 }
    if (sitting.seconds > 0) sit(learner, course, sitting, met)
    spent += sitting.spent
    reviews += sitting.reviews
    rights += sitting.rights
  }
  return {
    recalled: plan.tests.map((day) => recalledOn(learner, plan.learner.facts, day)),
    minutesADay: spent / 60 / plan.days,
    met: met.size,
    rightWhenDue: reviews === 0 ? 0 : rights / reviews,
  }
}

function secondsOn(day: StudyDay, { lastDays }: Policy, { days, minutesADay }: SeasonPlan): number {
  if (lastDays === undefined) return minutesADay * 60
  return day < days - lastDays ? 0 : (minutesADay * 60 * days) / lastDays
}

/** What is due and new ones as they are dealt, while the time lasts; wrong ones come again before the sitting ends. */
function sit(learner: Learner, course: Course, sitting: Sitting, met: Set<number>): void {
  const again: Again[] = []
  const start = (card: number) => {
    const before = met.has(course.factOf(card))
    met.add(course.factOf(card))
    let kind = course.kindOf(card, sitting.day)
    let right = ask(learner, course.factOf(card), kind, sitting)
    if (before) {
      sitting.reviews += 1
      if (right) sitting.rights += 1
    }
    if (!course.hear(card, right, sitting.day)) {
      kind = course.kindOf(card, sitting.day)
      right = ask(learner, course.factOf(card), kind, sitting)
      course.hear(card, right, sitting.day)
    }
    const entry = { card, isNew: !before, kind: right ? kind : course.kindAgain(card, kind), rights: right ? 1 : 0, asked: 1 }
    if (isLeft(entry, right)) again.push(entry)
  }
  /** Whether a card has yet to be asked again; one that was met by recognising is then asked to be recalled. */
  const isLeft = (entry: Again, right: boolean) => {
    if (right && entry.isNew && entry.kind.evidence === 'recognition' && course.recall) {
      entry.kind = course.recall
      return true
    }
    return entry.rights < course.repeat.rights
  }
  const comeBack = (least: number) => {
    while (again.length > least && sitting.spent < sitting.seconds) {
      const entry = again.shift()
      if (!entry) return
      entry.asked += 1
      const right = ask(learner, course.factOf(entry.card), entry.kind, sitting)
      course.hearAgain?.(entry.card, entry.kind, right)
      entry.rights = right ? entry.rights + 1 : 0
      if (isLeft(entry, right) && entry.asked < course.repeat.most) again.push(entry)
    }
  }
  const { newPerDay, isTurnOfNew } = course.dealing
  const due = course.due(sitting.day)
  let dueAsked = 0
  let newAsked = 0
  while (sitting.spent < sitting.seconds) {
    const isNewNext = dueAsked === due.length || isTurnOfNew(newAsked, dueAsked, due.length)
    const fresh = isNewNext && newAsked < newPerDay ? course.fresh(sitting.day) : undefined
    const card = fresh ?? due[dueAsked]
    if (card === undefined) break
    if (fresh === undefined) dueAsked += 1
    else newAsked += 1
    start(card)
    comeBack(FEW)
  }
  comeBack(0)
}

function ask(learner: Learner, fact: number, kind: SimulatedKind, sitting: Sitting): boolean {
  const right = learner.answer(fact, kind, sitting.day + sitting.spent / 86_400)
  sitting.spent += kind.seconds + (right ? 0 : FEEDBACK_SECONDS)
  return right
}

function recalledOn(learner: Learner, facts: number, day: StudyDay): number {
  let sum = 0
  for (let fact = 0; fact < facts; fact++) sum += learner.right(fact, KINDS.typed, day)
  return sum / facts
}
