import { describe, expect, it } from 'vitest'
import { dateOfStudyDay, studyDayOf } from '@/core/world'

const at = (iso: string, offset: number) => ({ ms: Date.parse(iso), offset, zone: 'Test/Zone' })

describe('A study day', () => {
  it('is the local date, not the date in UTC', () => {
    expect(dateOfStudyDay(studyDayOf(at('2026-03-01T22:30:00Z', 240), 0))).toBe('2026-03-02')
    expect(dateOfStudyDay(studyDayOf(at('2026-03-02T03:00:00Z', -300), 0))).toBe('2026-03-01')
  })

  it('rolls over at the hour that the person chose', () => {
    expect(dateOfStudyDay(studyDayOf(at('2026-03-02T03:59:00Z', 0), 4))).toBe('2026-03-01')
    expect(dateOfStudyDay(studyDayOf(at('2026-03-02T04:00:00Z', 0), 4))).toBe('2026-03-02')
  })

  it('is one day later a local day later, across a change of the clocks', () => {
    const before = studyDayOf(at('2026-03-28T20:00:00Z', 60), 4)
    const after = studyDayOf(at('2026-03-29T19:00:00Z', 120), 4)
    expect(after - before).toBe(1)
  })
})
