import type { MemoryBucket } from '@/core/statistics/memories'

/** How long memories last, as bars. */
export interface MemoryHistogram {
  readonly buckets: readonly MemoryBucket[]
  readonly facts: number
  readonly most: number
  /** Days that half of the memories last at least. */
  readonly medianDays: number
}

/** The bars of the learner's memories; `stabilities` in days. */
export function memoryHistogramOf(buckets: readonly MemoryBucket[], stabilities: ArrayLike<number>): MemoryHistogram {
  const sorted = Float64Array.from(stabilities).sort()
  return {
    buckets, facts: stabilities.length, most: Math.max(0, ...buckets.map(({ facts }) => facts)),
    medianDays: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
  }
}

const bucket = (from: number, to: number, facts: number, odds: number): MemoryBucket => ({ from, to, facts, odds })

/** Data that show what the chart can hold: no memory, one, many. */
export const examples: readonly MemoryHistogram[] = [
  memoryHistogramOf([bucket(0, 1, 0, 0), bucket(1, Infinity, 0, 0)], []),
  memoryHistogramOf([bucket(0, 1, 0, 0), bucket(1, 7, 1, 0.94), bucket(7, Infinity, 0, 0)], [2.3]),
  memoryHistogramOf(
    [bucket(0, 1, 3, 0.7), bucket(1, 7, 8, 0.8), bucket(7, 30, 21, 0.9), bucket(30, 90, 30, 0.92), bucket(90, 365, 6, 0.95), bucket(365, Infinity, 1, 0.99)],
    [0.4, 3, 12, 12, 40, 40, 60, 120, 500],
  ),
]
