import type { HistoryStep } from '@/core/history'
import { dueDay, recallOdds, type Memory } from '@/core/memory'
import type { Outcome } from '@/core/verdict'
import type { StudyDay } from '@/core/world'

/** The odds of knowing the fact on a day, 0 to 1. */
export interface CurvePoint {
  readonly day: StudyDay
  readonly odds: number
}

/** An answer on the curve, with the odds just before it. */
export interface CurveMark extends CurvePoint {
  readonly outcome: Outcome
}

type CurveStep = Pick<HistoryStep, 'day' | 'outcome' | 'before' | 'after' | 'counted'>

/** How a fact was remembered from its first answer until today and on to when it falls due. */
export interface MemoryCurve {
  readonly points: readonly CurvePoint[]
  /** Answers that memory heard of; a first meeting has no odds before it: they are 0. */
  readonly marks: readonly CurveMark[]
  readonly today: StudyDay
  readonly odds: number
  readonly aim: number
  /** Where the axis of odds begins: 0, or ½ where they never fell below. */
  readonly least: number
  /** The day on which the odds fall to the aim; undefined of a fact without a memory. */
  readonly dueDay: StudyDay | undefined
}

/** Points between two answers, enough for a smooth line. */
const POINTS = 16

/** The curve of a fact's history since it was last begun afresh, at the desired retention. */
export function memoryCurveOf(history: readonly CurveStep[], today: StudyDay, aim: number): MemoryCurve {
  const steps = history.slice(history.findLastIndex(({ outcome }) => outcome === undefined) + 1).filter(({ counted }) => counted)
  const points: CurvePoint[] = []
  const marks: CurveMark[] = []
  let memory: Memory | undefined
  for (const { before, after, day, outcome } of steps) {
    if (before) points.push(...fall(before, day))
    if (outcome !== undefined) marks.push({ day, odds: before ? recallOdds(before, day) : 0, outcome })
    memory = after
  }
  if (!memory) return { points: [], marks: [], today, odds: 0, aim, least: 0, dueDay: undefined }
  const due = dueDay(memory, aim)
  points.push(...fall(memory, Math.max(due, today)))
  return { points, marks, today, odds: recallOdds(memory, today), aim, least: points.every(({ odds }) => odds >= 0.5) ? 0.5 : 0, dueDay: due }
}

function fall(memory: Memory, until: StudyDay): readonly CurvePoint[] {
  const days = until - memory.lastDay
  return Array.from({ length: POINTS + 1 }, (_, at) => {
    const day = memory.lastDay + (days * at) / POINTS
    return { day, odds: recallOdds(memory, day) }
  })
}

const met: Memory = { stability: 2.3, difficulty: 5, lastDay: 100 }
const kept: Memory = { stability: 9, difficulty: 5, lastDay: 103 }
const step = (day: StudyDay, outcome: Outcome, before: Memory | undefined, after: Memory): CurveStep => ({ day, outcome, before, after, counted: true })

/** Data that show what the chart can hold: never asked, met once, answered and overdue. */
export const examples: readonly MemoryCurve[] = [
  memoryCurveOf([], 100, 0.9),
  memoryCurveOf([step(100, 'wrong', undefined, met)], 101, 0.9),
  memoryCurveOf([step(100, 'right', undefined, met), step(103, 'nearly', met, kept)], 130, 0.9),
]
