import { begun } from './tally'
import type { Trial } from '../trial-columns'

/** How long answers of one kind of question took, in milliseconds: the middle one, and between which the middle half lies. */
export interface KindTimes {
  readonly kind: string
  readonly answers: number
  readonly medianMs: number
  readonly lowerMs: number
  readonly upperMs: number
}

/** Time per answer by kind, the quickest kind first. Told for interest: no score hears of it. */
export function timesByKind(trials: Iterable<Trial>): readonly KindTimes[] {
  const byKind = new Map<string, number[]>()
  let last = -1
  for (const { answer, kind, tookMs } of trials) {
    if (answer === last || tookMs === undefined) continue
    last = answer
    begun(byKind, kind, () => []).push(tookMs)
  }
  return [...byKind]
    .map(([kind, took]) => {
      const sorted = Float64Array.from(took).sort()
      const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
      return { kind, answers: took.length, medianMs: at(0.5), lowerMs: at(0.25), upperMs: at(0.75) }
    })
    .sort((a, b) => a.medianMs - b.medianMs)
}
