import { MANY_DAYS } from './backup-due'
import type { ShelfEntry } from './deck'
import { fittableSince } from './fit-due'
import type { Glance, ToldStep, Today } from './glance'
import type { Learner } from './learner'
import { dealDay } from './load'
import { nextStepOf } from './next-step'
import { scoreOf, shareOf } from './score'
import { countKnowledge, nextDue } from './shelf'
import type { InParts } from './parts'
import { goalOf, studyDaysOf } from './study-days'
import { updatesOf } from './updates'
import type { StudyDay } from './world'

/** Somebody who stays away for longer waits for the log once. */
export const GLANCE_DAYS = 14

/** What home will tell on each study day from one on, if nothing is done until then, a day a part: of a hundred thousand facts each takes a while. */
export function* glanceInParts(made: Pick<Glance, 'build' | 'deed'>, shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): InParts<Glance> {
  const days: Today[] = []
  for (let at = 0; at < GLANCE_DAYS; at++) {
    if (at > 0) yield
    days.push(todayOf(shelf, learner, today + at))
  }
  return { ...made, rolloverHour: learner.settings.rolloverHour, days }
}

/** What home tells on a study day. */
export function todayOf(shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): Today {
  const { settings } = learner
  const { due, waiting, spread } = dealDay(learner, shelf, today)
  const next = nextDue(shelf, learner, today)
  const lastShare = new Map<string, number | undefined>()
  for (const attempt of learner.attempts.values()) {
    if (attempt.answers.length > 0) lastShare.set(attempt.started.deck, shareOf(scoreOf(attempt)))
  }
  return {
    day: today,
    step: stepOf(shelf, learner, today),
    sitting: settings.reviewLength,
    backlog: waiting === 0 ? undefined : { waiting, due: due.length + waiting, perDay: settings.reviewsPerDay, days: spread.filter((n) => n > 0).length },
    next: next && { inDays: next.day - today, count: next.count },
    goal: goalOf(learner, today),
    lines: shelf.map(({ about, factIds }) => {
      const { known, of, slipping } = countKnowledge(factIds, learner, today)
      return { deck: about, known, of, due: slipping, lastShare: lastShare.get(about.id) }
    }),
    updates: shelf.flatMap((deck) => {
      const n = updatesOf(deck, learner).length
      return n > 0 ? [{ id: deck.about.id, title: deck.about.title, n }] : []
    }),
    studied: studyDaysOf(learner).slice(-MANY_DAYS),
    fittableSince: fittableSince(learner),
  }
}

function stepOf(shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): ToldStep | undefined {
  const next = nextStepOf(shelf, learner, today)
  if (!next) return undefined
  const { about, factIds } = next.deck
  if (next.step === 'go-on') {
    const { id, started, current } = next.attempt
    return { step: 'go-on', deck: about, attempt: id, mode: started.mode, at: (current?.index ?? 0) + 1, of: started.plan.length }
  }
  if (next.step === 'learn') return { step: 'learn', deck: about, due: next.due, fresh: next.fresh, minutes: next.minutes }
  return { step: next.step, deck: about, questions: Math.min(learner.settings.quizLength, factIds.length) }
}
