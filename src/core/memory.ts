import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs'
import type { Rating } from './entry'
import type { StudyDay } from './world'

/**
 * How well a fact is held: `stability` in days until recall falls to 90 %, `difficulty` from 1 to 10, and the study day it was last
 * strengthened or lost (FSRS-6, Ye et al. 2022).
 */
export interface Memory {
  readonly stability: number
  readonly difficulty: number
  readonly lastDay: StudyDay
}

const fsrs = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: false }))

/** Days between two study days, never negative: a journey west can bring the same day twice. */
export function elapsedDays(from: StudyDay, to: StudyDay): number {
  return Math.max(0, to - from)
}

/** The memory after a rating on a study day; `undefined` is a fact never met. */
export function rated(memory: Memory | undefined, rating: Rating, day: StudyDay): Memory {
  const elapsed = memory ? elapsedDays(memory.lastDay, day) : 0
  const next = fsrs.next_state(memory ? { stability: memory.stability, difficulty: memory.difficulty } : null, elapsed, rating)
  return { stability: next.stability, difficulty: next.difficulty, lastDay: Math.max(day, memory?.lastDay ?? day) }
}

/** How likely the fact is recalled on a study day, 0 to 1. */
export function recallOdds(memory: Memory, day: StudyDay): number {
  return fsrs.forgetting_curve(elapsedDays(memory.lastDay, day), memory.stability)
}

const DECAY = -(fsrs.parameters.w[20] ?? 0.1542)
const FACTOR = Math.pow(0.9, 1 / DECAY) - 1

/** Days after which recall falls to the desired retention: the forgetting curve turned round. At 0.9 it is the stability. */
export function intervalDays(stability: number, retention: number): number {
  return (stability / FACTOR) * (Math.pow(retention, 1 / DECAY) - 1)
}

/** The study day on which the fact falls due: whole days, one at least. */
export function dueDay(memory: Memory, retention: number): StudyDay {
  return memory.lastDay + Math.max(1, Math.round(intervalDays(memory.stability, retention)))
}
