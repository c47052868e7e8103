import { describe, expect, it } from 'vitest'
import type { Judging, TypedVerdict } from '@/answers/answer-type'
import { answerTypeOf } from '@/answers'
import type { SingleValue } from '@/core/value'

const tovuz: SingleValue = { type: 'place', name: 'Tovuz' }
const judging: Judging = { aliases: [], others: [{ type: 'place', name: 'Tavush' }, tovuz], language: 'en' }
const soldiers: SingleValue = { type: 'number', amount: 2907, unit: 'soldiers' }
const clash: SingleValue = { type: 'date', year: 2020, month: 7, day: 12 }
const start: SingleValue = { type: 'date', year: 2020, month: 9, day: 27 }
const days: SingleValue = { type: 'duration', amount: 44, unit: 'day' }
const plain44: SingleValue = { type: 'number', amount: 44 }

function judge(key: SingleValue, typed: string): TypedVerdict {
  return answerTypeOf(key).judge(key, typed, judging)
}

describe('what other graders get wrong', () => {
  it.each([
    [soldiers, '2908'], [soldiers, '2970'], [soldiers, '9207'],
    [clash, '16 July 2020'], [clash, '12 June 2020'],
    [start, '28 September 2020'], [start, '27 September 2021'],
    [days, '45'], [days, '45 days'], [plain44, '45'],
    [tovuz, 'Tavush'],
  ] as const)('%o is wrong with %s', (key, typed) => {
    expect(judge(key, typed)).toMatchObject({ outcome: 'wrong' })
  })

  it.each([
    [soldiers, '2907'], [soldiers, '2,907'], [start, '2020-09-27'], [days, '44'], [plain44, '44'], [tovuz, 'tovuz'],
  ] as const)('%o is right, and nothing more to say, with %s', (key, typed) => {
    expect(judge(key, typed)).toEqual({ outcome: 'right', reasons: [] })
  })

  it('takes a slip of a letter and says so', () => {
    expect(judge(tovuz, 'Tavuz')).toEqual({
      outcome: 'right',
      reasons: [{ code: 'spelling', params: { typed: 'Tavuz', key: 'Tovuz' } }],
    })
  })

  it('says that a slip into another place of the deck is that place', () => {
    expect(judge(tovuz, 'Tavush')).toEqual({ outcome: 'wrong', reasons: [{ code: 'other-value', params: { typed: 'Tavush' } }] })
  })
})
