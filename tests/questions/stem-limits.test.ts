import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAsExact, keepsStemOrder } from '@/questions/stem-limits'

const year = (value: number) => ({ type: 'date', year: value }) as const
const count = (amount: number) => ({ type: 'number', amount }) as const

describe('wrong answers beside a stem', () => {
  it('stand on the key’s side of every year that the stem names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 2090 }), fc.integer({ min: 1100, max: 2090 }), fc.integer({ min: 1100, max: 2090 }), (key, named, other) => {
        const keeps = keepsStemOrder(year(key), `It was drawn in _____ and changed in ${named}: which year?`)(year(other))
        expect(keeps).toBe(Math.sign(other - named) === Math.sign(key - named))
      }),
    )
  })

  it('lie near the key where the year is still to come', () => {
    const keeps = keepsStemOrder(year(2030), 'The first trams should run in _____: which year?')
    expect([1997, 2027, 2029, 2031, 2036, 2040].filter((one) => keeps(year(one)))).toEqual([2029, 2031, 2036])
  })

  it('keep the order of the amounts counted alike, and of no others', () => {
    const keeps = keepsStemOrder(count(34), 'There are twelve cities of more than 200,000 people and _____ of more, said 9% in 1990: how many?')
    expect([7, 11, 12, 13, 30, 50].filter((one) => keeps(count(one)))).toEqual([13, 30, 50])
  })

  it('are rounded as the key is', () => {
    expect(isAsExact(152_775, 114_054)).toBe(true)
    expect(isAsExact(152_775, 462_000)).toBe(false)
    expect(isAsExact(60_000, 85_000)).toBe(true)
  })
})
