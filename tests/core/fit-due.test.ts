import { describe, expect, it } from 'vitest'
import { fittableSince, isFitDue } from '@/core/fit-due'
import { foldLog } from '@/core/fold'
import type { Learner } from '@/core/learner'

const TODAY = 20_500
/** Somebody who did so many reviews on each of so many days up to today. */
const reviewing = (perDay: number, days: number): Learner => ({
  ...foldLog([]),
  days: new Map(Array.from({ length: days }, (_, at) => [TODAY - days + 1 + at, { answers: perDay, met: 0, reviews: perDay }])),
})

describe('The offer of a fit', () => {
  it('comes once a thousand reviews were done, however long that took', () => {
    expect(fittableSince(reviewing(50, 19))).toBeUndefined()
    expect(fittableSince(reviewing(50, 20))).toBe(TODAY - 19)
    expect(fittableSince(reviewing(5, 200))).toBe(TODAY - 199)
    expect(isFitDue(undefined, undefined)).toBe(false)
    expect(isFitDue(TODAY - 19, undefined)).toBe(true)
  })

  it('comes again after a thousand more, counted from the last fit or from when it was put off', () => {
    const since = fittableSince(reviewing(50, 100))
    expect(since).toBe(TODAY - 19)
    expect(isFitDue(since, TODAY - 20)).toBe(true)
    expect(isFitDue(since, TODAY - 19)).toBe(false)
    expect(isFitDue(since, TODAY)).toBe(false)
  })

  it('counts no first meetings and no practice', () => {
    const learner = { ...reviewing(0, 30), days: new Map([[TODAY, { answers: 5000, met: 2000, reviews: 999 }]]) }
    expect(fittableSince(learner)).toBeUndefined()
  })
})
