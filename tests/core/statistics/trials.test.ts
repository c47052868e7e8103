import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitStepsOf, heldOutFrom } from '@/core/fitting/steps'
import { foldLog } from '@/core/fold'
import { recallOdds } from '@/core/memory'
import type { Evidence } from '@/core/question'
import { answersByDay } from '@/core/statistics/days'
import type { Outcome } from '@/core/verdict'
import { askedAbout, LogBook } from '#tests/support/log'
import { seedLog } from '#tests/support/seed-log'
import { smallDeck } from '#tests/support/small-deck'
import { recordOf, trialsOf } from '#tests/support/trials'

const told = fc.array(
  fc.record({
    fact: fc.constantFrom('a', 'b', 'c'),
    gap: fc.integer({ min: 0, max: 20 }),
    outcome: fc.constantFrom<Outcome>('right', 'nearly', 'wrong'),
    evidence: fc.constantFrom<Evidence>('recall', 'recognition', 'self'),
    deed: fc.constantFrom('answer', 'answer', 'answer', 'undo', 'appeal', 'reset'),
  }),
  { maxLength: 30 },
)

/** A log of answers, undone, appealed and begun afresh as told. */
function logOf(deeds: typeof told extends fc.Arbitrary<infer T> ? T : never): LogBook {
  const book = new LogBook()
  let day = 100
  book.start(day, 's', askedAbout(['a']))
  for (const { fact, gap, outcome, evidence, deed } of deeds) {
    day += gap
    const last = book.entries.findLast(({ kind }) => kind === 'answered')
    if (deed === 'undo' && last) book.write(day, { kind: 'retracted', entry: last.stamp })
    else if (deed === 'appeal' && last) book.write(day, { kind: 'appealed', answer: last.stamp, factId: fact, ground: 'typo' })
    else if (deed === 'reset') book.write(day, { kind: 'fact-reset', factIds: [fact] })
    else book.answer(day, 's', askedAbout([fact], evidence, evidence === 'recognition' ? 'choice' : 'typed'), outcome)
  }
  return book
}

describe('Trials', () => {
  test('are as many a day as the fold counts answers, and move memory where it does', () => {
    fc.assert(
      fc.property(told, (deeds) => {
        const { entries } = logOf(deeds)
        const trials = trialsOf(entries)
        const { days } = foldLog(entries)
        expect(answersByDay(recordOf(trials))).toEqual(new Map([...days].map(([day, { answers }]) => [day, answers])))
        for (const [day, { met, reviews }] of days) expect(trials.filter((trial) => trial.day === day && trial.counted)).toHaveLength(met + reviews)
      }),
    )
  })

  test('come out the same in whatever order the log arrives', () => {
    fc.assert(
      fc.property(told, (deeds) => {
        const { entries } = logOf(deeds)
        expect(trialsOf(entries.toReversed())).toEqual(trialsOf(entries))
      }),
    )
  })

  test('hold what was remembered before, so that odds are those of that day', () => {
    const book = logOf([])
    book.answer(100, 's', askedAbout(['a']), 'right')
    book.answer(103, 's', askedAbout(['a']), 'right')
    const [first, second] = trialsOf(book.entries)
    expect(first?.before).toBeUndefined()
    expect(second?.before && recallOdds(second.before, 103)).toBeCloseTo(0.88, 1)
  })
})

describe('Steps of a fit', () => {
  const steps = fitStepsOf(recordOf(trialsOf(seedLog(smallDeck, { until: 20_000, days: 120 }))))

  test('begin each fact anew, and predict neither a first meeting nor a recognition', () => {
    expect(steps.elapsed.filter((days) => days < 0)).toHaveLength(smallDeck.facts.length)
    steps.elapsed.forEach((days, row) => {
      if (days < 0 || (steps.reach[row] ?? 1) < 1) expect(steps.recalled[row]).toBe(-1)
    })
  })

  test('hold about a fifth of the answers out, and never split a day', () => {
    const days = steps.day.filter((_, row) => (steps.recalled[row] ?? -1) >= 0)
    const held = days.filter((day) => day >= heldOutFrom(steps)).length
    expect(held / days.length).toBeGreaterThanOrEqual(0.19)
    expect(held / days.length).toBeLessThan(0.35)
  })
})
