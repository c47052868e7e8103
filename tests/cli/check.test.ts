import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from '@/cli/check'
import { fileNames, printDeck } from '@/formats/deck'
import { smallDeck } from '#tests/support/small-deck'

const project = fileURLToPath(new URL('../..', import.meta.url))
const fixtures = join(project, 'tests/fixtures')

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-'))
  const folder = join(root, 'decks', smallDeck.about.id)
  await mkdir(folder, { recursive: true })
  const files = printDeck(smallDeck)
  for (const part of ['about', 'reading', 'facts'] as const) await writeFile(join(folder, fileNames[part]), files[part])
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function check(...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = []
  const code = await run(args, { root, from: root, say: (line) => lines.push(line) })
  return { code, lines }
}

/** The text with a word strewn in that breaks no name, so that it says the same and no run of nine words is shared. */
const inOtherWords = (text: string) => text.replace(/ (and|at|by|for|in|of|on|the|then|was|which|who|a)(?= )/gu, ' indeed $1')

const addOdd = (name: string) => cp(join(fixtures, 'decks', name), join(root, 'decks/odd'), { recursive: true })

it('passes sound decks and counts what they hold', async () => {
  const { code, lines } = await check()
  expect(lines).toContain(`decks/orrin-light: ${smallDeck.facts.length} facts, ${smallDeck.groups.length} groups`)
  expect(lines.at(-1)).toMatch(/^0 to put right, \d+ that may stay\.$/)
  expect(code).toBe(0)
})

it('says by file and line what is wrong with the form of a deck and how to mend it, and fails', async () => {
  await cp(join(fixtures, 'decks/sound'), join(root, 'decks/odd'), { recursive: true })
  await addOdd('passage-not-in-the-reading')
  const { code, lines } = await check('odd')
  expect(lines).toContain('decks/odd/facts.yaml:27  the quote does not stand in ¶3  Copy it byte for byte from that paragraph of reading.md.')
  expect(code).toBe(1)
})

it('says by file and line what a proof of the deck finds', async () => {
  const facts = printDeck(smallDeck).facts.replace('began on {3 May 1871}', 'began on {4 May 1871}')
  await writeFile(join(root, 'decks/orrin-light/facts.yaml'), facts)
  const line = facts.split('\n').findIndex((one) => one.includes('id: orrin-begn')) + 1
  const { code, lines } = await check('orrin-light')
  expect(lines.join('\n')).toMatch(new RegExp(`^decks/orrin-light/facts\\.yaml:${line} {2}.*4 May 1871`, 'm'))
  expect(code).toBe(1)
})

it('takes the path of a folder, and says which file it lacks', async () => {
  const { code, lines } = await check(join(root, 'decks'))
  expect(lines).toContain('decks/facts.yaml:1  facts.yaml is missing  Add it; a deck has about.json, reading.md and facts.yaml.')
  expect(code).toBe(1)
})

it('holds the facts of the deck that retells an article against it', async () => {
  const text = smallDeck.reading.map((paragraph) => inOtherWords(paragraph.text)).join('\n\n')
  await writeFile(join(root, 'same.txt'), text)
  await writeFile(join(root, 'other.txt'), text.replace('148 workers', '149 workers'))
  const same = await check('--article', 'same.txt')
  expect(same.code).toBe(0)
  expect(same.lines.join('\n')).toMatch(/decks\/orrin-light: (\d+) of \1 facts .* held against the 4 paragraphs of same\.txt/)
  const other = await check('--article', 'other.txt')
  expect(other.lines.join('\n')).toMatch(/^decks\/orrin-light\/facts\.yaml:\d+ {2}¶1 of the article has no “148” {2}/m)
  expect(other.code).toBe(1)
})

it('finds sentences of the article in the deck', async () => {
  await writeFile(join(root, 'same.txt'), smallDeck.reading.map((paragraph) => paragraph.text).join('\n\n'))
  const { code, lines } = await check('--article', 'same.txt')
  expect(lines).toContain(
    'decks/orrin-light/reading.md:3  nine words in a row are the article’s: “work on the orrin light began on 3 may”  Say it in words of our own.',
  )
  expect(code).toBe(1)
})

it('refuses arguments that it does not know and articles that are not there', async () => {
  expect((await check('--articel', 'x')).code).toBe(2)
  const { code, lines } = await check('--article', 'nowhere.txt')
  expect(lines.join()).toMatch(/the article can’t be read: .*nowhere\.txt/)
  expect(code).toBe(2)
})

it('runs from the command line without a build, and ends with 1 where something is wrong', () => {
  const ran = spawnSync(process.execPath, ['src/cli/run.mjs', 'check', 'tests/fixtures/decks/id-of-another-folder'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: project },
  })
  expect(ran.stdout).toMatch(/^tests\/fixtures\/decks\/id-of-another-folder\/reading\.md:1 {2}reading\.md is missing/m)
  expect(ran.status).toBe(1)
}, 30_000)
