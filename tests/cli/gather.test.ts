import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gathered, type Part } from '@/cli/gather'

/** Parts of one module each that import only what comes after them, and are asked for by whatever asks for what imports them. */
const anyParts = fc
  .array(fc.record({ bytes: fc.integer({ min: 10, max: 40_000 }), askedBy: fc.uniqueArray(fc.nat(5), { minLength: 1 }), imports: fc.array(fc.nat(9)) }), { maxLength: 9 })
  .map((rows) => {
    const imports = rows.map((row, at) => row.imports.filter((to) => to > at && to < rows.length))
    const askedBy = rows.map((row) => new Set(row.askedBy))
    for (const [at, next] of imports.entries()) for (const to of next) for (const page of askedBy[at] ?? []) askedBy[to]?.add(page)
    const parts = rows.map(({ bytes }, at): Part<number> => ({ modules: [at], bytes, askedBy: askedBy[at] ?? new Set() }))
    return { parts, importsOf: (id: number) => imports[id] ?? [] }
  })
const EQUAL = [1, 1, 1, 1, 1, 1]

describe('putting what pages share into files', () => {
  it('loses no module, and has each in one file', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, importsOf }) => {
        const together = gathered(parts, importsOf, EQUAL).flatMap(({ modules }) => modules)
        expect([...together].sort()).toEqual(parts.flatMap(({ modules }) => modules).sort())
      }),
    )
  })

  it('never makes two files that need each other', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, importsOf }) => {
        const files = gathered(parts, importsOf, EQUAL)
        const fileOf = (id: number) => files.findIndex(({ modules }) => modules.includes(id))
        const needs = files.map(({ modules }, at) => new Set(modules.flatMap(importsOf).map(fileOf).filter((to) => to !== at)))
        const leadsTo = (from: number, to: number, seen = new Set<number>()): boolean =>
          [...(needs[from] ?? [])].some((next) => next === to || (!seen.has(next) && leadsTo(next, to, seen.add(next))))
        for (const at of files.keys()) expect(leadsTo(at, at)).toBe(false)
      }),
    )
  })

  it('leaves what one page alone needs as it is', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, importsOf }) => {
        const files = gathered(parts, importsOf, EQUAL)
        for (const part of parts.filter(({ askedBy }) => askedBy.size === 1)) expect(files).toContain(part)
      }),
    )
  })

  it('puts small things together that the same pages need, and keeps a large one apart from pages without use for it', () => {
    const [a, b, large]: readonly Part<string>[] = [
      { modules: ['a'], bytes: 300, askedBy: new Set([0, 1, 2]) },
      { modules: ['b'], bytes: 400, askedBy: new Set([0, 1]) },
      { modules: ['large'], bytes: 90_000, askedBy: new Set([1, 2]) },
    ]
    const files = gathered([a, b, large].filter((part) => part !== undefined), () => [], EQUAL)
    expect(files.map(({ modules }) => modules)).toEqual([['large'], ['a', 'b']])
  })
})
