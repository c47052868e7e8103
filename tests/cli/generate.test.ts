import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '@/cli/factdeck'

const articles = fileURLToPath(new URL('../fixtures/articles', import.meta.url))
const TOWER = 'The old lighthouse of the island was built in 1873 by the town. Ada Fenwick designed the tower of the lighthouse with great care, and it stands 41 metres high.'

let from = ''
beforeEach(async () => {
  from = await mkdtemp(join(tmpdir(), 'factdeck-'))
})
afterEach(() => rm(from, { recursive: true, force: true }))

async function factdeck(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = []
  const code = await run(args, { root: from, from, say: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}

describe('factdeck generate', () => {
  it('makes a sound deck of each of many articles, which factdeck check passes', async () => {
    const files = (await readdir(articles)).filter((name) => name.endsWith('.txt'))
    const made = await factdeck('generate', ...files.map((name) => join(articles, name)), '--out', 'decks')
    expect(made).toMatchObject({ code: 0 })
    expect(made.said).toContain(`${files.length} of ${files.length} articles gave a deck.`)
    const names = files.map((name) => name.replace('.txt', '')).sort()
    expect((await readdir(join(from, 'decks'))).sort()).toEqual(names)
    const checked = await factdeck('check', ...names)
    expect(checked.said.split('\n').at(-1)).toMatch(/^0 to put right/u)
    expect(checked.code).toBe(0)
  }, 60_000)

  it('reads plain text, Markdown and HTML alike', async () => {
    await writeFile(join(from, 'a.txt'), TOWER)
    await writeFile(join(from, 'b.md'), `# The tower\n\n${TOWER}`)
    await writeFile(join(from, 'c.html'), `<html><head><title>The tower</title><script>alert(1)</script></head><body><article><p>${TOWER}</p></article></body></html>`)
    expect(await factdeck('generate', 'a.txt', 'b.md', 'c.html', '--out', 'decks')).toMatchObject({ code: 0 })
    for (const id of ['a', 'b', 'c']) expect(await readFile(join(from, 'decks', id, 'facts.yaml'), 'utf8')).toContain('1873')
  })

  it('gives two files of one name two decks', async () => {
    await mkdir(join(from, 'more'))
    await writeFile(join(from, 'a.txt'), TOWER)
    await writeFile(join(from, 'more/a.txt'), TOWER)
    await factdeck('generate', 'a.txt', 'more/a.txt', '--out', 'decks')
    expect((await readdir(join(from, 'decks'))).sort()).toEqual(['a', 'a-2'])
  })

  it('says by file and line why an article gives no deck, goes on with the others, and fails', async () => {
    await writeFile(join(from, 'german.txt'), 'Der Turm wurde im Jahre 1873 von Arbeitern aus der Stadt gebaut und steht bis heute auf der Insel im Norden des Landes.')
    await writeFile(join(from, 'a.txt'), TOWER)
    const { code, said } = await factdeck('generate', 'german.txt', 'missing.txt', 'a.txt', '--out', 'decks')
    expect(said).toMatch(/^german\.txt:1 {2}.*English/mu)
    expect(said).toMatch(/^missing\.txt: this can’t be read/mu)
    expect(said).toContain('1 of 3 articles gave a deck.')
    expect(await readdir(join(from, 'decks'))).toEqual(['a'])
    expect(code).toBe(1)
  })

  it('says on request what was left out, and where', async () => {
    await writeFile(join(from, 'a.txt'), `${TOWER}\n\nPhoto: the tower in winter.`)
    const { said } = await factdeck('generate', 'a.txt', '--out', 'decks', '--left-out')
    expect(said).toMatch(/^a\.txt:3 {2}may stay: .*caption/mu)
  })

  it('leaves nothing half-written: what stood in a deck’s place stays where no deck comes', async () => {
    await writeFile(join(from, 'a.txt'), TOWER)
    await factdeck('generate', 'a.txt', '--out', 'decks')
    const before = await readFile(join(from, 'decks/a/facts.yaml'), 'utf8')
    await writeFile(join(from, 'a.txt'), 'word')
    expect((await factdeck('generate', 'a.txt', '--out', 'decks')).code).toBe(1)
    expect(await readFile(join(from, 'decks/a/facts.yaml'), 'utf8')).toBe(before)
    expect(await readdir(join(from, 'decks'))).toEqual(['a'])
  })

  it('writes the questions of a SQuAD-shaped file line by line, those of the default deck apart', async () => {
    await writeFile(join(from, 'q.json'), JSON.stringify({ data: [{ title: 'The_tower', paragraphs: [{ context: TOWER, qas: [] }] }] }))
    expect(await factdeck('generate', '--squad', 'q.json', '--jsonl', 'out/q.jsonl', '--deck-jsonl', 'out/d.jsonl')).toMatchObject({ code: 0 })
    const lines = (await readFile(join(from, 'out/q.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.every((line) => line['articleId'] === 'The_tower' && line['paragraph'] === 0)).toBe(true)
    expect(lines.map((line) => line['answer'])).toContain('41 metres')
    expect((await readdir(join(from, 'out'))).sort()).toEqual(['d.jsonl', 'q.jsonl'])
  })

  it('says that a SQuAD-shaped file is none', async () => {
    await writeFile(join(from, 'q.json'), '{')
    const { code, said } = await factdeck('generate', '--squad', 'q.json', '--jsonl', 'q.jsonl')
    expect(said).toMatch(/^q\.json: this can’t be read as SQuAD/u)
    expect(code).toBe(1)
  })
})

describe('factdeck', () => {
  it.each([[['--help']], [['generate', '--help']], [['check', '-h']]])('helps when asked by %j', async (args) => {
    const { code, said } = await factdeck(...args)
    expect(said).toContain('factdeck ')
    expect(code).toBe(0)
  })

  it.each([[[]], [['frobnicate']], [['generate']], [['generate', 'a.txt']], [['generate', 'a.txt', '--out', 'd', '--per-100-words', 'many']], [['generate', '--squad', 'q.json']], [['generate', '--what']], [['check', '--what']], [['check']]])('ends with 2 and its help on %j', async (args) => {
    const { code, said } = await factdeck(...args)
    expect(said).toMatch(/factdeck (?:check|generate)/u)
    expect(code).toBe(2)
  })
})
