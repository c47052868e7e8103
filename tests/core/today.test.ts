import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLog } from '@/core/fold'
import { toldAt, type Glance } from '@/core/glance'
import { whole } from '@/core/parts'
import { GLANCE_DAYS, glanceInParts, todayOf } from '@/core/today'
import { askedAbout, LogBook } from '#tests/support/log'
import { smallDeck } from '#tests/support/small-deck'

const DAY_MS = 86_400_000
const TODAY = 20_500
const { about, revision, facts } = smallDeck
const factIds = facts.map(({ id }) => id)
const shelf = [{ about, revision, factIds }]

/** Answers to some facts on some days up to today, of attempts finished or left open. */
const anyLearner = fc
  .record({
    answers: fc.array(fc.record({ back: fc.nat(40), fact: fc.nat(factIds.length - 1), right: fc.boolean() }), { maxLength: 30 }),
    isOpen: fc.boolean(),
    rolloverHour: fc.nat(23),
    reviewsPerDay: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ answers, isOpen, rolloverHour, reviewsPerDay }) => {
    const book = new LogBook()
    book.write(TODAY - 41, { kind: 'setting-changed', name: 'rolloverHour', value: rolloverHour })
    book.write(TODAY - 41, { kind: 'setting-changed', name: 'reviewsPerDay', value: reviewsPerDay })
    for (const [at, { back, fact, right }] of [...answers].sort((a, b) => b.back - a.back).entries()) {
      const factId = factIds[fact] ?? ''
      const question = askedAbout([factId])
      const plan = [0, 1].map(() => ({ kind: 'typed', factIds: [factId] }))
      const started = { attempt: `a${at}`, mode: 'quiz' as const, deck: about.id, revision, seed: 's', plan, feedback: 'at-once' as const, practice: false, options: 3 }
      book.write(TODAY - back, { kind: 'attempt-started', ...started, first: { index: 0, question } })
      book.answer(TODAY - back, `a${at}`, question, right ? 'right' : 'wrong', { index: 0, next: isOpen ? { index: 1, question } : null })
    }
    return foldLog(book.entries)
  })

describe('A glance', () => {
  it('tells on each of its days, once it was kept and read again, what home would work out then', () => {
    fc.assert(
      fc.property(anyLearner, fc.nat(GLANCE_DAYS - 1), fc.nat(DAY_MS - 1), fc.integer({ min: -720, max: 840 }), (learner, ahead, into, offset) => {
        const kept = JSON.parse(JSON.stringify(whole(glanceInParts({ build: 'b', deed: undefined }, shelf, learner, TODAY)))) as Glance
        const day = TODAY + ahead
        const ms = day * DAY_MS + learner.settings.rolloverHour * 3_600_000 - offset * 60_000 + into
        expect(toldAt(kept, { ms, offset, zone: 'UTC' })).toEqual(todayOf(shelf, learner, day))
      }),
      { numRuns: 60 },
    )
  })

  it('is worked out a day at a time, so that whoever waits can see to the person between two', () => {
    const work = glanceInParts({ build: 'b', deed: undefined }, shelf, foldLog([]), TODAY)
    const parts = Array.from({ length: GLANCE_DAYS }, () => work.next().done)
    expect(parts).toEqual([...Array.from({ length: GLANCE_DAYS - 1 }, () => false), true])
  })

  it('tells nothing of a day before it was made, or after its last', () => {
    const kept = whole(glanceInParts({ build: 'b', deed: undefined }, shelf, foldLog([]), TODAY))
    const at = (day: number) => toldAt(kept, { ms: day * DAY_MS + DAY_MS / 2, offset: 0, zone: 'UTC' })
    expect(at(TODAY - 1)).toBeUndefined()
    expect(at(TODAY + GLANCE_DAYS)).toBeUndefined()
    expect(at(TODAY + GLANCE_DAYS - 1)).toBeDefined()
  })
})
