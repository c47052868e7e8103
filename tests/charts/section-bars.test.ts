import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sectionBarsOf } from '@/charts/section-bars/data'

const knowledge = fc.constantFrom('known', 'slipping', 'learning', 'unasked' as const)

test('the parts of a bar lie end to end from nothing to all and count every fact once', () => {
  fc.assert(
    fc.property(fc.array(knowledge, { minLength: 1 }), (facts) => {
      const [bar] = sectionBarsOf([{ section: 'S', facts }])
      const parts = bar?.parts ?? []
      expect(parts[0]?.from).toBe(0)
      expect(parts.at(-1)?.to).toBe(1)
      expect(parts.slice(1).every((part, at) => part.from === parts[at]?.to)).toBe(true)
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(facts.length)
    }),
  )
})

test('a section without facts has no bar', () => {
  expect(sectionBarsOf([{ section: 'Empty', facts: [] }])).toEqual([])
})
