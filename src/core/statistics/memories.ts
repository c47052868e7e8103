import type { FactId } from '../fact'
import { NO_DAY } from '../fact-columns'
import { FactMap } from '../fact-map'
import type { FactState } from '../fact-state'
import { elapsedDays, recallCurve, recallOdds } from '../memory'
import type { StudyDay } from '../world'

/** Facts whose memories last about as long: from `from` days (included) to `to` days (not), and how likely they are recalled today on average. */
export interface MemoryBucket {
  readonly from: number
  readonly to: number
  readonly facts: number
  /** 0 to 1; 0 of an empty bucket. */
  readonly odds: number
}

/** How long memories last: in buckets from shortest to longest, and each one's stability in days. */
export interface MemorySpread {
  readonly buckets: readonly MemoryBucket[]
  readonly stabilities: Float64Array
}

/** Days that a memory lasts until nine in ten are recalled: under a day, a week, a month, three, a year, longer. */
const BOUNDS = [0, 1, 7, 30, 90, 365, Infinity] as const

/** How long the learner's memories last today, of all facts or of some: those in columns are read there, for there may be very many. */
export function memorySpread(facts: ReadonlyMap<FactId, FactState>, today: StudyDay, factIds?: ReadonlySet<FactId>): MemorySpread {
  const stabilities = new Float64Array(facts.size)
  let count = 0
  const sums = BOUNDS.slice(1).map(() => ({ facts: 0, odds: 0 }))
  const add = (stability: number, odds: number): void => {
    stabilities[count++] = stability
    const sum = sums[BOUNDS.findLastIndex((bound) => stability >= bound)]
    if (!sum) return
    sum.facts += 1
    sum.odds += odds
  }
  if (facts instanceof FactMap) {
    const { stability, lastDay, decay } = facts.columns
    const curveOf = new Map<number, ReturnType<typeof recallCurve>>()
    for (const place of factIds ? facts.placesOf([...factIds]) : facts.places()) {
      const since = place === -1 ? NO_DAY : (lastDay[place] as number)
      if (since === NO_DAY) continue
      const own = decay[place] as number
      const curve = curveOf.get(own) ?? recallCurve(Number.isNaN(own) ? undefined : own)
      curveOf.set(own, curve)
      add(stability[place] as number, curve(elapsedDays(since, today), stability[place] as number))
    }
  }
  for (const [id, state] of facts instanceof FactMap ? facts.changed : facts) {
    if (state?.memory && (!factIds || factIds.has(id))) add(state.memory.stability, recallOdds(state.memory, today))
  }
  return {
    buckets: sums.map((sum, at) => ({ from: BOUNDS[at] ?? 0, to: BOUNDS[at + 1] ?? Infinity, facts: sum.facts, odds: sum.facts === 0 ? 0 : sum.odds / sum.facts })),
    stabilities: stabilities.subarray(0, count),
  }
}
