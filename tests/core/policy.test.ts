import { describe, expect, it } from 'vitest'
import { answered, knowledgeOf, type FactState } from '@/core/fact-state'
import { rated } from '@/core/memory'
import { remember, type Sign } from '@/core/policy'

const recall = (outcome: Sign['outcome']): Sign => ({ kind: 'typed', evidence: 'recall', outcome, guess: 0 })
const choice = (outcome: Sign['outcome']): Sign => ({ kind: 'choice', evidence: 'recognition', outcome, guess: 1 / 3 })
const trueFalse = (outcome: Sign['outcome']): Sign => ({ kind: 'true-false', evidence: 'recognition', outcome, guess: 1 / 2 })
const held = { stability: 10, difficulty: 5, lastDay: 100 }

describe('What an answer does to memory', () => {
  it('takes recall as Good, nearly as Hard, wrong as Again', () => {
    expect(remember(held, recall('right'), 110)).toEqual(rated(held, 3, 110))
    expect(remember(held, recall('nearly'), 110)).toEqual(rated(held, 2, 110))
    expect(remember(held, recall('wrong'), 110)).toEqual(rated(held, 1, 110))
  })

  it('takes a flashcard as the learner rated it', () => {
    for (const rating of [1, 2, 3, 4] as const) {
      const sign: Sign = { kind: 'flashcard', evidence: 'self', outcome: rating === 1 ? 'wrong' : 'right', guess: 0, rating }
      expect(remember(held, sign, 110)).toEqual(rated(held, rating, 110))
    }
  })

  it('moves stability only part of the way to Good when the answer was recognised, and leaves difficulty alone', () => {
    const after = remember(held, choice('right'), 110)
    expect(after?.stability).toBeGreaterThan(held.stability)
    expect(after?.stability).toBeLessThan(rated(held, 3, 110).stability)
    expect(after?.difficulty).toBe(held.difficulty)
  })

  it('trusts a recognition less the likelier a guess', () => {
    const ofThree = remember(held, choice('right'), 110)?.stability ?? 0
    const ofTwo = remember(held, { ...choice('right'), guess: 1 / 2 }, 110)?.stability ?? 0
    expect(ofTwo).toBeLessThan(ofThree)
  })

  it('is not ruined by many right recognitions: difficulty stays where it was', () => {
    let memory = remember(undefined, choice('right'), 0)
    const first = memory?.difficulty
    for (let day = 5; day < 50; day += 5) memory = remember(memory, choice('right'), day)
    expect(memory?.difficulty).toBe(first)
  })

  it('moves nothing when true or false was right, and forgets when it was wrong', () => {
    expect(remember(held, trueFalse('right'), 110)).toBeUndefined()
    expect(remember(held, trueFalse('wrong'), 110)).toEqual(rated(held, 1, 110))
  })
})

describe('The state of a fact', () => {
  it('counts the first answer of a study day, and lets the later ones steer the sitting only', () => {
    const first = answered(undefined, recall('wrong'), 100, false)
    const again = answered(first, recall('right'), 100, false)
    expect(again.memory).toEqual(first.memory)
    expect(again.lastOutcome).toBe('right')
    expect(again.answers).toBe(2)
  })

  it('lets a later answer count on a day when the first moved nothing', () => {
    const glimpsed = answered(undefined, trueFalse('right'), 100, false)
    expect(glimpsed.memory).toBeUndefined()
    expect(answered(glimpsed, recall('right'), 100, false).memory).toEqual(rated(undefined, 3, 100))
  })

  it('calls a first meeting that goes wrong an introduction, and a later one a lapse', () => {
    const met = answered(undefined, recall('wrong'), 100, false)
    expect(met.lapses).toBe(0)
    expect(answered(met, recall('wrong'), 101, false).lapses).toBe(1)
  })

  it('is not moved by practice', () => {
    const state = answered({ ...answered(undefined, recall('right'), 90, false), memory: held }, recall('wrong'), 120, true)
    expect(state.memory).toEqual(held)
    expect(state.lapses).toBe(0)
  })

  it('goes from unasked to learning or known, and slips when due', () => {
    const state: FactState = answered(undefined, recall('right'), 100, false)
    expect(knowledgeOf(undefined, 100, 0.9)).toBe('unasked')
    expect(knowledgeOf(state, 100, 0.9)).toBe('known')
    expect(knowledgeOf(state, 130, 0.9)).toBe('slipping')
    expect(knowledgeOf(answered(state, recall('wrong'), 130, false), 130, 0.9)).toBe('learning')
  })
})
