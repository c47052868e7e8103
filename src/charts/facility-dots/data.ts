import type { ItemStatistics } from '@/core/statistics/items'

/** A fact as a dot, and what it is called in the table. */
export interface FacilityDot extends ItemStatistics {
  readonly label: string
}

/** Facts by how often they are right and whether that goes with the rest of the sitting. */
export interface FacilityDots {
  /** The hardest first. */
  readonly facts: readonly FacilityDot[]
  /** Facts right less than half of the time. */
  readonly hard: number
}

/** The dots of facts; `labelOf` says what a fact is called. */
export function facilityDotsOf(items: readonly ItemStatistics[], labelOf: (factId: string) => string): FacilityDots {
  const facts = items.map((item) => ({ ...item, label: labelOf(item.factId) })).sort((a, b) => a.facility - b.facility || b.of - a.of)
  return { facts, hard: facts.filter(({ facility }) => facility < 0.5).length }
}

const item = (factId: string, points: number, of: number, discrimination?: number): ItemStatistics => ({
  factId, points, of, facility: points / of, discrimination,
})

/** Data that show what the chart can hold: nothing, one fact, several with and without a discrimination. */
export const examples: readonly FacilityDots[] = [
  facilityDotsOf([], String),
  facilityDotsOf([item('f1', 2, 3)], String),
  facilityDotsOf([item('f1', 2, 9, 0.5), item('f2', 8, 9, -0.2), item('f3', 3, 3), item('f4', 6, 12, 0)], (id) => `The fact ${id}`),
]
