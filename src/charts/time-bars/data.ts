import type { KindTimes } from '@/core/statistics/times'

/** How long answers take, kind by kind, and where the axis ends, in seconds. */
export interface TimeBars {
  readonly kinds: readonly (KindTimes & { readonly medianS: number; readonly lowerS: number; readonly upperS: number })[]
  readonly mostS: number
}

/** Fewer answers of a kind than this have no middle to speak of. */
const LEAST_OF = 5

/** The bars of kinds with five answers or more, the quickest first. */
export function timeBarsOf(times: readonly KindTimes[]): TimeBars {
  const kinds = times
    .filter(({ answers }) => answers >= LEAST_OF)
    .map((kind) => ({ ...kind, medianS: kind.medianMs / 1000, lowerS: kind.lowerMs / 1000, upperS: kind.upperMs / 1000 }))
  return { kinds, mostS: Math.max(1, ...kinds.map(({ upperS }) => upperS)) }
}

/** Data that show what the chart can hold: nothing, one kind, several. */
export const examples: readonly TimeBars[] = [
  timeBarsOf([{ kind: 'typed', answers: 2, medianMs: 9000, lowerMs: 8000, upperMs: 9000 }]),
  timeBarsOf([{ kind: 'choice', answers: 12, medianMs: 4000, lowerMs: 3000, upperMs: 7500 }]),
  timeBarsOf([
    { kind: 'true-false', answers: 30, medianMs: 3200, lowerMs: 2100, upperMs: 4800 },
    { kind: 'choice', answers: 120, medianMs: 4100, lowerMs: 3000, upperMs: 7500 },
    { kind: 'typed', answers: 80, medianMs: 12_500, lowerMs: 8000, upperMs: 21_000 },
  ]),
]
