import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating as Grade, State } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import type { Rating } from '@/core/entry'
import { dueDay, intervalDays, rated, recallOdds, type Memory } from '@/core/memory'

const GRADES = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy } as const
const ratings = fc.constantFrom<Rating>(1, 2, 3, 4)
const reviews = fc.array(fc.record({ rating: ratings, gap: fc.integer({ min: 1, max: 400 }) }), { minLength: 1, maxLength: 20 })

function afterAll(history: readonly { readonly rating: Rating; readonly gap: number }[]): Memory {
  let memory: Memory | undefined
  let day = 20_000
  for (const { rating, gap } of history) {
    day += gap
    memory = rated(memory, rating, day)
  }
  return memory as Memory
}

describe('A memory', () => {
  it('is what ts-fsrs gives with fuzz and learning steps off, review by review', () => {
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })
    fc.assert(
      fc.property(reviews, (history) => {
        let card = createEmptyCard(new Date(0))
        let ms = 0
        for (const { rating, gap } of history) {
          ms += gap * 86_400_000
          card = scheduler.next(card, new Date(ms), GRADES[rating]).card
        }
        const memory = afterAll(history)
        expect(card.state).toBe(State.Review)
        expect(memory.stability).toBeCloseTo(card.stability, 6)
        expect(memory.difficulty).toBeCloseTo(card.difficulty, 6)
      }),
    )
  })

  it('falls due after its stability when nine in ten shall be recalled', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3000, noNaN: true }), (stability) => {
        expect(intervalDays(stability, 0.9)).toBeCloseTo(stability, 6)
      }),
    )
  })

  it('is recalled at just the desired odds when its interval has passed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.8, max: 0.97, noNaN: true }), (days, retention) => {
        const stability = days / intervalDays(1, retention)
        expect(recallOdds({ stability, difficulty: 5, lastDay: 0 }, days)).toBeCloseTo(retention, 4)
      }),
    )
  })

  it('never falls due on the day it was last asked', () => {
    fc.assert(
      fc.property(reviews, fc.double({ min: 0.8, max: 0.97, noNaN: true }), (history, retention) => {
        const memory = afterAll(history)
        expect(dueDay(memory, retention)).toBeGreaterThan(memory.lastDay)
      }),
    )
  })

  it('takes a day that comes again on a journey west as no time gone by', () => {
    const home = rated(undefined, 3, 100)
    expect(rated(home, 3, 99)).toEqual(rated(home, 3, 100))
    expect(recallOdds(home, 99)).toBe(1)
  })
})
