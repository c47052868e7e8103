import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStamp, msOfStamp, nextStamp, writerOf, writerOfStamp } from '@/core/stamp'

const slots = fc.integer({ min: 0, max: 99 })
const times = fc.integer({ min: 0, max: 4_000_000_000_000 })

describe('A stamp', () => {
  it('is later than the one before, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(times, { minLength: 2, maxLength: 50 }), slots, (clock, slot) => {
        let last: string | undefined
        for (const ms of clock) {
          const next = nextStamp(ms, last, writerOf('abcdefghij', slot))
          expect(last === undefined || next > last).toBe(true)
          expect(isStamp(next)).toBe(true)
          last = next
        }
      }),
    )
  })

  it('moves on by a millisecond when its counter is full', () => {
    const writer = writerOf('abcdefghij', 3)
    let last = nextStamp(1000, undefined, writer)
    for (let i = 0; i < 10_000; i++) last = nextStamp(1000, last, writer)
    expect(msOfStamp(last)).toBe(1001)
    expect(writerOfStamp(last)).toBe(writer)
  })

  it('sorts as text by time, whoever wrote it', () => {
    fc.assert(
      fc.property(times, times, slots, slots, (a, b, slotA, slotB) => {
        fc.pre(a < b)
        expect(nextStamp(a, undefined, writerOf('zzzzzzzzzz', slotA)) < nextStamp(b, undefined, writerOf('0000000000', slotB))).toBe(true)
      }),
    )
  })

  it('refuses a writer that is not ten characters of a device and two digits of a slot', () => {
    expect(() => writerOf('short', 0)).toThrow()
    expect(() => writerOf('abcdefghij', 100)).toThrow()
    expect(isStamp('2020-07-12')).toBe(false)
  })
})
