import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSureAndWrong } from '@/core/confidence'
import { foldLog } from '@/core/fold'
import { historyOf } from '@/core/history'
import { diagnose, isLeech } from '@/core/leech'
import type { Fact } from '@/core/fact'
import type { Outcome, Reason } from '@/core/verdict'
import { askedAbout, LogBook } from '#tests/support/log'

const typed = askedAbout(['f1'])
const choice = askedAbout(['f1'], 'recognition', 'choice', 1 / 3)
const outcome = fc.constantFrom<Outcome>('right', 'nearly', 'wrong')

/** A log about one fact, with appeals, undos, fresh starts and practice. */
const logs = fc
  .array(fc.record({ what: fc.constantFrom('typed', 'choice', 'typed', 'practice', 'retract', 'appeal', 'reset', 'import'), outcome, gap: fc.nat(4) }), { maxLength: 25 })
  .map((deeds) => {
    const book = new LogBook()
    let day = 20_000
    book.start(day, 'a', typed)
    book.start(day, 'p', typed, true)
    for (const { what, outcome, gap } of deeds) {
      day += gap
      const last = book.entries.findLast(({ kind }) => kind === 'answered')
      if (what === 'typed' || what === 'choice') book.answer(day, 'a', what === 'typed' ? typed : choice, outcome)
      else if (what === 'practice') book.answer(day, 'p', typed, outcome)
      else if (what === 'reset') book.write(day, { kind: 'fact-reset', factIds: ['f1'] })
      else if (what === 'import') book.write(day, { kind: 'review-imported', factId: 'f1', rating: outcome === 'wrong' ? 1 : 3, from: 'elsewhere' })
      else if (last && what === 'retract') book.write(day, { kind: 'retracted', entry: last.stamp })
      else if (last) book.write(day, { kind: 'appealed', answer: last.stamp, factId: 'f1', ground: 'typo' })
    }
    return book.entries
  })

describe('The history of a fact', () => {
  it('ends in the memory that the log folds to, each step where the one before left off', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const steps = historyOf('f1', log)
        expect(steps.at(-1)?.after).toEqual(foldLog(log).facts.get('f1')?.memory)
        for (const [at, step] of steps.entries()) {
          expect(step.before).toEqual(steps[at - 1]?.after)
          if (!step.counted) expect(step.after).toEqual(step.before)
        }
      }),
    )
  })

  it('holds the answers as they stand: one taken back is left out, one appealed is right', () => {
    const book = new LogBook()
    book.start(1, 'a', typed)
    const first = book.answer(1, 'a', typed, 'wrong')
    const second = book.answer(2, 'a', typed, 'wrong')
    book.write(3, { kind: 'retracted', entry: first.stamp })
    book.write(3, { kind: 'appealed', answer: second.stamp, factId: 'f1', ground: 'typo' })
    expect(historyOf('f1', book.entries)).toMatchObject([{ day: 2, kind: 'typed', outcome: 'right', counted: true }])
    expect(historyOf('f2', book.entries)).toEqual([])
  })
})

describe('A mistake made for sure', () => {
  it('is remembered until the fact is answered right on a later day', () => {
    const book = new LogBook()
    book.start(1, 'a', typed)
    const sure = (day: number, how: Outcome, confidence: 'sure' | 'guess') =>
      book.write(day, {
        kind: 'answered', attempt: 'a', index: book.entries.length, question: typed, response: {}, tookMs: 1, passageSeen: false, next: null, confidence,
        verdict: { outcome: how, byFact: { f1: how }, reasons: [] },
      })
    const isSo = () => isSureAndWrong(foldLog(book.entries).facts.get('f1'))
    sure(1, 'wrong', 'guess')
    expect(isSo()).toBe(false)
    sure(2, 'wrong', 'sure')
    expect(isSo()).toBe(true)
    sure(2, 'right', 'sure')
    expect(isSo()).toBe(true)
    sure(3, 'right', 'guess')
    expect(isSo()).toBe(false)
  })
})

