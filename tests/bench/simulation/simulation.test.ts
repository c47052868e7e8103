import fc from 'fast-check'
import { default_w as everybodys } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { followOdds } from '@/core/fitting/course'
import { recallOdds, type Memory } from '@/core/memory'
import { remember, type Sign } from '@/core/policy'
import { activation } from './activation'
import { Heard } from './heard'
import { estimateOf } from './interval'
import { KINDS, type SimulatedKind } from './kinds'
import { learnerOf } from './learner'
import { DEALINGS, FITTED, rivals, THIS } from './policies'
import { CORE_RULE, rememberBy } from './rules'
import { season, type SeasonPlan } from './season'
import { traces } from './traces'

const FACTS = 20
const stores = [
  ['traces', traces],
  ['activation', activation],
] as const
const kinds = Object.values(KINDS)
const anyKind = fc.constantFrom<SimulatedKind>(...kinds)
const anySeed = fc.integer({ min: 0, max: 10_000 }).map((n) => `learner ${n}`)
const anyTransfer = fc.constantFrom(0, 0.5, 1)
/** Days between answers, and in which kinds. */
const anyHistory = fc.array(fc.record({ kind: anyKind, gap: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 12 })

describe.each(stores)('A simulated learner with %s', (_, store) => {
  /** A learner after a history with the first fact, and the day it ended. */
  function after(seed: string, transfer: number, history: readonly { readonly kind: SimulatedKind; readonly gap: number }[]) {
    const learner = learnerOf({ seed, facts: FACTS, transfer, store })
    let day = 0
    const answers = history.map(({ kind, gap }) => learner.answer(0, kind, (day += gap)))
    return { learner, day, answers }
  }

  it('gives the same answers to the same questions from the same seed', () => {
    fc.assert(
      fc.property(anySeed, anyTransfer, anyHistory, (seed, transfer, history) => {
        expect(after(seed, transfer, history).answers).toEqual(after(seed, transfer, history).answers)
      }),
    )
  })

  it('forgets from day to day what is not studied', () => {
    fc.assert(
      fc.property(anySeed, anyTransfer, anyHistory, anyKind, (seed, transfer, history, kind) => {
        const { learner, day } = after(seed, transfer, history)
        const odds = [1, 2, 5, 20, 100, 400].map((later) => learner.knows(0, kind, day + later))
        expect(odds).toEqual([...odds].sort((a, b) => b - a))
      }),
    )
  })

  it('recognises at least what it recalls, once everything learned serves every question', () => {
    fc.assert(
      fc.property(anySeed, anyHistory, fc.integer({ min: 1, max: 200 }), (seed, history, later) => {
        const { learner, day } = after(seed, 1, history)
        const [choice, cloze, typed] = [KINDS.choice, KINDS.cloze, KINDS.typed].map((kind) => learner.right(0, kind, day + later))
        expect(choice).toBeGreaterThanOrEqual(cloze ?? 1)
        expect(cloze).toBeGreaterThanOrEqual(typed ?? 1)
      }),
    )
  })

  it('is right by blind guessing as often as the options allow, and never less', () => {
    const learner = learnerOf({ seed: 'blank', facts: FACTS, transfer: 0.5, store })
    const blank = Array.from({ length: FACTS }, (_, fact) => fact).find((fact) => learner.knows(fact, KINDS.choice, 0) === 0) ?? -1
    for (const kind of kinds.filter(({ evidence }) => evidence === 'recognition')) expect(learner.right(blank, kind, 0)).toBe(kind.guess)
    fc.assert(
      fc.property(anySeed, anyTransfer, anyHistory, anyKind, (seed, transfer, history, kind) => {
        const { learner: taught, day } = after(seed, transfer, history)
        expect(taught.right(0, kind, day + 1)).toBeGreaterThanOrEqual(kind.guess)
      }),
    )
  })

  it('takes nothing from one question to another where nothing transfers', () => {
    const choices = Array.from({ length: 10 }, () => ({ kind: KINDS.choice, gap: 1 }))
    const knowsTyped = (transfer: number) => {
      const { learner, day } = after('learner 1', transfer, choices)
      return learner.knows(0, KINDS.typed, day + 1)
    }
    expect(knowsTyped(0)).toBeLessThan(knowsTyped(0.5))
    expect(knowsTyped(0.5)).toBeLessThan(knowsTyped(1))
  })

  it('keeps longer what it met at intervals than what it met all at once', () => {
    const cells = 2
    const memory = store(cells)
    for (let i = 0; i < 4; i++) {
      memory.strengthen(0, 30 + i * 0.001, 1)
      memory.strengthen(1, i * 10, 1)
    }
    expect(memory.strength(1, 90)).toBeGreaterThan(memory.strength(0, 90))
  })
})

describe('A simulated season', () => {
  const plan: SeasonPlan = {
    learner: { seed: 'learner 3', facts: 60, transfer: 0.5, store: traces },
    days: 40,
    minutesADay: 3,
    tests: [40, 70],
  }

  it('comes out the same from the same seed', () => {
    for (const policy of [THIS, ...FITTED, ...rivals(40)]) expect(season(policy, plan)).toEqual(season(policy, plan))
  })

  it('takes from each policy no more than its minutes, but for the last question of a day', () => {
    for (const policy of [THIS, ...FITTED, ...rivals(40)]) expect(season(policy, plan).minutesADay).toBeLessThan(3.5)
  })

  it('meets ten new facts a day where there is time, and some also while others wait', () => {
    expect(season(THIS, { ...plan, days: 3, minutesADay: 30 }).met).toBe(30)
    const [learns, duesFirst] = [THIS, ...DEALINGS.filter(({ name }) => name === 'due before new')].map((policy) => season(policy, { ...plan, minutesADay: 1 }).met)
    expect(learns).toBeGreaterThan(duesFirst ?? Infinity)
  })
})

describe('What memory heard in a season', () => {
  it('is fitted to as it was heard: the odds of each recall are those of the memory at the time', () => {
    const anyDay = fc.record({ kind: anyKind, right: fc.boolean(), gap: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(fc.array(fc.array(anyDay, { maxLength: 8 }), { minLength: 1, maxLength: 4 }), (cards) => {
        const heard = new Heard(cards.length)
        const expected = cards.flatMap((answers, card) => {
          let day = 0
          let memory: Memory | undefined
          return answers.flatMap(({ kind, right, gap }) => {
            day += gap
            const sign: Sign = { kind: kind.id, evidence: kind.evidence, guess: kind.guess, outcome: right ? 'right' : 'wrong' }
            const odds = memory && sign.evidence !== 'recognition' ? [{ odds: recallOdds(memory, day), right }] : []
            const next = remember(memory, sign, day)
            if (!next) return []
            heard.note(card, sign, day)
            memory = next
            return odds
          })
        })
        const steps = heard.steps()
        const found: { odds: number; right: boolean }[] = []
        followOdds(steps, everybodys, (row, odds) => found.push({ odds, right: steps.recalled[row] === 1 }))
        expect(found.map(({ right }) => right)).toEqual(expected.map(({ right }) => right))
        found.forEach(({ odds }, at) => expect(odds).toBeCloseTo(expected[at]?.odds ?? -1, 4))
      }),
    )
  })
})

describe('The rules compared', () => {
  it('include the app’s own, to the last digit', () => {
    const anySign = fc.record({
      kind: fc.constantFrom('choice', 'true-false'),
      evidence: fc.constantFrom('recognition', 'recall', 'self'),
      outcome: fc.constantFrom('right', 'wrong'),
      guess: fc.double({ min: 0, max: 0.5, noNaN: true }),
    }) as fc.Arbitrary<Sign>
    const anyMemory = fc.option(
      fc.record({ stability: fc.double({ min: 0.1, max: 500, noNaN: true }), difficulty: fc.double({ min: 1, max: 10, noNaN: true }), lastDay: fc.constant(10) }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(anyMemory, anySign, fc.integer({ min: 11, max: 500 }), (memory, sign, day) => {
        expect(rememberBy(CORE_RULE)(memory, sign, day)).toEqual(remember(memory, sign, day))
      }),
    )
  })
})

describe('An estimate', () => {
  it('lies between its bounds, and they close on a sample without spread', () => {
    const { mean, low, high } = estimateOf([0.1, 0.4, 0.2, 0.3])
    expect(low).toBeLessThan(mean)
    expect(high).toBeGreaterThan(mean)
    expect(estimateOf([0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 })
  })
})
