import { computeDecayFactor, forgetting_curve, FSRS6_DEFAULT_DECAY, FSRSAlgorithm, generatorParameters } from 'ts-fsrs'
import type { Rating } from './entry'
import type { StudyDay } from './world'

/** The 21 parameters of FSRS-6 fitted to one person; null for everybody's. */
export type Weights = readonly number[] | null

/**
 * How well a fact is held: `stability` in days until recall falls to 90 %, `difficulty` from 1 to 10, and the study day it was last
 * strengthened or lost (FSRS-6, Ye et al. 2022).
 */
export interface Memory {
  readonly stability: number
  readonly difficulty: number
  readonly lastDay: StudyDay
  /** How its forgetting curve bends, where that was fitted to the person. */
  readonly decay?: number
}

interface Scheduler {
  readonly fsrs: FSRSAlgorithm
  readonly decay: number
}

function schedulerOf(weights: Weights): Scheduler {
  const fsrs = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: false, ...(weights === null ? {} : { w: weights }) }))
  return { fsrs, decay: fsrs.parameters.w[20] ?? FSRS6_DEFAULT_DECAY }
}

const everybodys = schedulerOf(null)
const fitted = new WeakMap<readonly number[], Scheduler>()

function schedulerFor(weights: Weights): Scheduler {
  if (weights === null) return everybodys
  const scheduler = fitted.get(weights) ?? schedulerOf(weights)
  fitted.set(weights, scheduler)
  return scheduler
}

/** Days between two study days, never negative: a journey west can bring the same day twice. */
export function elapsedDays(from: StudyDay, to: StudyDay): number {
  return Math.max(0, to - from)
}

/** The memory after a rating on a study day; `undefined` is a fact never met. */
export function rated(memory: Memory | undefined, rating: Rating, day: StudyDay, weights: Weights = null): Memory {
  const { fsrs, decay } = schedulerFor(weights)
  const elapsed = memory ? elapsedDays(memory.lastDay, day) : 0
  const next = fsrs.next_state(memory ?? null, elapsed, rating)
  const lastDay = Math.max(day, memory?.lastDay ?? day)
  if (weights === null) return { stability: next.stability, difficulty: next.difficulty, lastDay }
  return { stability: next.stability, difficulty: next.difficulty, lastDay, decay }
}

/** As much of a memory as odds of recall follow from. */
export type Held = Omit<Memory, 'difficulty'> & Partial<Pick<Memory, 'difficulty'>>

/** How likely the fact is recalled on a study day, 0 to 1. */
export function recallOdds(memory: Held, day: StudyDay): number {
  return forgetting_curve(memory.decay ?? everybodys.decay, elapsedDays(memory.lastDay, day), memory.stability)
}

/** The odds of recall by days gone by and stability, for whoever asks of very many: the same numbers as `recallOdds`. */
export function recallCurve(decay = everybodys.decay): (days: number, stability: number) => number {
  const curve = computeDecayFactor(decay)
  // Rounded as ts-fsrs rounds.
  return (days, stability) => Math.round(Math.pow(1 + (curve.factor * days) / stability, curve.decay) * 1e8) / 1e8
}

/** Days after which recall falls to the desired retention: the forgetting curve turned round. At 0.9 it is the stability. */
export function intervalDays(stability: number, retention: number, decay = everybodys.decay): number {
  return (stability / (Math.pow(0.9, -1 / decay) - 1)) * (Math.pow(retention, -1 / decay) - 1)
}

/** The study day on which the fact falls due: whole days, one at least. */
export function dueDay(memory: Memory, retention: number): StudyDay {
  return memory.lastDay + Math.max(1, Math.round(intervalDays(memory.stability, retention, memory.decay)))
}