describe('A fact that keeps failing', () => {
  const fact: Fact = {
    id: 'f1', statement: 'The lamp was lit on {9 August 1873}.', ask: 'When?', answer: { type: 'date', year: 1873, month: 8, day: 9 },
    passage: { paragraph: 1, quote: 'x' }, standing: 'reported',
  }
  const nobody = () => undefined

  function failing(steps: readonly (readonly [kind: string, outcome: Outcome, reason?: Reason])[]) {
    const book = new LogBook()
    book.start(1, 'a', typed)
    for (const [at, [kind, how, reason]] of steps.entries()) {
      book.write(1 + at * 3, {
        kind: 'answered', attempt: 'a', index: at, question: { ...(kind === 'choice' ? choice : typed), kind }, response: {}, tookMs: 1, passageSeen: false,
        next: null, verdict: { outcome: how, byFact: { f1: how }, reasons: reason ? [reason] : [] },
      })
    }
    return { state: foldLog(book.entries).facts.get('f1'), history: historyOf('f1', book.entries) }
  }

  it('is known by four misses of the last six, or by four lapses, and no more once it goes well', () => {
    expect(isLeech(undefined)).toBe(false)
    expect(isLeech(failing([['typed', 'wrong'], ['typed', 'wrong'], ['typed', 'wrong']]).state)).toBe(false)
    expect(isLeech(failing([['typed', 'wrong'], ['typed', 'wrong'], ['typed', 'right'], ['typed', 'wrong'], ['typed', 'wrong']]).state)).toBe(true)
    const lapses = ['right', 'wrong', 'right', 'wrong', 'right', 'wrong', 'right', 'wrong', 'right'] as const
    expect(isLeech(failing(lapses.map((how) => ['typed', how] as const)).state)).toBe(true)
    expect(isLeech(failing([...lapses, 'right', 'right'].map((how) => ['typed', how as Outcome] as const)).state)).toBe(false)
  })

  it('is mixed up with the fact whose answer is given for it', () => {
    const other = { code: 'option-is-other-fact', params: { option: '3 May 1871', factId: 'f2' } }
    const written = { code: 'other-value', params: { typed: '3 May 1871' } }
    const { history } = failing([['choice', 'wrong', other], ['typed', 'wrong', written], ['typed', 'wrong'], ['typed', 'wrong']])
    expect(diagnose(fact, history, nobody)).toEqual({
      why: { cause: 'confused', given: '3 May 1871', factId: 'f2', times: 2 }, ways: ['contrast', 'passage', 'other-kind', 'set-aside'],
    })
    const typedOnly = failing([['typed', 'wrong', written], ['typed', 'wrong', written], ['typed', 'wrong']]).history
    expect(diagnose(fact, typedOnly, (text) => (text === '3 May 1871' ? 'f2' : undefined)).why).toMatchObject({ cause: 'confused', factId: 'f2' })
    expect(diagnose(fact, typedOnly, nobody).ways).not.toContain('contrast')
  })

  it('is mixed up with what is typed for it again and again, though no verdict names a fact whose answer that is', () => {
    const { history } = failing([['typed', 'wrong'], ['typed', 'wrong'], ['typed', 'wrong'], ['typed', 'wrong']])
    const typed = history.map((step, at) => ({ ...step, entry: { ...step.entry, response: { text: at < 2 ? '4' : 'no idea' } } }) as typeof step)
    expect(diagnose(fact, typed.slice(0, 3), () => 'f2')).toEqual({
      why: { cause: 'confused', given: '4', factId: undefined, times: 2 }, ways: ['passage', 'other-kind', 'set-aside'],
    })
  })

  it('fails in one kind while others go right, is too long, or fails for no reason that shows', () => {
    const byKind = failing([['choice', 'right'], ['typed', 'wrong'], ['typed', 'wrong'], ['choice', 'right'], ['typed', 'wrong']]).history
    expect(diagnose(fact, byKind, nobody)).toEqual({ why: { cause: 'one-kind', kind: 'typed', times: 3 }, ways: ['other-kind', 'passage', 'set-aside'] })
    const plain = failing([['typed', 'wrong'], ['typed', 'wrong'], ['typed', 'wrong'], ['typed', 'wrong']]).history
    expect(diagnose(fact, plain, nobody).why).toEqual({ cause: 'plain' })
    const long = { ...fact, statement: `${'word '.repeat(30)}{9 August 1873}.` }
    expect(diagnose(long, plain, nobody).why).toMatchObject({ cause: 'too-long', words: 33 })
  })
})
