import type { ShelfEntry } from './deck'
import type { FactId } from './fact'
import { NO_DAY, OUTCOMES } from './fact-columns'
import { dueDaysOf, whereaboutsOf } from './fact-map'
import { isDue, knowledgeOf, type Knowledge } from './fact-state'
import type { Learner } from './fold'
import { dueDay } from './memory'
import type { StudyDay } from './world'

/** How many of some facts stand where with the learner; those set aside are not counted. */
export type KnowledgeCount = Readonly<Record<Knowledge, number>> & { readonly of: number }

/** Counts facts by how well they are known today. */
export function countKnowledge(factIds: readonly FactId[], learner: Learner, today: StudyDay): KnowledgeCount {
  const { facts, aside, settings } = learner
  const count = { of: 0, unasked: 0, learning: 0, known: 0, slipping: 0 }
  const { places, columns, unpacked } = whereaboutsOf(facts, factIds)
  const dueDays = dueDaysOf(facts, settings.retention)
  for (let at = 0; at < factIds.length; at++) {
    const id = factIds[at] as FactId
    if (aside.size > 0 && aside.has(id)) continue
    count.of += 1
    const place = places[at] as number
    if (place === -1 || !columns) count[knowledgeOf(unpacked.get(id), today, settings.retention)] += 1
    else if (dueDays[place] !== NO_DAY && (dueDays[place] as number) <= today) count.slipping += 1
    else count[OUTCOMES[columns.outcome[place] as number] === 'right' ? 'known' : 'learning'] += 1
  }
  return count
}

/** The facts that are due, longest overdue first; those set aside are left out. */
export function dueFacts(factIds: readonly FactId[], learner: Learner, today: StudyDay): readonly FactId[] {
  const { retention } = learner.settings
  const due: { readonly id: FactId; readonly day: StudyDay }[] = []
  for (const id of factIds) {
    const state = learner.facts.get(id)
    if (state?.memory && !learner.aside.has(id) && isDue(state, today, retention)) due.push({ id, day: dueDay(state.memory, retention) })
  }
  return due.sort((a, b) => a.day - b.day).map(({ id }) => id)
}

/** The next study day after today on which facts of these decks fall due, and how many; undefined when none has a memory. */
export function nextDue(shelf: readonly Pick<ShelfEntry, 'factIds'>[], learner: Learner, today: StudyDay): { readonly day: StudyDay; readonly count: number } | undefined {
  const { facts, aside, settings } = learner
  const dueDays = dueDaysOf(facts, settings.retention)
  let soonest: StudyDay = Infinity
  let found = new Set<FactId>()
  for (const { factIds } of shelf) {
    const { places, unpacked } = whereaboutsOf(facts, factIds)
    for (let at = 0; at < factIds.length; at++) {
      const id = factIds[at] as FactId
      const place = places[at] as number
      const memory = place === -1 ? unpacked.get(id)?.memory : undefined
      const day = place === -1 ? (memory ? dueDay(memory, settings.retention) : NO_DAY) : (dueDays[place] as number)
      if (day <= today || day > soonest || aside.has(id)) continue
      if (day < soonest) found = new Set()
      soonest = day
      found.add(id)
    }
  }
  return found.size === 0 ? undefined : { day: soonest, count: found.size }
}
