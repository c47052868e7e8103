import { describe, expect, it } from 'vitest'
import { unanswered } from '@/core/fact-state'
import { foldLog } from '@/core/fold'
import { comingBack, movesOf } from '@/core/sitting'
import { askedAbout, LogBook } from '#tests/support/log'

const DAY = 20_500
/** Somebody who had met every fact before. */
const before = (aside: readonly string[] = []) => ({
  facts: new Map(['a', 'b', 'c'].map((id) => [id, { ...unanswered(), answers: 9 }])), aside: new Set(aside),
})

/** A log with one attempt a day, each asking some facts once with an outcome. */
function bookOf(days: readonly (readonly [day: number, answers: Readonly<Record<string, 'right' | 'wrong'>>])[]): LogBook {
  const book = new LogBook()
  for (const [day, answers] of days) {
    const attempt = `day-${String(day)}`
    const [first = ''] = Object.keys(answers)
    book.start(day, attempt, askedAbout([first]))
    for (const [index, [id, outcome]] of Object.entries(answers).entries()) {
      book.answer(day, attempt, askedAbout([id]), outcome, { index, next: { index: index + 1, question: askedAbout([id]) } })
    }
  }
  return book
}

const attemptOn = (book: LogBook, day: number) => foldLog(book.entries).attempts.get(`day-${String(day)}`)!

describe('What an attempt moved', () => {
  it('is told apart as met, strengthened and slipped, whatever came before and after it', () => {
    const book = bookOf([
      [DAY - 9, { old: 'right', lost: 'right' }],
      [DAY, { old: 'right', lost: 'wrong', fresh: 'wrong' }],
      [DAY + 5, { old: 'wrong', lost: 'right', fresh: 'right' }],
    ])
    expect(movesOf(attemptOn(book, DAY), book.entries)).toEqual({ met: ['fresh'], strengthened: ['old'], slipped: ['lost'] })
  })

  it('comes after reviews of its facts that were made elsewhere, whatever else was reviewed there', () => {
    const book = new LogBook()
    for (const factId of ['fresh', 'other']) book.write(DAY - 9, { kind: 'review-imported', factId, rating: 3, from: 'anki' })
    book.start(DAY, 'a', askedAbout(['fresh']))
    book.answer(DAY, 'a', askedAbout(['fresh']), 'wrong')
    const attempt = foldLog(book.entries).attempts.get('a')
    expect(attempt && movesOf(attempt, book.entries)).toEqual({ met: [], strengthened: [], slipped: ['fresh'] })
  })

  it('leaves out what was asked a second time on the day, which moves nothing', () => {
    const book = bookOf([[DAY, { a: 'right' }]])
    book.start(DAY, 'again', askedAbout(['a']))
    book.answer(DAY, 'again', askedAbout(['a']), 'right', { index: 0 })
    expect(movesOf(foldLog(book.entries).attempts.get('again')!, book.entries)).toEqual({ met: [], strengthened: [], slipped: [] })
  })
})

describe('What comes back in a sitting', () => {
  it('is also what was met in it by recognising, until it was recalled', () => {
    const book = new LogBook()
    const attempt = `day-${String(DAY)}`
    book.start(DAY, attempt, askedAbout(['a']))
    for (const [index, id] of ['a', 'b'].entries()) {
      book.answer(DAY, attempt, askedAbout([id], 'recognition', 'choice'), 'right', { index, next: { index: index + 1, question: askedAbout(['a']) } })
    }
    expect([...comingBack(attemptOn(book, DAY), foldLog(book.entries))]).toEqual(['a', 'b'])
    book.answer(DAY, attempt, askedAbout(['a'], 'self', 'flashcard'), 'right', { index: 2, next: { index: 3, question: askedAbout(['b']) } })
    expect([...comingBack(attemptOn(book, DAY), foldLog(book.entries))]).toEqual(['b'])
  })

  it('is what was missed and has not been right since', () => {
    const book = bookOf([[DAY, { a: 'wrong', b: 'right', c: 'wrong' }]])
    expect([...comingBack(attemptOn(book, DAY), before())]).toEqual(['a', 'c'])
    book.answer(DAY, `day-${String(DAY)}`, askedAbout(['a']), 'right', { index: 3, next: { index: 4, question: askedAbout(['c']) } })
    expect([...comingBack(attemptOn(book, DAY), before())]).toEqual(['c'])
    expect([...comingBack(attemptOn(book, DAY), before(['c']))]).toEqual([])
  })

  it('is nothing once the sitting is over', () => {
    const book = bookOf([[DAY, { a: 'wrong' }]])
    book.answer(DAY, `day-${String(DAY)}`, askedAbout(['b']), 'wrong', { index: 1 })
    expect([...comingBack(attemptOn(book, DAY), before())]).toEqual([])
  })
})
