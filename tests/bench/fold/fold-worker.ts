import { foldLog } from '@/core/fold'
import { rated } from '@/core/memory'
import { reviewAt } from '../log/entries'

const FACTS = 100_000

interface Rows {
  readonly places: Int32Array
  readonly days: Int32Array
}

/** The bare arithmetic over typed columns whose places are known. */
function foldBare({ places, days }: Rows): number {
  const stability = new Float64Array(FACTS)
  const difficulty = new Float64Array(FACTS)
  const lastDay = new Int32Array(FACTS).fill(-1)
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number
    const held = lastDay[at] as number
    const day = days[i] as number
    if (held === day) continue
    const before = held < 0 ? undefined : { stability: stability[at] as number, difficulty: difficulty[at] as number, lastDay: held }
    const after = rated(before, (1 + (i % 4)) as 1 | 2 | 3 | 4, day)
    stability[at] = after.stability
    difficulty[at] = after.difficulty
    lastDay[at] = after.lastDay
  }
  return Math.min(places.length, FACTS)
}

/** Milliseconds, round by round, of folding so many reviews as the app does, and of the bare arithmetic. */
function folds(count: number, rounds: number): readonly { app: number; floor: number }[] {
  const entries = Array.from({ length: count }, (_, seq) => reviewAt('benchdevic00', seq))
  const rows = { places: Int32Array.from(entries, (_, seq) => seq % FACTS), days: Int32Array.from(entries, ({ day }) => day) }
  const timed = (fold: () => number): number => {
    const begun = performance.now()
    const facts = fold()
    if (facts !== Math.min(count, FACTS)) throw new Error(`folded ${facts} facts`)
    return performance.now() - begun
  }
  return Array.from({ length: rounds }, () => ({ app: timed(() => foldLog(entries).facts.size), floor: timed(() => foldBare(rows)) }))
}

onmessage = ({ data: { count, rounds } }: MessageEvent<{ count: number; rounds: number }>) => postMessage(folds(count, rounds))
