import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLog, type Learner } from '@/core/fold'
import { goalOf, studyDaysOf, studyRecordOf } from '@/core/study-days'
import { studyDayOf } from '@/core/world'

const NOBODY = foldLog([])
const studiedOn = (days: readonly number[], answers = 3, dailyGoal = 0): Learner => ({
  ...NOBODY, days: new Map(days.map((day) => [day, { answers, met: 0, reviews: 0 }])), settings: { ...NOBODY.settings, dailyGoal },
})

describe('Study days', () => {
  it('never lose anything: one more day studied lowers no total', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100)), fc.nat(100), (days, more) => {
        const before = studyRecordOf(studiedOn(days), 100)
        const after = studyRecordOf(studiedOn([...new Set([...days, more])]), 100)
        for (const total of ['ever', 'longestRun', 'inLast30', 'presentRun'] as const) expect(after[total]).toBeGreaterThanOrEqual(before[total])
        expect(studyRecordOf(studiedOn(days), 400)).toMatchObject({ ever: before.ever, longestRun: before.longestRun })
      }),
    )
  })

  it('run on over one day of rest, and begin anew after two', () => {
    expect(studyRecordOf(studiedOn([1, 2, 4, 5]), 5)).toEqual({ inLast30: 4, ever: 4, longestRun: 4, presentRun: 4 })
    expect(studyRecordOf(studiedOn([1, 2, 5]), 5)).toMatchObject({ longestRun: 2, presentRun: 1 })
    expect(studyRecordOf(studiedOn([1, 2]), 5)).toMatchObject({ longestRun: 2, presentRun: 0 })
  })

  it('are counted by the offset they were lived in, across the date line either way', () => {
    const evening = (date: string, offset: number) => studyDayOf({ ms: Date.parse(date), offset: offset * 60, zone: 'Z' }, 4)
    // East over the line a date is left out; west over it a date comes twice.
    const east = [evening('2026-03-02T07:00:00Z', -11), evening('2026-03-03T07:00:00Z', 13)]
    expect(studyRecordOf(studiedOn(east), east[1] ?? 0)).toMatchObject({ ever: 2, presentRun: 2 })
    const west = [evening('2026-03-02T07:00:00Z', 13), evening('2026-03-03T06:00:00Z', -11)]
    expect(west[0]).toBe(west[1])
    expect(studyRecordOf(studiedOn([...new Set(west)]), west[1] ?? 0)).toMatchObject({ ever: 1, presentRun: 1 })
  })

  it('come one after the other when the clocks are put forward or back', () => {
    const noon = (date: string, offset: number) => studyDayOf({ ms: Date.parse(date), offset: offset * 60, zone: 'Europe/Berlin' }, 4)
    const spring = [noon('2026-03-28T03:30:00Z', 1), noon('2026-03-29T02:30:00Z', 2), noon('2026-03-30T02:30:00Z', 2)]
    const autumn = [noon('2026-10-24T02:30:00Z', 2), noon('2026-10-25T03:30:00Z', 1), noon('2026-10-26T03:30:00Z', 1)]
    for (const days of [spring, autumn]) expect(days.map((day) => day - (days[0] ?? 0))).toEqual([0, 1, 2])
  })

  it('come in order', () => {
    expect(studyDaysOf(studiedOn([5, 1, 3]))).toEqual([1, 3, 5])
  })
})

describe('A daily goal', () => {
  it('is met by answers, or is off', () => {
    expect(goalOf(studiedOn([7]), 7)).toBeUndefined()
    expect(goalOf(studiedOn([7], 3, 3), 7)).toEqual({ answers: 3, goal: 3, isMet: true })
    expect(goalOf(studiedOn([7], 3, 4), 8)).toEqual({ answers: 0, goal: 4, isMet: false })
  })
})
