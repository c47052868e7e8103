import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryCurveOf } from '@/charts/memory-curve/data'
import { historyOf } from '@/core/history'
import { recallOdds } from '@/core/memory'
import type { Outcome } from '@/core/verdict'
import { askedAbout, LogBook } from '#tests/support/log'

const told = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 60 }), outcome: fc.constantFrom<Outcome>('right', 'nearly', 'wrong') }), { minLength: 1, maxLength: 12 })

function historyAsTold(steps: readonly { readonly gap: number; readonly outcome: Outcome }[]): { readonly book: LogBook; readonly day: number } {
  const book = new LogBook()
  let day = 100
  for (const { gap, outcome } of steps) book.answer((day += gap), 'a', askedAbout(['f']), outcome)
  return { book, day }
}

test('the curve never runs back in time, its odds stay between the axis and all, and it reaches today', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 0, max: 100 }), (steps, later) => {
      const { book, day } = historyAsTold(steps)
      const curve = memoryCurveOf(historyOf('f', book.entries), day + later, 0.9)
      expect(curve.points.at(-1)?.day).toBeGreaterThanOrEqual(day + later)
      curve.points.forEach(({ day: at, odds }, place) => {
        expect(at).toBeGreaterThanOrEqual(curve.points[place - 1]?.day ?? 0)
        expect(odds).toBeGreaterThanOrEqual(curve.least)
        expect(odds).toBeLessThanOrEqual(1)
      })
    }),
  )
})

test('the odds told of today are those of the memory', () => {
  const { book } = historyAsTold([{ gap: 0, outcome: 'right' }, { gap: 3, outcome: 'right' }])
  const history = historyOf('f', book.entries)
  const memory = history.at(-1)?.after
  expect(memoryCurveOf(history, 120, 0.9).odds).toBe(memory && recallOdds(memory, 120))
})

test('a fact begun afresh has a curve of what came after only', () => {
  const { book, day } = historyAsTold([{ gap: 0, outcome: 'wrong' }, { gap: 3, outcome: 'right' }])
  book.write(day + 1, { kind: 'fact-reset', factIds: ['f'] })
  expect(memoryCurveOf(historyOf('f', book.entries), day + 2, 0.9)).toMatchObject({ points: [], marks: [], dueDay: undefined })
  book.answer(day + 5, 'a', askedAbout(['f']), 'right')
  expect(memoryCurveOf(historyOf('f', book.entries), day + 6, 0.9).marks).toEqual([{ day: day + 5, odds: 0, outcome: 'right' }])
})
