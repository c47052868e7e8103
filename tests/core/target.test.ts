import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLog } from '@/core/fold'
import { dueDay, recallOdds } from '@/core/memory'
import { dueDayFor, newPerDayFor, planTarget, targetDayOf } from '@/core/target'
import { dateOfStudyDay, studyDayOfDate } from '@/core/world'

const TODAY = 20_500
const NOBODY = foldLog([])
const aimedAt = (date: string, more = {}) => ({ ...NOBODY, settings: { ...NOBODY.settings, ...more, targets: { deck: date } } })
const deckOf = (count: number) => ({ about: { id: 'deck' }, factIds: Array.from({ length: count }, (_, at) => `f${String(at)}`) })

const memory = fc.record({
  stability: fc.double({ min: 0.2, max: 300, noNaN: true }), difficulty: fc.constant(5), lastDay: fc.integer({ min: TODAY - 200, max: TODAY }),
})

describe('A target date', () => {
  it('brings a fact forward only where it would have slipped by then, and never behind the day it falls due anyway', () => {
    fc.assert(
      fc.property(memory, fc.constantFrom(0.8, 0.9, 0.97), fc.integer({ min: 1, max: 60 }), (held, retention, inDays) => {
        const target = TODAY + inDays
        const due = dueDayFor(held, retention, target)
        expect(due).toBeLessThanOrEqual(dueDay(held, retention))
        expect(due).toBeGreaterThan(held.lastDay)
        const isHeld = recallOdds(held, target) >= retention
        if (isHeld) expect(due).toBe(dueDay(held, retention))
        else if (target - 1 > held.lastDay) expect(due).toBeLessThan(target)
      }),
    )
  })

  it('asks for enough new facts a day to meet them all before it', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 200 }), (unmet, daysLeft) => {
        const perDay = newPerDayFor(unmet, daysLeft)
        expect(perDay * daysLeft).toBeGreaterThanOrEqual(unmet)
      }),
    )
  })

  it('is feasible when the load has room for it, and not when it has not', () => {
    const date = dateOfStudyDay(TODAY + 20)
    expect(planTarget(aimedAt(date), deckOf(100), TODAY)).toMatchObject({ daysLeft: 20, unmet: 100, newPerDay: 7, isFeasible: true })
    expect(planTarget(aimedAt(date), deckOf(400), TODAY)).toMatchObject({ newPerDay: 25, isFeasible: false })
    expect(planTarget(aimedAt(date, { reviewsPerDay: 2 }), deckOf(100), TODAY)?.isFeasible).toBe(false)
  })

  it('is passed over once it has come, or where the calendar has no such day', () => {
    expect(targetDayOf(aimedAt(dateOfStudyDay(TODAY)), 'deck', TODAY)).toBeUndefined()
    expect(targetDayOf(aimedAt(dateOfStudyDay(TODAY - 3)), 'deck', TODAY)).toBeUndefined()
    expect(planTarget(aimedAt('2099-02-31'), deckOf(3), TODAY)).toBeUndefined()
    expect(targetDayOf(aimedAt(dateOfStudyDay(TODAY + 1)), 'deck', TODAY)).toBe(TODAY + 1)
    expect(studyDayOfDate('2026-12-10')).toBe(Date.UTC(2026, 11, 10) / 86_400_000)
  })
})
