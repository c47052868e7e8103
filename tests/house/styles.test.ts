import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources'

/** Properties and values that mean a side of the screen where a side of the text is meant. */
const PHYSICAL = [
  /(?<![\w-])(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/u,
  /(?<![\w-])border-(top|bottom)-(left|right)-radius\b/u,
  /(?<![\w-])(left|right|top|bottom)\s*:/u,
  /(?<![\w-])(min-|max-)?(width|height)\s*:/u,
  /(?<![\w-])(text-align|float|clear)\s*:\s*(left|right)\b/u,
  /(?<![\w-])inset\s*:[^;]*\S\s+\S/u,
]

const styled = sourcesIn('src', ['.vue', '.css'])

describe('styles', () => {
  it('use logical properties, so that a page can run from right to left', () => {
    expect(styled.flatMap(physicalLines)).toEqual([])
  })

  it('stand in no attribute, which the content security policy would refuse', () => {
    expect(styled.filter(({ text }) => /<[^>]*\sstyle="/u.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('our fonts', () => {
  // A browser chooses among a family's ranges of weights before it looks for letters.
  it('have one family’s letters of every script in the same ranges of weights, leaning and upright', () => {
    const rules = styled
      .filter(({ path }) => path.includes('styles/fonts/'))
      .flatMap(({ text }) => text.match(/@font-face \{[^}]*\}/gu) ?? [])
    const ranges = new Map<string, Set<string>>()
    for (const rule of rules) {
      const of = (name: string) => new RegExp(`${name}: ([^;]+);`, 'u').exec(rule)?.[1] ?? ''
      const script = `${of('font-family')} ${of('unicode-range')}`
      const before = ranges.get(script) ?? new Set<string>()
      ranges.set(script, before.add(`${of('font-style')} ${of('font-weight')}`))
    }
    for (const family of ['Serif', 'Sans']) {
      const ofScripts = [...ranges].filter(([script]) => script.startsWith(`'Factdeck ${family}'`)).map(([, found]) => [...found].sort())
      expect(ofScripts.length).toBeGreaterThan(4)
      expect(new Set(ofScripts.map(String)).size, family).toBe(1)
    }
  })
})

function physicalLines(source: Source): readonly string[] {
  return rulesOf(source)
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('@') && PHYSICAL.some((pattern) => pattern.test(line)))
    .map((line) => `${source.path}: ${line.trim()}`)
}

function rulesOf({ path, text }: Source): string {
  if (path.endsWith('.css')) return text
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map((found) => found[1]).join('\n')
}
