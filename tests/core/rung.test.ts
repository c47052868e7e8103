import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sign } from '@/core/policy'
import { climbed, rungOfKind, rungsFrom, rungToday, type Rung } from '@/core/rung'

const sign = fc.record({
  kind: fc.constantFrom('choice', 'several', 'order', 'match', 'cloze', 'typed', 'unheard-of'),
  evidence: fc.constantFrom<Sign['evidence']>('recognition', 'recall'), guess: fc.constant(0), outcome: fc.constantFrom<Sign['outcome']>('right', 'nearly', 'wrong'),
})
const rung = fc.constantFrom<Rung>(0, 1, 2, 3)

describe('How hard a fact can be asked', () => {
  it('rises with right answers, stays with nearly right ones, and steps back with wrong ones', () => {
    fc.assert(
      fc.property(rung, sign, (from, sign) => {
        const to = climbed(from, sign)
        if (sign.outcome === 'right') expect(to).toBeGreaterThanOrEqual(from)
        if (sign.outcome === 'nearly') expect(to).toBe(from)
        if (sign.outcome === 'wrong') expect(to).toBe(Math.max(1, Math.min(from, rungOfKind(sign.kind, sign.evidence)) - 1))
      }),
    )
  })

  it('reaches free recall by right answers at whatever is asked of it', () => {
    let at: Rung = 0
    for (let turn = 0; turn < 3; turn++) at = climbed(at, { kind: at < 2 ? 'choice' : 'cloze', evidence: at < 2 ? 'recognition' : 'recall', outcome: 'right', guess: 0 })
    expect(at).toBe(3)
    expect(climbed(3, { kind: 'choice', evidence: 'recognition', outcome: 'right', guess: 1 / 3 })).toBe(3)
  })

  it('tries the nearest rungs first, the easier of two after a miss', () => {
    expect(rungsFrom(1, true)).toEqual([1, 0, 2, 3])
    expect(rungsFrom(1, false)).toEqual([1, 2, 0, 3])
    expect(rungsFrom(3, true)).toEqual([3, 2, 1, 0])
  })

  it('is a step back for somebody who comes back so late that it has probably slipped', () => {
    const memory = { stability: 2, difficulty: 5, lastDay: 100 }
    expect(rungToday({ memory, rung: 3 }, 102)).toBe(3)
    expect(rungToday({ memory, rung: 3 }, 3000)).toBe(2)
    expect(rungToday({ memory, rung: 0 }, 3000)).toBe(0)
    expect(rungToday(undefined, 100)).toBe(0)
    expect(rungOfKind('unheard-of', 'recall')).toBe(3)
  })
})
