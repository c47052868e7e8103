import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplexed, packed } from '@/core/paper'

const anyHeights = fc.array(fc.integer({ min: 1, max: 130 }))

describe('things packed onto pages', () => {
  it('each stand on one page, in order, and no page is fuller than it may be', () => {
    fc.assert(
      fc.property(anyHeights, (heights) => {
        const pages = packed(heights, 100)
        expect(pages.flat()).toEqual(heights.map((_, at) => at))
        for (const page of pages) {
          const high = page.reduce((sum, at) => sum + (heights[at] ?? 0), 0)
          expect(high <= 100 || page.length === 1).toBe(true)
        }
      }),
    )
  })

  it('leave no page that the next thing would have fitted on', () => {
    fc.assert(
      fc.property(anyHeights, (heights) => {
        const pages = packed(heights, 100)
        for (const [nth, page] of pages.slice(0, -1).entries()) {
          const high = page.reduce((sum, at) => sum + (heights[at] ?? 0), 0)
          expect(high + (heights[pages[nth + 1]?.[0] ?? -1] ?? 0)).toBeGreaterThan(100)
        }
      }),
    )
  })
})

describe('cards printed on both sides', () => {
  it('lie each behind its own front when the sheet is turned over its long edge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }), (count, columns, rows) => {
        const pages = duplexed(count, columns, rows)
        expect(pages.flatMap(({ fronts }) => fronts).filter((place) => place >= 0)).toEqual(Array.from({ length: count }, (_, at) => at))
        for (const { fronts, backs } of pages) {
          for (const [at, place] of fronts.entries()) {
            const row = Math.floor(at / columns)
            expect(backs[row * columns + (columns - 1 - (at % columns))]).toBe(place)
          }
        }
      }),
    )
  })
})
