import type { Store } from './learner'

/** Days in which a trace falls to 1/e; fast, and slower and slower. */
const SPANS = [0.3, 3, 40, 600] as const
/** What each adds to the strength of a fact. */
const PARTS = [0.2, 0.25, 0.25, 0.3] as const
/** How far an encoding carries each towards full. */
const RATES = [0.8, 0.55, 0.35, 0.25] as const
const COUNT = SPANS.length

/**
 * Forgetting as a mixture of exponentials. An encounter strengthens each trace only as far as it and all faster ones have let go, so that a massed
 * repetition moves the fast one and a late one the slow (the idea of Mozer et al. 2009).
 */
export function traces(cells: number): Store {
  const strengths = new Float64Array(cells * COUNT)
  const lastTime = new Float64Array(cells)

  function traceAt(cell: number, k: number, time: number): number {
    return (strengths[cell * COUNT + k] ?? 0) * Math.exp((lastTimeOf(cell) - time) / (SPANS[k] ?? 1))
  }

  function lastTimeOf(cell: number): number {
    return lastTime[cell] ?? 0
  }

  return {
    strength(cell, time) {
      let sum = 0
      for (let k = 0; k < COUNT; k++) sum += (PARTS[k] ?? 0) * traceAt(cell, k, time)
      return sum
    },
    strengthen(cell, time, gain) {
      let room = 1
      for (let k = 0; k < COUNT; k++) {
        const before = traceAt(cell, k, time)
        room = Math.min(room, 1 - before)
        strengths[cell * COUNT + k] = before + Math.min(1, (RATES[k] ?? 0) * gain) * room
      }
      lastTime[cell] = time
    },
    bar: 0.18,
    spread: 0.35,
  }
}
