import type { Group, Paragraph } from './deck'
import type { Fact } from './fact'

/** Fewest events that can be put in order. */
const FEWEST = 3

/** Groups of the dated events among generated facts, each told by its label: by section where it has enough of them, else over the whole article. */
export function eventGroupsOf(facts: readonly Fact[], reading: readonly Paragraph[], idPrefix: string): readonly Group[] {
  const events = facts.filter((fact) => fact.answer.type === 'date' && fact.label !== undefined)
  const sections = new Map(reading.map(({ number, section }) => [number, section ?? '']))
  const bySection = new Map<string, Fact[]>()
  for (const fact of events) {
    const section = sections.get(fact.passage.paragraph) ?? ''
    bySection.set(section, [...(bySection.get(section) ?? []), fact])
  }
  const apart = [...bySection.values()].filter((some) => yearsOf(some) >= FEWEST)
  const sets = apart.length > 0 ? apart : yearsOf(events) >= FEWEST ? [events] : []
  return sets.map((some, at): Group => ({ id: `${idPrefix}-order-${at + 1}`, kind: 'order', ask: 'Put these events in order, earliest first, by the dates that the article gives.', factIds: some.map(({ id }) => id) }))
}

function yearsOf(facts: readonly Fact[]): number {
  return new Set(facts.flatMap(({ answer }) => (answer.type === 'date' ? [answer.year] : []))).size
}
