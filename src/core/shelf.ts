import type { ShelfEntry } from './deck'
import type { FactId } from './fact'
import { isDue, knowledgeOf, type Knowledge } from './fact-state'
import type { Learner } from './fold'
import { dueDay } from './memory'
import type { StudyDay } from './world'

/** How many of some facts stand where with the learner; those set aside are not counted. */
export type KnowledgeCount = Readonly<Record<Knowledge, number>> & { readonly of: number }

/** Counts facts by how well they are known today. */
export function countKnowledge(factIds: Iterable<FactId>, learner: Learner, today: StudyDay): KnowledgeCount {
  const count = { of: 0, unasked: 0, learning: 0, known: 0, slipping: 0 }
  for (const id of factIds) {
    if (learner.aside.has(id)) continue
    count.of += 1
    count[knowledgeOf(learner.facts.get(id), today, learner.settings.retention)] += 1
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
export function nextDue(shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): { readonly day: StudyDay; readonly count: number } | undefined {
  const countByDay = new Map<StudyDay, number>()
  for (const id of new Set(shelf.flatMap(({ factIds }) => factIds))) {
    const memory = learner.facts.get(id)?.memory
    if (!memory || learner.aside.has(id)) continue
    const day = dueDay(memory, learner.settings.retention)
    if (day > today) countByDay.set(day, (countByDay.get(day) ?? 0) + 1)
  }
  if (countByDay.size === 0) return undefined
  const day = Math.min(...countByDay.keys())
  return { day, count: countByDay.get(day) ?? 0 }
}
