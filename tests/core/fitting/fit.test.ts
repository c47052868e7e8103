import fc from 'fast-check'
import { clipParameters, default_w as everybodys } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import type { Rating } from '@/core/entry'
import { followOdds, FREE } from '@/core/fitting/course'
import { adviceOf, fit, isEnough, LEAST_ANSWERS, lossOf } from '@/core/fitting/fit'
import { heldOutFrom, type FitSteps } from '@/core/fitting/steps'
import { recallOdds, type Memory } from '@/core/memory'
import { RECOGNITION_WEIGHT, remember, type Sign } from '@/core/policy'
import { stepsOfPerson } from '#tests/support/fit-steps'

const ratings = fc.constantFrom<Rating>(1, 2, 3, 4)
const rows = fc.array(fc.record({ rating: ratings, gap: fc.integer({ min: 1, max: 300 }), recognised: fc.boolean() }), { minLength: 2, maxLength: 12 })
const weights = fc
  .array(fc.double({ min: 0.7, max: 1.4, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((factors) => clipParameters(everybodys.map((weight, at) => weight * (factors[at] ?? 1)), 1, false))

type Row = { readonly rating: Rating; readonly gap: number; readonly recognised: boolean }

const signOfRow = ({ rating, recognised }: Row): Sign =>
  recognised
    ? { kind: 'choice', evidence: 'recognition', guess: 1 / 3, outcome: rating === 1 ? 'wrong' : 'right' }
    : { kind: 'flashcard', evidence: 'self', guess: 0, outcome: rating === 1 ? 'wrong' : 'right', rating }

function stepsOf(history: readonly Row[]): FitSteps {
  let day = 0
  return {
    elapsed: Int32Array.from(history, ({ gap }, at) => (at === 0 ? -1 : gap)),
    rating: Uint8Array.from(history, ({ rating, recognised }) => (recognised && rating > 1 ? 3 : rating)),
    reach: Float64Array.from(history, ({ rating, recognised }) => (recognised && rating > 1 ? RECOGNITION_WEIGHT * (2 / 3) : 1)),
    recalled: Int8Array.from(history, ({ rating }, at) => (at === 0 ? -1 : rating > 1 ? 1 : 0)),
    day: Int32Array.from(history, ({ gap }) => (day += gap)),
  }
}

function oddsOf(steps: FitSteps, w: readonly number[]): number[] {
  const odds: number[] = []
  followOdds(steps, w, (_, one) => odds.push(one))
  return odds
}

describe('The course of a memory', () => {
  test('has the odds that the policy gives, answer by answer, whatever the parameters', () => {
    fc.assert(
      fc.property(rows, weights, (history, w) => {
        const steps = stepsOf(history)
        let memory: Memory | undefined
        const expected = history.map((row, at) => {
          const day = steps.day[at] ?? 0
          const odds = memory ? recallOdds(memory, day) : 0
          memory = remember(memory, signOfRow(row), day, w)
          return odds
        })
        oddsOf(steps, w).forEach((odds, at) => expect(odds).toBeCloseTo(expected[at + 1] ?? 0, 4))
      }),
    )
  })

  test('changes with each parameter as its slopes say', () => {
    fc.assert(
      fc.property(rows, weights, fc.constantFrom(...FREE), (history, w, p) => {
        const steps = stepsOf(history)
        const by = 1e-6
        const up = oddsOf(steps, w.map((weight, at) => (at === p ? weight + by : weight)))
        const down = oddsOf(steps, w.map((weight, at) => (at === p ? weight - by : weight)))
        let at = 0
        followOdds(steps, w, (_, odds, slopes) => {
          const slope = slopes[p] ?? 0
          const [left, right] = [(odds - (down[at] ?? 0)) / by, ((up[at] ?? 0) - odds) / by]
          // Where a bound is met the two sides differ, and the slope is one of them.
          const [least, most] = [Math.min(left, right), Math.max(left, right)]
          expect(slope).toBeGreaterThan(least - 2e-3 - Math.abs(least) * 1e-2)
          expect(slope).toBeLessThan(most + 2e-3 + Math.abs(most) * 1e-2)
          at += 1
        })
      }),
    )
  })
})

describe('A fit', () => {
  const slow = everybodys.map((weight, at) => (at < 4 ? weight * 4 : at === 8 ? weight + 0.5 : at === 20 ? 0.3 : weight))

  test('comes near the parameters of a person who differs, and is better on answers that it has not seen', () => {
    const steps = stepsOfPerson(slow, { facts: 500, days: 180, seed: 'slow' })
    const found = fit(steps)
    expect(found.after).toBeLessThan(found.before)
    expect(adviceOf(found)).toBe('found')
    expect(found.heldOut.after).toBeLessThan(lossOf(steps, slow, (row) => (steps.day[row] ?? 0) >= heldOutFrom(steps)).mean + 0.01)
  })

  test('is turned down for most people who are like everybody', () => {
    const taken = Array.from({ length: 10 }, (_, at) => fit(stepsOfPerson(everybodys, { facts: 200, days: 90, seed: `usual ${at}` }))).filter((found) => adviceOf(found) !== 'in-use')
    expect(taken.length).toBeLessThanOrEqual(2)
  })

  test('is held against the parameters in use: those of somebody else are left for better ones, and the same are not taken on twice', () => {
    const steps = stepsOfPerson(everybodys, { facts: 500, days: 180, seed: 'changed' })
    const stale = fit(steps, slow)
    expect(stale.heldOut.before).toBeGreaterThan(stale.heldOut.everybodys)
    expect(adviceOf(stale)).not.toBe('in-use')
    const again = fit(steps, stale.weights)
    expect(again.heldOut.before).toBe(again.heldOut.after)
    expect(adviceOf(again)).toBe('in-use')
  })

  test('speaks for whatever foretold best by more than chance', () => {
    const told = (found: number, everybodys: number, losses: { readonly after: number; readonly everybodys: number }) =>
      adviceOf({ weights: [], before: 1, after: 1, heldOut: { before: 0.5, answers: 100, ...losses }, errorsBetter: { found, everybodys }, answers: 500 })
    expect(told(2, 0, { after: 0.4, everybodys: 0.5 })).toBe('found')
    expect(told(2, 2, { after: 0.4, everybodys: 0.3 })).toBe('everybodys')
    expect(told(2, 2, { after: 0.3, everybodys: 0.4 })).toBe('found')
    expect(told(1, 2, { after: 0.45, everybodys: 0.4 })).toBe('everybodys')
    expect(told(1, 1, { after: 0.45, everybodys: 0.45 })).toBe('in-use')
    expect(told(-3, -2, { after: 0.6, everybodys: 0.6 })).toBe('in-use')
  })

  test('never looks at the last fifth of the answers', () => {
    const steps = stepsOfPerson(slow, { facts: 200, days: 90, seed: 'blind' })
    const from = heldOutFrom(steps)
    const turned = { ...steps, recalled: steps.recalled.map((one, row) => ((steps.day[row] ?? 0) >= from && one >= 0 ? 1 - one : one)) }
    expect(fit(turned).weights).toEqual(fit(steps).weights)
  })

  test('is not tried with fewer answers than it rests on', () => {
    const steps = stepsOfPerson(slow, { facts: 10, days: 30, seed: 'few' })
    expect(steps.recalled.filter((one) => one >= 0).length).toBeLessThan(LEAST_ANSWERS)
    expect(isEnough(steps)).toBe(false)
  })
})
