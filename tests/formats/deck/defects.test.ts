import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { deckCodes, type DeckFiles, fileNames, readDeck } from '@/formats/deck'
import { problems as words } from '@/locales/en/problems'

const fixtures = fileURLToPath(new URL('../../fixtures/decks/', import.meta.url))

/** Folder, the file of it that is odd (the others are the sound deck's), and what must be found at which line. */
const defects: readonly (readonly [folder: string, file: string, found: readonly string[]])[] = [
  ['about-with-a-trailing-comma', 'about.json', ['json-syntax:7']],
  ['about-with-a-key-twice', 'about.json', ['json-syntax:5']],
  ['about-without-a-summary', 'about.json', ['missing-field:1']],
  ['about-with-an-unknown-key', 'about.json', ['unknown-key:7']],
  ['id-of-another-folder', 'about.json', ['id-not-folder:2']],
  ['id-in-capitals', 'about.json', ['id-form:2']],
  ['language-that-is-none', 'about.json', ['language-form:4']],
  ['article-of-february-30', 'about.json', ['date-form:6']],
  ['address-that-runs-a-script', 'about.json', ['url-form:6']],
  ['position-of-one-and-a-half', 'about.json', ['number-form:7']],
  ['notes-that-are-no-list', 'about.json', ['not-list:7']],
  ['reading-with-crlf', 'reading.md', ['line-ends:1']],
  ['reading-with-a-byte-order-mark', 'reading.md', ['byte-order-mark:1']],
  ['reading-not-nfc', 'reading.md', ['not-nfc:9']],
  ['line-without-a-mark', 'reading.md', ['reading-line:5']],
  ['paragraph-with-spaces-at-its-end', 'reading.md', ['reading-spaces:3']],
  ['paragraph-numbers-that-fall', 'reading.md', ['paragraph-order:9']],
  ['section-twice', 'reading.md', ['section-twice:7']],
  ['reading-without-paragraphs', 'reading.md', ['reading-empty:1']],
  ['yaml-with-a-colon-too-many', 'facts.yaml', ['yaml-syntax:7']],
  ['unknown-field', 'facts.yaml', ['unknown-key:10']],
  ['fact-without-a-passage', 'facts.yaml', ['missing-field:18']],
  ['year-without-quotation-marks', 'facts.yaml', ['not-text:8']],
  ['february-30', 'facts.yaml', ['date-form:15']],
  ['answer-of-two-forms', 'facts.yaml', ['answer-form:8']],
  ['answer-of-no-form', 'facts.yaml', ['answer-form:8']],
  ['twenty-five-oclock', 'facts.yaml', ['time-form:21']],
  ['number-in-words', 'facts.yaml', ['not-number:26']],
  ['tolerance-of-nothing', 'facts.yaml', ['number-form:26']],
  ['hedge-that-is-unknown', 'facts.yaml', ['not-a-choice:26']],
  ['set-of-two-types', 'facts.yaml', ['set-types:32']],
  ['set-with-a-member-twice', 'facts.yaml', ['twice-in-list:32']],
  ['never-nothing', 'facts.yaml', ['empty-list:11']],
  ['answer-that-is-text-alone', 'facts.yaml', ['answer-form:8']],
  ['passage-that-is-text-alone', 'facts.yaml', ['not-mapping:22']],
  ['ask-over-two-lines', 'facts.yaml', ['text-form:20']],
  ['fact-id-twice', 'facts.yaml', ['id-twice:12', 'group-fact-unknown:36']],
  ['name-of-two-people', 'facts.yaml', ['name-twice:4']],
  ['braces-left-open', 'facts.yaml', ['braces:6']],
  ['braces-twice', 'facts.yaml', ['braces:6']],
  ['braces-in-braces', 'facts.yaml', ['braces:6']],
  ['statement-without-braces', 'facts.yaml', ['braces:6']],
  ['passage-not-in-the-reading', 'facts.yaml', ['passage-missing:27']],
  ['passage-in-another-paragraph', 'facts.yaml', ['passage-missing:27']],
  ['passage-twice-in-its-paragraph', 'facts.yaml', ['passage-twice:16']],
  ['passage-in-a-paragraph-that-is-not', 'facts.yaml', ['passage-paragraph:27']],
  ['group-of-an-unknown-fact', 'facts.yaml', ['group-fact-unknown:36']],
  ['group-of-an-unlabelled-fact', 'facts.yaml', ['group-fact-unlabelled:35']],
  ['timeline-of-an-undated-fact', 'facts.yaml', ['group-fact-undated:36']],
  ['group-with-a-fact-twice', 'facts.yaml', ['group-fact-twice:36']],
  ['group-with-a-label-twice', 'facts.yaml', ['group-labels-alike:36']],
  ['group-of-one-fact', 'facts.yaml', ['group-small:36']],
  ['match-of-two-types', 'facts.yaml', ['group-answers-mixed:36', 'group-answers-mixed:36']],
  ['match-with-an-answer-twice', 'facts.yaml', ['group-answers-alike:36']],
]

async function filesOf(folder: string): Promise<DeckFiles> {
  const own = await readdir(fixtures + folder)
  const text = async (name: string) => {
    const found = await readFile(`${fixtures}${own.includes(name) ? folder : 'sound'}/${name}`, 'utf8')
    return name === fileNames.about && !own.includes(name) ? found.replace('"id": "sound"', `"id": "${folder}"`) : found
  }
  return { about: await text(fileNames.about), reading: await text(fileNames.reading), facts: await text(fileNames.facts) }
}

it('reads the sound deck that the odd ones differ from', async () => {
  const { deck, problems, lines } = await readDeck(await filesOf('sound'), 'decks/sound')
  expect(problems).toEqual([])
  expect(deck?.facts).toHaveLength(5)
  expect([lines.get('ferry-boat'), lines.get('ferry-timeline')]).toEqual([5, 36])
})

describe('a deck with a defect is refused, and the line is named', () => {
  it.each(defects)('%s', async (folder, file, expected) => {
    const { deck, problems } = await readDeck(await filesOf(folder), `decks/${folder}`)
    expect(deck).toBeNull()
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual(
      expected.map((found) => found.replace(':', ` decks/${folder}/${file}:`)),
    )
  })
})

it('has a deck folder for every defect, and a defect for every folder', async () => {
  expect((await readdir(fixtures)).sort()).toEqual(['sound', ...defects.map(([folder]) => folder)].sort())
})

it('has an odd deck for every problem that reading can find', () => {
  const shown = new Set(defects.flatMap(([, , found]) => found.map((one) => one.split(':')[0])))
  expect(deckCodes.filter((code) => !shown.has(code))).toEqual([])
})

it('has words for every problem that reading can find, whose slots are filled', async () => {
  expect(deckCodes.filter((code) => !Object.hasOwn(words, code))).toEqual([])
  for (const [folder] of defects) {
    const { problems } = await readDeck(await filesOf(folder), `decks/${folder}`)
    for (const { code, params = {} } of problems) {
      const { what, how } = words[code as keyof typeof words]
      for (const [, slot = ''] of `${what} ${how}`.matchAll(/\{(\w+)\}/gu)) expect(params, `${folder}: ${code}`).toHaveProperty(slot)
    }
  }
})
