import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateOfStudyDay } from '@/core/world'
import { keptDates } from '@/storage/copy/thinning'

const dates = fc.uniqueArray(fc.integer({ min: 20_000, max: 21_000 }), { maxLength: 300 }).map((days) => days.map(dateOfStudyDay))

it('keeps the last seven snapshots and at most 23 in all, however often it thins', () => {
  fc.assert(
    fc.property(dates, (all) => {
      const kept = keptDates(all)
      expect(kept.length).toBeLessThanOrEqual(23)
      expect(kept).toEqual(expect.arrayContaining([...all].sort().slice(-7)))
      expect(keptDates(kept)).toEqual(kept)
      expect(all).toEqual(expect.arrayContaining([...kept]))
    }),
  )
})

it('reaches back a week by days, a month by weeks and a year by months when one was made each day', () => {
  let kept: readonly string[] = []
  for (let day = 20_000; day < 20_700; day++) kept = keptDates([...kept, dateOfStudyDay(day)])
  expect(kept.slice(-7)).toEqual([20_693, 20_694, 20_695, 20_696, 20_697, 20_698, 20_699].map(dateOfStudyDay))
  expect(kept).toHaveLength(23)
  expect(Date.parse(kept[0] ?? '') / 86_400_000).toBeLessThan(20_700 - 330)
})
