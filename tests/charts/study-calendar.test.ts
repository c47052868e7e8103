import fc from 'fast-check'
import { expect, test } from 'vitest'
import { studyCalendarOf } from '@/charts/study-calendar/data'

const days = fc.array(fc.tuple(fc.integer({ min: 19_850, max: 20_010 }), fc.nat(200)), { maxLength: 60 }).map((told) => new Map(told))

test('ends today and begins on a Monday, every day in its own place', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 19_950, max: 20_010 }), (answers, today) => {
      const calendar = studyCalendarOf(answers, today)
      expect(calendar.days.at(-1)?.day).toBe(today)
      expect(new Date((calendar.days[0]?.day ?? 0) * 86_400_000).getUTCDay()).toBe(1)
      expect(new Set(calendar.days.map(({ week, weekday }) => `${String(week)}/${String(weekday)}`)).size).toBe(calendar.days.length)
      for (const { week, weekday } of calendar.days) expect([week < calendar.weeks, weekday < 7]).toEqual([true, true])
    }),
  )
})

test('a day is shaded just when it had answers, and the more the deeper', () => {
  fc.assert(
    fc.property(days, (answers) => {
      const sorted = [...studyCalendarOf(answers, 20_000).days].sort((a, b) => a.answers - b.answers)
      sorted.forEach((day, at) => {
        expect(day.depth > 0).toBe(day.answers > 0)
        expect(day.depth).toBeGreaterThanOrEqual(sorted[at - 1]?.depth ?? 0)
      })
    }),
  )
})
