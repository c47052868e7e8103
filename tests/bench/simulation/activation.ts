import type { Store } from './learner'

/** Decay of a first encounter, and how much more the next decays for the activation it meets (Pavlik & Anderson 2005, table 1). */
const DECAY = 0.177
const DECAY_OF_ACTIVE = 0.217
/** Time between sittings counts for little, since less is learned in it that interferes (the same). */
const BETWEEN_SITTINGS = 0.025
const SECONDS_A_DAY = 86_400
const MOST = 96

/** Base-level activation of ACT-R: each encounter decays as a power of its age, the faster the more active the fact was when met. */
export function activation(cells: number): Store {
  const times = new Float64Array(cells * MOST)
  const decays = new Float64Array(cells * MOST)
  const gains = new Float64Array(cells * MOST)
  const counts = new Uint16Array(cells)

  function strength(cell: number, time: number): number {
    let sum = 0
    const end = cell * MOST + (counts[cell] ?? 0)
    for (let at = cell * MOST; at < end; at++) sum += (gains[at] ?? 0) * Math.pow(secondsBetween(times[at] ?? 0, time), -(decays[at] ?? 0))
    return sum
  }

  return {
    strength,
    strengthen(cell, time, gain) {
      const met = strength(cell, time)
      const count = counts[cell] ?? 0
      if (count === MOST) forgetFirst(cell)
      const at = cell * MOST + Math.min(count, MOST - 1)
      times[at] = time
      gains[at] = gain
      decays[at] = DECAY + DECAY_OF_ACTIVE * met
      counts[cell] = Math.min(count + 1, MOST)
    },
    bar: 0.31,
    spread: 0.255,
  }

  function forgetFirst(cell: number): void {
    for (const column of [times, decays, gains]) column.copyWithin(cell * MOST, cell * MOST + 1, (cell + 1) * MOST)
  }
}

function secondsBetween(from: number, to: number): number {
  const whole = Math.floor(to) - Math.floor(from)
  const inSitting = whole === 0 ? to - from : to - Math.floor(to)
  return Math.max(1, SECONDS_A_DAY * (whole * BETWEEN_SITTINGS + inSitting))
}
