import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriesOver, StepsUp } from '@/core/carry'
import { foldLog } from '@/core/fold'
import { isAskedByCard, isTurnOfNew } from '@/core/pace'
import { askedAbout, LogBook } from '#tests/support/log'

const DAY = 20_600

/** Facts recognised on one day and matched on the next, with these outcomes of the second. */
function stepsOf(outcomes: readonly ('right' | 'wrong')[]): LogBook {
  const book = new LogBook()
  for (const [day, kind] of [[DAY, 'choice'], [DAY + 1, 'match']] as const) {
    book.start(day, kind, askedAbout(['f0']))
    for (const [index, outcome] of outcomes.entries()) {
      book.answer(day, kind, askedAbout([`f${String(index)}`], 'recognition', kind), kind === 'choice' ? 'right' : outcome, { index })
    }
  }
  return book
}

const carries = (outcomes: readonly ('right' | 'wrong')[]): boolean => carriesOver(foldLog(stepsOf(outcomes).entries).attempts)

describe('What is learnt by easier questions', () => {
  it('is taken to carry over to harder ones until steps up keep failing', () => {
    expect(carries([])).toBe(true)
    expect(carries(['wrong'])).toBe(true)
    expect(carries(['wrong', 'wrong'])).toBe(false)
    expect(carries(['right', 'right', 'right', 'right', 'right', 'wrong', 'wrong'])).toBe(true)
  })

  it('is judged by steps from a right answer only, and never by flashcards', () => {
    const book = new LogBook()
    book.start(DAY, 'a', askedAbout(['f']))
    for (let index = 0; index < 12; index++) {
      const ids = [`f${String(index % 4)}`]
      book.answer(DAY + index, 'a', index < 4 ? askedAbout(ids, 'recognition', 'choice') : askedAbout(ids, 'self', 'flashcard'), 'wrong', { index })
    }
    expect(carriesOver(foldLog(book.entries).attempts)).toBe(true)
  })

  it('is judged by what fails when a fact known by flashcards alone is first asked otherwise, but for recognising it', () => {
    const asked = (kind: string) => {
      const steps = new StepsUp()
      for (const id of ['a', 'b', 'c']) {
        steps.hear(id, 'flashcard', 'self', 'right')
        steps.hear(id, kind, kind === 'cloze' ? 'recall' : 'recognition', 'wrong')
      }
      return steps.carryOver
    }
    expect(['choice', 'order', 'match', 'cloze', 'typed'].map(asked)).toEqual([true, false, false, false, true])
  })

  it('is tried again once its failures are long ago, and found out again if it still does not', () => {
    const steps = new StepsUp()
    for (const id of ['a', 'b', 'c']) {
      steps.hear(id, 'choice', 'recognition', 'right')
      steps.hear(id, 'match', 'recognition', 'wrong')
    }
    expect(steps.carryOver).toBe(false)
    for (let turn = 0; turn < 2000; turn++) steps.hear(`met by card ${String(turn % 50)}`, 'flashcard', 'self', 'right')
    expect(steps.carryOver).toBe(true)
    for (const id of ['met by card 1', 'met by card 2']) steps.hear(id, 'match', 'recognition', 'wrong')
    expect(steps.carryOver).toBe(false)
  })
})

describe('A flashcard takes the place of', () => {
  const memory = (stability: number) => ({ memory: { stability, difficulty: 5, lastDay: DAY } })
  const pace = { carriesOver: true, isBehind: false }

  it('typing while memory is weak, and of gaps and typing while facts wait', () => {
    expect(([0, 1, 2, 3] as const).map((rung) => isAskedByCard(rung, memory(30), pace))).toEqual([false, false, false, false])
    expect(isAskedByCard(3, memory(5), pace)).toBe(true)
    expect(([0, 1, 2, 3] as const).map((rung) => isAskedByCard(rung, memory(30), { ...pace, isBehind: true }))).toEqual([false, false, true, true])
  })

  it('every rung where easier questions don’t carry over, but for typing what is held for weeks while nothing waits', () => {
    const alone = { carriesOver: false, isBehind: false }
    expect(([0, 1, 2, 3] as const).map((rung) => isAskedByCard(rung, memory(5), alone))).toEqual([true, true, true, true])
    expect(([0, 1, 2, 3] as const).map((rung) => isAskedByCard(rung, memory(30), alone))).toEqual([true, true, true, false])
    expect(isAskedByCard(3, memory(30), { ...alone, isBehind: true })).toBe(true)
    expect(isAskedByCard(0, undefined, alone)).toBe(true)
  })
})

describe('A new fact', () => {
  it('is next after every two others, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (length) => {
        let news = 0
        for (let asked = 0; asked < length; asked++) if (isTurnOfNew(news, asked - news)) news += 1
        expect(news).toBe(Math.floor(length / 3))
      }),
    )
  })
})
