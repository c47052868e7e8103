import { clipParameters, default_w as EVERYBODYS } from 'ts-fsrs'
import type { Weights } from '../memory'
import { FREE, followOdds } from './course'
import { countPredicted, heldOutFrom, type FitSteps } from './steps'

/** What a fit has found. Losses are log-losses: the mean surprise of an answer in nats, lower is better. */
export interface Fit {
  readonly weights: readonly number[]
  /** On the answers that it learnt from, under the parameters in use and these. */
  readonly before: number
  readonly after: number
  /** On the last fifth of the answers, which it never saw; under everybody's parameters too. */
  readonly heldOut: { readonly before: number; readonly after: number; readonly everybodys: number; readonly answers: number }
  /** How much better than those in use the found ones are on the held-out answers, and everybody's, in standard errors of the difference. */
  readonly errorsBetter: { readonly found: number; readonly everybodys: number }
  /** Answers in all. */
  readonly answers: number
}

/** Which parameters a fit speaks for: those that it found, everybody's, or the ones in use. */
export type Advice = 'found' | 'everybodys' | 'in-use'

/** Answers that a fit rests on at least: with fewer, what it finds is mostly chance. */
export const LEAST_ANSWERS = 400

/** One in twenty fits that are no better would pass by chance. */
const ERRORS_BETTER = 1.645

const ROUNDS = 20
const ENOUGH = 1e-6

/**
 * How far people's parameters lie from everybody's, roughly: the standard deviation of the prior that holds a fit near them where answers tell little.
 * The first four are stabilities, and theirs is of the logarithm.
 */
const SPREAD: readonly number[] = [1, 1, 1, 1, 0.6, 0.3, 0.6, 0.1, 0.4, 0.15, 0.4, 0.4, 0.05, 0.15, 0.5, 0.2, 0.8, 1, 1, 1, 0.2]

/**
 * The parameters that foretold best the answers that the fit has not seen, where that is by more than chance explains. Those in use may have been fitted long ago,
 * to facts met shortly before, and be worse by now than everybody's.
 */
export function adviceOf({ heldOut, errorsBetter }: Fit): Advice {
  const [found, everybodys] = [errorsBetter.found > ERRORS_BETTER, errorsBetter.everybodys > ERRORS_BETTER]
  if (found && !(everybodys && heldOut.everybodys < heldOut.after)) return 'found'
  return everybodys ? 'everybodys' : 'in-use'
}

/** Whether there are answers enough to fit parameters to. */
export function isEnough(steps: FitSteps): boolean {
  return countPredicted(steps, Infinity).before >= LEAST_ANSWERS
}

/** Fits FSRS-6's parameters to what was recalled before the last fifth, by Fisher scoring under a prior (Levenberg's damping), and holds them against those in use. */
export function fit(steps: FitSteps, inUse: Weights = null, onProgress: (share: number) => void = () => undefined): Fit {
  const from = heldOutFrom(steps)
  const isLearnt = (row: number): boolean => (steps.day[row] ?? 0) < from
  let best = slopeAt(steps, [...EVERYBODYS], isLearnt)
  let damping = 1e-3
  for (let round = 0; round < ROUNDS; round++) {
    onProgress(round / ROUNDS)
    const tried = slopeAt(steps, moved(best.weights, solve(damped(best.curvature, damping), best.slope)), isLearnt)
    const gained = best.loss - tried.loss
    if (gained > 0) best = tried
    damping *= gained > 0 ? 0.2 : 8
    if (gained > 0 && gained < ENOUGH * best.loss) break
  }
  const after = best.weights
  const used = inUse ?? EVERYBODYS
  const [learnt, unseen] = [isLearnt, (row: number): boolean => !isLearnt(row)].map((counts) => (weights: ArrayLike<number>) => lossOf(steps, weights, counts)) as [LossUnder, LossUnder]
  const [heldUsed, heldFound, heldEverybodys] = [used, after, EVERYBODYS].map(unseen) as [Losses, Losses, Losses]
  const known = learnt(used)
  return {
    weights: after,
    before: known.mean,
    after: learnt(after).mean,
    heldOut: { before: heldUsed.mean, after: heldFound.mean, everybodys: heldEverybodys.mean, answers: heldFound.each.length },
    errorsBetter: { found: inErrors(heldUsed.each, heldFound.each), everybodys: inErrors(heldUsed.each, heldEverybodys.each) },
    answers: known.each.length + heldFound.each.length,
  }
}

type LossUnder = (weights: ArrayLike<number>) => Losses

interface Losses {
  readonly mean: number
  readonly each: readonly number[]
}

