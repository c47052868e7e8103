import type { FitSteps } from './steps'

/** Parameters that move anything here: short-term memory's three (17 to 19) do not, for a fact's memory moves once a study day. */
export const FREE: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20]

const LEAST_STABILITY = 0.001
const MOST_STABILITY = 36_500
const LN_09 = Math.log(0.9)

/**
 * Follows each fact's memory through its rows under the given parameters (FSRS-6, as `rated` and the rating policy have it, its roundings left out),
 * and with it how it would change with each parameter: forward differentiation. Calls back with the odds of each row where recall is predicted, and
 * the odds' slopes, which are the caller's until the next call.
 */
export function followOdds(steps: FitSteps, w: ArrayLike<number>, told: (row: number, odds: number, slopes: Float64Array) => void): void {
  const at = (index: number): number => w[index] ?? 0
  const decay = at(20)
  const factor = Math.exp(-LN_09 / decay) - 1
  const factorSlope = ((factor + 1) * LN_09) / (decay * decay)
  const easyDifficulty = at(4) - Math.exp(3 * at(5)) + 1
  const growth = Math.exp(at(8))
  const rows = steps.elapsed.length

  let s = 0
  let d = 0
  let ds = new Float64Array(21)
  let next = new Float64Array(21)
  const dd = new Float64Array(21)
  const dr = new Float64Array(21)

  function begin(rating: number, reach: number): void {
    ds.fill(0)
    dd.fill(0)
    const own = Math.max(at(rating - 1), 0.1)
    const lost = reach < 1 ? Math.max(at(0), 0.1) : 0
    s = lost * (1 - reach) + own * reach
    if (at(rating - 1) > 0.1) ds[rating - 1] = reach
    if (reach < 1 && at(0) > 0.1) ds[0] = (ds[0] ?? 0) + 1 - reach
    const bent = Math.exp((rating - 1) * at(5))
    d = at(4) - bent + 1
    if (d > 1 && d < 10) {
      dd[4] = 1
      dd[5] = -(rating - 1) * bent
    }
    d = Math.min(10, Math.max(1, d))
  }

  /** The odds after so many days, and into `dr` how they change with each parameter. */
  function recall(days: number): number {
    const x = (factor * days) / s
    const odds = Math.pow(1 + x, -decay)
    const byStability = (odds * decay * x) / ((1 + x) * s)
    for (const p of FREE) dr[p] = byStability * (ds[p] ?? 0)
    dr[20] = (dr[20] ?? 0) - odds * (Math.log1p(x) + ((decay * days) / (s * (1 + x))) * factorSlope)
    return odds
  }

  function strengthen(rating: number, odds: number): number {
    const pressed = rating === 2 ? at(15) : rating === 4 ? at(16) : 1
    const rise = growth * (11 - d) * Math.pow(s, -at(9))
    const surprise = Math.exp(at(10) * (1 - odds))
    const gain = rise * (surprise - 1) * pressed
    const after = s * (1 + gain)
    if (after >= MOST_STABILITY) return flat(MOST_STABILITY)
    const byStability = 1 + gain * (1 - at(9))
    const byDifficulty = (-s * gain) / (11 - d)
    const byOdds = -s * rise * pressed * surprise * at(10)
    for (const p of FREE) next[p] = byStability * (ds[p] ?? 0) + byDifficulty * (dd[p] ?? 0) + byOdds * (dr[p] ?? 0)
    next[8] = (next[8] ?? 0) + s * gain
    next[9] = (next[9] ?? 0) - s * gain * Math.log(s)
    next[10] = (next[10] ?? 0) + s * rise * pressed * surprise * (1 - odds)
    if (rating === 2) next[15] = (next[15] ?? 0) + s * rise * (surprise - 1)
    if (rating === 4) next[16] = (next[16] ?? 0) + s * rise * (surprise - 1)
    return after
  }

  function lose(odds: number): number {
    const power = Math.pow(s + 1, at(13))
    const after = at(11) * Math.pow(d, -at(12)) * (power - 1) * Math.exp(at(14) * (1 - odds))
    if (after >= s) {
      next.set(ds)
      return s
    }
    if (after <= LEAST_STABILITY) return flat(LEAST_STABILITY)
    const byStability = (after * at(13) * power) / ((s + 1) * (power - 1))
    const byDifficulty = (-after * at(12)) / d
    const byOdds = -after * at(14)
    for (const p of FREE) next[p] = byStability * (ds[p] ?? 0) + byDifficulty * (dd[p] ?? 0) + byOdds * (dr[p] ?? 0)
    next[11] = (next[11] ?? 0) + after / at(11)
    next[12] = (next[12] ?? 0) - after * Math.log(d)
    next[13] = (next[13] ?? 0) + (after * power * Math.log(s + 1)) / (power - 1)
    next[14] = (next[14] ?? 0) + after * (1 - odds)
    return after
  }

  function flat(stability: number): number {
    next.fill(0)
    return stability
  }

  function harden(rating: number): void {
    const [keep, off] = [1 - at(7), rating - 3]
    const stepped = d - (at(6) * off * (10 - d)) / 9
    const after = at(7) * easyDifficulty + keep * stepped
    const byDifficulty = keep * (1 + (at(6) * off) / 9)
    const inside = after > 1 && after < 10
    for (const p of [4, 5, 6, 7]) dd[p] = inside ? byDifficulty * (dd[p] ?? 0) : 0
    if (inside) {
      dd[4] = (dd[4] ?? 0) + at(7)
      dd[5] = (dd[5] ?? 0) - at(7) * 3 * Math.exp(3 * at(5))
      dd[6] = (dd[6] ?? 0) - (keep * off * (10 - d)) / 9
      dd[7] = (dd[7] ?? 0) + easyDifficulty - stepped
    }
    d = Math.min(10, Math.max(1, after))
  }

  for (let row = 0; row < rows; row++) {
    const days = steps.elapsed[row] ?? 0
    const rating = steps.rating[row] ?? 3
    const reach = steps.reach[row] ?? 1
    if (days < 0) {
      begin(rating, reach)
      continue
    }
    const odds = recall(days)
    if ((steps.recalled[row] ?? -1) >= 0) told(row, odds, dr)
    const after = rating === 1 ? lose(odds) : strengthen(rating, odds)
    if (reach < 1) for (const p of FREE) next[p] = (ds[p] ?? 0) + reach * ((next[p] ?? 0) - (ds[p] ?? 0))
    else harden(rating)
    s += reach * (after - s)
    ;[ds, next] = [next, ds]
  }
}
