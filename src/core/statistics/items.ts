import type { FactId } from '../fact'
import { NONE, pointsIn, type TrialRecord } from '../trial-columns'
import type { Share } from './tally'

/** How a fact fares when asked: its facility is the share of points, its discrimination how well it tells good sittings from weak ones. */
export interface ItemStatistics extends Share {
  readonly factId: FactId
  /** 0 (never right) to 1 (always). */
  readonly facility: number
  /** -1 to 1: the correlation of its points with the share of the rest of the sitting; undefined where too little is known. */
  readonly discrimination: number | undefined
}

/** The facts asked often enough to tell: how many, and as many of them as anybody looks at. */
export interface Items {
  readonly asked: number
  /** Facts right less than half of the time. */
  readonly hard: number
  /** The hardest first: all of them, or the hardest hundred and every so many of the others. */
  readonly shown: readonly ItemStatistics[]
}

/** Trials below which a fact's facility is mostly chance, and those below which its discrimination is. */
const LEAST = 3
const LEAST_TO_DISCRIMINATE = 8
const MOST_SHOWN = 500
const HARDEST_SHOWN = 100

/** A million, a thousand and so many make a number that is told from its neighbours. */
const MOST_TRIALS = 999
const MOST_FACTS = 2 ** 23

/** What is summed for each fact: its trials and points; and of those in a sitting with others n, x, y, x², y² and xy. */
const WIDTH = 8

/** Facility and discrimination of the facts asked three times or more (item-rest correlation; Crocker & Algina 1986). */
export function itemStatistics(record: TrialRecord): Items {
  const { facts } = record
  const sums = sumsOf(record)
  const facility = Float64Array.from(facts, (_, fact) => (sums[fact * WIDTH + 1] as number) / (sums[fact * WIDTH] as number))
  const asked = byHardness(Int32Array.from(facts.keys()).filter((fact) => (sums[fact * WIDTH] as number) >= LEAST), facility, sums)
  return {
    asked: asked.length,
    hard: asked.reduce((hard, fact) => hard + ((facility[fact] as number) < 0.5 ? 1 : 0), 0),
    shown: Array.from(shownOf(asked), (fact) => {
      const own = sums.subarray(fact * WIDTH, (fact + 1) * WIDTH)
      return { factId: facts[fact] ?? '', points: own[1] as number, of: own[0] as number, facility: facility[fact] as number, discrimination: correlation(own) }
    }),
  }
}

/** The hardest first, of two as hard the one asked more: by keys of one number each, to a millionth and a thousand trials, for there may be very many facts. */
function byHardness(facts: Int32Array, facility: Float64Array, sums: Float64Array): Int32Array {
  const keys = Float64Array.from(facts, (fact) => {
    const rarity = MOST_TRIALS - Math.min(MOST_TRIALS, sums[fact * WIDTH] as number)
    return (Math.floor((facility[fact] as number) * 1e6) * (MOST_TRIALS + 1) + rarity) * MOST_FACTS + fact
  })
  return Int32Array.from(keys.sort(), (key) => key % MOST_FACTS)
}

function sumsOf({ facts, attempts, rows }: TrialRecord): Float64Array {
  const points = new Float64Array(attempts.length)
  const trials = new Int32Array(attempts.length)
  for (let at = 0; at < rows.fact.length; at++) {
    const attempt = rows.attempt[at] as number
    if (attempt === NONE) continue
    points[attempt] = (points[attempt] as number) + pointsIn(rows.marks[at] as number)
    trials[attempt] = (trials[attempt] as number) + 1
  }
  // A fact's sums lie side by side: they are read and written together.
  const sums = new Float64Array(facts.length * WIDTH)
  const add = (place: number, more: number) => (sums[place] = (sums[place] as number) + more)
  for (let at = 0; at < rows.fact.length; at++) {
    const from = (rows.fact[at] as number) * WIDTH
    const x = pointsIn(rows.marks[at] as number)
    add(from, 1)
    add(from + 1, x)
    const attempt = rows.attempt[at] as number
    const others = attempt === NONE ? 0 : (trials[attempt] as number) - 1
    if (others === 0) continue
    const y = ((points[attempt] as number) - x) / others
    add(from + 2, 1)
    add(from + 3, x)
    add(from + 4, y)
    add(from + 5, x * x)
    add(from + 6, y * y)
    add(from + 7, x * y)
  }
  return sums
}

function shownOf(asked: Int32Array): Int32Array {
  if (asked.length <= MOST_SHOWN) return asked
  const step = (asked.length - HARDEST_SHOWN) / (MOST_SHOWN - HARDEST_SHOWN)
  return Int32Array.from({ length: MOST_SHOWN }, (_, at) => asked[at < HARDEST_SHOWN ? at : Math.floor(HARDEST_SHOWN + (at - HARDEST_SHOWN) * step)] as number)
}

function correlation([, , n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0]: Float64Array): number | undefined {
  const spread = (n * xx - x * x) * (n * yy - y * y)
  if (n < LEAST_TO_DISCRIMINATE || spread <= 1e-9) return undefined
  return Math.max(-1, Math.min(1, (n * xy - x * y) / Math.sqrt(spread)))
}