/** The log-loss of parameters on some of the answers. */
export function lossOf(steps: FitSteps, weights: ArrayLike<number>, counts: (row: number) => boolean = () => true): Losses {
  const each: number[] = []
  followOdds(steps, weights, (row, odds) => {
    if (counts(row)) each.push(surprise(odds, (steps.recalled[row] ?? 0) === 1))
  })
  return { mean: each.length === 0 ? 0 : each.reduce((sum, one) => sum + one, 0) / each.length, each }
}

function surprise(odds: number, recalled: boolean): number {
  return -Math.log(recalled ? within(odds) : 1 - within(odds))
}

function within(odds: number): number {
  return Math.min(1 - 1e-6, Math.max(1e-6, odds))
}

interface Slope {
  readonly weights: readonly number[]
  /** Of all answers together, the prior's part with them. */
  readonly loss: number
  readonly slope: Float64Array
  readonly curvature: readonly Float64Array[]
}

function slopeAt(steps: FitSteps, weights: readonly number[], counts: (row: number) => boolean): Slope {
  const scale = FREE.map((p) => (SPREAD[p] ?? 1) * (p < 4 ? (weights[p] ?? 1) : 1))
  const slope = new Float64Array(FREE.length)
  const curvature = FREE.map(() => new Float64Array(FREE.length))
  const own = new Float64Array(FREE.length)
  let loss = 0
  followOdds(steps, weights, (row, odds, slopes) => {
    if (!counts(row)) return
    const recalled = (steps.recalled[row] ?? 0) === 1
    const p = within(odds)
    loss += surprise(odds, recalled)
    FREE.forEach((index, i) => (own[i] = (slopes[index] ?? 0) * (scale[i] ?? 1)))
    const [pull, weight] = [(p - (recalled ? 1 : 0)) / (p * (1 - p)), 1 / (p * (1 - p))]
    for (let i = 0; i < own.length; i++) {
      const one = own[i] ?? 0
      const line = curvature[i] as Float64Array
      slope[i] = (slope[i] ?? 0) + pull * one
      for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + weight * one * (own[j] ?? 0)
    }
  })
  FREE.forEach((p, i) => {
    const off = offsetOf(weights, p)
    loss += (off * off) / 2
    slope[i] = (slope[i] ?? 0) + off
    const line = curvature[i] as Float64Array
    line[i] = (line[i] ?? 0) + 1
    for (let j = 0; j < i; j++) (curvature[j] as Float64Array)[i] = line[j] ?? 0
  })
  return { weights, loss, slope, curvature }
}

/** How far a parameter lies from everybody's, in its spread. */
function offsetOf(weights: readonly number[], p: number): number {
  const [one, usual, spread] = [weights[p] ?? 0, EVERYBODYS[p] ?? 0, SPREAD[p] ?? 1]
  return (p < 4 ? Math.log(one / usual) : one - usual) / spread
}

function moved(weights: readonly number[], by: Float64Array): readonly number[] {
  const to = [...weights]
  FREE.forEach((p, i) => {
    const step = Math.max(-1, Math.min(1, by[i] ?? 0)) * (SPREAD[p] ?? 1)
    to[p] = p < 4 ? Math.min(100, Math.max(0.1, (to[p] ?? 1) * Math.exp(-step))) : (to[p] ?? 0) - step
  })
  return clipParameters(to, 1, false)
}

function damped(matrix: readonly Float64Array[], damping: number): readonly Float64Array[] {
  return matrix.map((line, i) => line.map((cell, j) => (i === j ? cell * (1 + damping) : cell)))
}

/** Solves a symmetric positive definite system (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const lower = matrix.map((line) => line.slice())
  const cell = (i: number, j: number): number => lower[i]?.[j] ?? 0
  const found = right.slice()
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = cell(i, j)
      for (let k = 0; k < j; k++) sum -= cell(i, k) * cell(j, k)
      ;(lower[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(j, j)
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] ?? 0) - cell(i, k) * (found[k] ?? 0)
    found[i] = (found[i] ?? 0) / cell(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i] = (found[i] ?? 0) - cell(k, i) * (found[k] ?? 0)
    found[i] = (found[i] ?? 0) / cell(i, i)
  }
  return found
}

/** The mean difference of two losses of the same answers over its standard error. */
function inErrors(before: readonly number[], after: readonly number[]): number {
  const n = before.length
  if (n < 2) return 0
  const gains = before.map((loss, at) => loss - (after[at] ?? 0))
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / n
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (n - 1)
  return variance === 0 ? 0 : mean / Math.sqrt(variance / n)
}
