import type { FactId } from '../fact'
import { begun, Tallied, type Share } from './tally'
import type { Trial } from '../trial-columns'

/** How a fact fares when asked: its facility is the share of points, its discrimination how well it tells good sittings from weak ones. */
export interface ItemStatistics extends Share {
  readonly factId: FactId
  /** 0 (never right) to 1 (always). */
  readonly facility: number
  /** -1 to 1: the correlation of its points with the share of the rest of the sitting; undefined where too little is known. */
  readonly discrimination: number | undefined
}

/** Trials below which a fact's facility is mostly chance, and those below which its discrimination is. */
const LEAST = 3
const LEAST_TO_DISCRIMINATE = 8

interface Sums {
  n: number
  x: number
  y: number
  xx: number
  yy: number
  xy: number
}

/** Facility and discrimination of each fact asked three times or more (item-rest correlation; Crocker & Algina 1986). Two passes. */
export function itemStatistics(trials: Iterable<Trial>): readonly ItemStatistics[] {
  const sittings = new Map<string, Tallied>()
  for (const { attempt, points } of trials) if (attempt !== undefined) begun(sittings, attempt, () => new Tallied()).add(points)

  const byFact = new Map<FactId, { readonly own: Tallied; readonly sums: Sums }>()
  for (const { factId, attempt, points } of trials) {
    const { own, sums } = begun(byFact, factId, () => ({ own: new Tallied(), sums: { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 } }))
    own.add(points)
    const sitting = attempt === undefined ? undefined : sittings.get(attempt)
    if (sitting && sitting.of > 1) addTo(sums, points, (sitting.points - points) / (sitting.of - 1))
  }
  return [...byFact].flatMap(([factId, { own: { points, of }, sums }]) =>
    of < LEAST ? [] : [{ factId, points, of, facility: points / of, discrimination: correlation(sums) }],
  )
}

function addTo(sums: Sums, x: number, y: number): void {
  sums.n += 1
  sums.x += x
  sums.y += y
  sums.xx += x * x
  sums.yy += y * y
  sums.xy += x * y
}

function correlation({ n, x, y, xx, yy, xy }: Sums): number | undefined {
  const spread = (n * xx - x * x) * (n * yy - y * y)
  if (n < LEAST_TO_DISCRIMINATE || spread <= 1e-9) return undefined
  return Math.max(-1, Math.min(1, (n * xy - x * y) / Math.sqrt(spread)))
}
