import { foldLog } from '@/core/fold'
import { rated } from '@/core/memory'
import { reviewAt } from './entries'

const FACTS = 100_000

/** Milliseconds of folding so many reviews as the app does, and of the bare arithmetic over typed columns whose places are known. */
function folds(count: number): { app: number; floor: number } {
  const entries = Array.from({ length: count }, (_, seq) => reviewAt('benchdevic00', seq))
  const places = Int32Array.from(entries, (_, seq) => seq % FACTS)
  const days = Int32Array.from(entries, ({ day }) => day)
  let begun = performance.now()
  const { facts } = foldLog(entries)
  const app = performance.now() - begun
  if (facts.size !== Math.min(count, FACTS)) throw new Error(`folded ${facts.size} facts`)
  const stability = new Float64Array(FACTS)
  const difficulty = new Float64Array(FACTS)
  const lastDay = new Int32Array(FACTS).fill(-1)
  begun = performance.now()
  for (let i = 0; i < count; i++) {
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
  return { app, floor: performance.now() - begun }
}

onmessage = ({ data }: MessageEvent<number>) => postMessage(folds(data))
