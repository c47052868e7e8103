import fc from 'fast-check'
import { default_w as everybodys } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { foldLog, LogFold } from '@/core/fold'
import { historyOf } from '@/core/history'
import { dueDay, rated, recallOdds } from '@/core/memory'
import type { Outcome } from '@/core/verdict'
import { askedAbout, LogBook } from '#tests/support/log'

const own = everybodys.map((weight, at) => (at === 20 ? 0.4 : weight * 1.2))
const outcomes = fc.array(fc.constantFrom<Outcome>('right', 'nearly', 'wrong'), { minLength: 1, maxLength: 12 })

function logOf(told: readonly Outcome[], change: 'first' | 'last' | 'never'): LogBook {
  const book = new LogBook()
  const choose = () => book.write(1, { kind: 'setting-changed', name: 'weights', value: own })
  if (change === 'first') choose()
  told.forEach((outcome, at) => book.answer(100 + at * 3, 'a', askedAbout(['f']), outcome))
  if (change === 'last') choose()
  return book
}

test('parameters chosen today are those of every answer ever given', () => {
  fc.assert(
    fc.property(outcomes, (told) => {
      const late = foldLog(logOf(told, 'last').entries).facts
      expect(late).toEqual(foldLog(logOf(told, 'first').entries).facts)
      expect(late.get('f')?.memory).toMatchObject({ decay: 0.4 })
    }),
  )
})

test('a log that grows by the choice is folded anew, and by its undo back again', () => {
  const book = logOf(['right', 'wrong', 'right'], 'never')
  const fold = new LogFold()
  for (const entry of book.entries) fold.add(entry)
  const before = new Map(fold.learner.facts)
  const chosen = book.write(200, { kind: 'setting-changed', name: 'weights', value: own })
  fold.add(chosen)
  expect(fold.learner.facts.get('f')?.memory?.stability).not.toBe(before.get('f')?.memory?.stability)
  fold.add(book.write(201, { kind: 'retracted', entry: chosen.stamp }))
  expect(new Map(fold.learner.facts)).toEqual(before)
})

test('a history is told with the parameters that its memory has', () => {
  const { entries } = logOf(['right', 'wrong', 'right'], 'last')
  expect(historyOf('f', entries).at(-1)?.after).toEqual(foldLog(entries).facts.get('f')?.memory)
})

test('a memory falls due when its own curve reaches the desired odds', () => {
  const memory = rated(undefined, 4, 0, own)
  for (const retention of [0.8, 0.9, 0.97]) expect(recallOdds(memory, dueDay(memory, retention))).toBeCloseTo(retention, 1)
})
