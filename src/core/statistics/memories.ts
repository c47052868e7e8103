import type { FactId } from '../fact'
import { memoryAt } from '../fact-columns'
import { FactMap } from '../fact-map'
import type { FactState } from '../fact-state'
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

/** The learner's memories, of all facts or of some: of those in columns none takes the shape of a state. */
export function memoriesOf(facts: ReadonlyMap<FactId, FactState>, factIds?: ReadonlySet<FactId>): readonly Memory[] {
  const memories: Memory[] = []
  const take = (memory: Memory | undefined) => memory && memories.push(memory)
  const ids = factIds && [...factIds]
  if (facts instanceof FactMap) for (const place of ids ? facts.placesOf(ids) : facts.places()) if (place !== -1) take(memoryAt(facts.columns, place))
  for (const [id, state] of facts instanceof FactMap ? facts.changed : facts) if (!factIds || factIds.has(id)) take(state?.memory)
  return memories
}
