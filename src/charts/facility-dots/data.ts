import type { Items, ItemStatistics } from '@/core/statistics/items'

/** A fact as a dot, and what it is called in the table. */
export interface FacilityDot extends ItemStatistics {
  readonly label: string
}

/** Facts by how often they are right and whether that goes with the rest of the sitting. */
export interface FacilityDots {
  /** The hardest first; of very many, some. */
  readonly facts: readonly FacilityDot[]
  /** All that were asked often enough, and those right less than half of the time. */
  readonly asked: number
  readonly hard: number
}

/** The dots of facts; `labelOf` says what a fact is called. */
export function facilityDotsOf({ asked, hard, shown }: Items, labelOf: (factId: string) => string): FacilityDots {
  return { asked, hard, facts: shown.map((item) => ({ ...item, label: labelOf(item.factId) })) }
}

const item = (factId: string, points: number, of: number, discrimination?: number): ItemStatistics => ({
  factId, points, of, facility: points / of, discrimination,
})

/** Data that show what the chart can hold: nothing, one fact, several with and without a discrimination, some of very many. */
export const examples: readonly FacilityDots[] = [
  facilityDotsOf({ asked: 0, hard: 0, shown: [] }, String),
  facilityDotsOf({ asked: 1, hard: 0, shown: [item('f1', 2, 3)] }, String),
  facilityDotsOf({ asked: 4, hard: 1, shown: [item('f1', 2, 9, 0.5), item('f4', 6, 12, 0), item('f2', 8, 9, -0.2), item('f3', 3, 3)] }, (id) => `The fact ${id}`),
  facilityDotsOf({ asked: 90_000, hard: 1200, shown: [item('f1', 2, 9, 0.5), item('f2', 8, 9, -0.2)] }, String),
]
