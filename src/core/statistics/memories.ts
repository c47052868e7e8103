import { recallOdds, type Memory } from '../memory'
import type { StudyDay } from '../world'

/** Facts whose memories last about as long: from `from` days (included) to `to` days (not), and how likely they are recalled today on average. */
export interface MemoryBucket {
  readonly from: number
  readonly to: number
  readonly facts: number
  /** 0 to 1; 0 of an empty bucket. */
  readonly odds: number
}

/** Days that a memory lasts until nine in ten are recalled: under a day, a week, a month, three, a year, longer. */
const BOUNDS = [0, 1, 7, 30, 90, 365, Infinity] as const

/** How long the learner's memories last, in buckets from shortest to longest. */
export function memoryBuckets(memories: Iterable<Memory>, today: StudyDay): readonly MemoryBucket[] {
  const sums = BOUNDS.slice(1).map(() => ({ facts: 0, odds: 0 }))
  for (const memory of memories) {
    const sum = sums[BOUNDS.findLastIndex((bound) => memory.stability >= bound)]
    if (!sum) continue
    sum.facts += 1
    sum.odds += recallOdds(memory, today)
  }
  return sums.map(({ facts, odds }, at) => ({ from: BOUNDS[at] ?? 0, to: BOUNDS[at + 1] ?? Infinity, facts, odds: facts === 0 ? 0 : odds / facts }))
}
