import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { soundDecks } from '@/cli/deck-folders'
import { printProblem } from '@/cli/print-problem'
import { cyclesOf, mayImport } from './house/directions'
import { importsOf, ROOT, sourcesIn } from './house/sources'

const sources = sourcesIn('src', ['.ts', '.vue']).filter(({ path }) => !path.endsWith('.d.ts'))
const imports = sources.flatMap(importsOf)

describe('the house', () => {
  it('has no import against the directions that its folders may import in', () => {
    const against = imports.filter((one) => !mayImport(one))
    expect(against.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('crosses folders by the alias, not by climbing out', () => {
    const climbing = sources.flatMap(({ path, text }) => (/from '\.\.\/\.\.\//u.test(text) ? [path] : []))
    expect(climbing).toEqual([])
  })

  it('has no cycle of imports', () => {
    const edges = imports.filter(({ own }) => own).map(({ from, to }) => [from, fileOf(to)] as const)
    expect(cyclesOf(edges)).toEqual([])
  })

  it('ships only decks that compile', async () => {
    const { decks, problems } = await soundDecks(join(ROOT, 'decks'))
    expect(problems.map((problem) => printProblem(problem))).toEqual([])
    expect(decks.length).toBeGreaterThan(0)
  })
})

function fileOf(path: string): string {
  const found = ['', '.ts', '.vue', '/index.ts'].map((ending) => path + ending).find((file) => isFile(file))
  return found ?? path
}

function isFile(path: string): boolean {
  const full = join(ROOT, path)
  return existsSync(full) && statSync(full).isFile()
}
