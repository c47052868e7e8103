import { strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import {
  linkCodes, MOST_LINK_LETTERS, MOST_WORDS, packCodes, packDeck, printDeck, printLink, readDeck, readLink, revisionOf, sharedForm, unpackDeck,
} from '@/formats/deck'
import { parseBase64url, printBase64url } from '@/formats/deck/base64url'
import { problems as words } from '@/locales/en/problems'
import { anyDeck } from '#tests/support/any-deck'
import { provenDecks } from '#tests/support/shipped-decks'
import { smallDeck } from '#tests/support/small-deck'

const revised = async (deck: Omit<Deck, 'revision'>): Promise<Deck> => ({ ...deck, revision: await revisionOf(deck) })
const codesOf = async (read: ReturnType<typeof readLink>) => (await read).problems.map(({ code }) => code)

describe('a deck handed on by link or by file', () => {
  it('arrives as it was, revision and all', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (unrevised) => {
        const deck = await revised(unrevised)
        expect(await readLink(printLink(deck))).toMatchObject({ deck, problems: [] })
        expect(await unpackDeck(packDeck(deck))).toMatchObject({ deck, problems: [] })
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('fits into a link, for every deck that ships', () => {
    for (const deck of provenDecks) expect(printLink(deck).length).toBeLessThan(MOST_LINK_LETTERS)
  })

  it('is refused when anything of the link is lost or changed, and never throws', async () => {
    const link = printLink(await revised(smallDeck))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: link.length - 1 }), async (at) => {
        expect((await readLink(link.slice(0, at))).deck).toBeNull()
      }),
      { numRuns: 40 },
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: link.length - 9 }), fc.constantFrom('A', 'b', '7', '-'), async (at, letter) => {
        fc.pre(link[at] !== letter)
        expect((await readLink(link.slice(0, at) + letter + link.slice(at + 1))).deck).toBeNull()
      }),
      { numRuns: 40 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array(), async (text, bytes) => {
        expect((await readLink(text)).deck).toBeNull()
        expect((await unpackDeck(bytes)).deck).toBeNull()
      }),
    )
  })
})

it('writes bytes for an address and reads them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = printBase64url(bytes)
      expect(text).toMatch(/^[\w-]*$/u)
      expect(parseBase64url(text)).toEqual(bytes)
    }),
  )
  expect(parseBase64url('a+b/')).toBeUndefined()
})

describe('a link or a file that holds no sound deck', () => {
  const zipOf = (files: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const files = printDeck(smallDeck)
  const whole = { 'd/about.json': files.about, 'd/reading.md': files.reading, 'd/facts.yaml': files.facts }
  const bomb = `1${printBase64url(unzippedBomb())}`

  it.each([
    ['link-damaged', () => readLink('1AAAA')],
    ['link-damaged', () => readLink(bomb)],
    ['link-newer', () => readLink('2AAAA')],
    ['link-too-large', () => readLink('1'.repeat(MOST_LINK_LETTERS + 1))],
    ['deck-not-zip', () => unpackDeck(strToU8('{}'))],
    ['deck-truncated', () => unpackDeck(zipOf(whole).slice(0, 300))],
    ['deck-too-large', () => unpackDeck(zipOf({ ...whole, 'd/facts.yaml': ' '.repeat(2_000_000) }), 1)],
    ['deck-file-twice', () => unpackDeck(zipOf({ ...whole, 'e/facts.yaml': '' }))],
    ['deck-file-missing', () => unpackDeck(zipOf({ 'd/about.json': files.about, 'd/reading.md': files.reading }))],
    ['passage-missing', () => unpackDeck(zipOf({ ...whole, 'd/reading.md': '¶1 Other words.\n¶2 b\n¶3 c\n¶4 d\n' }))],
  ])('is refused: %s', async (code, read) => {
    expect(new Set(await codesOf(read()))).toContain(code)
  })

  it('has words for everything that can be wrong', () => {
    expect([...linkCodes, ...packCodes].filter((code) => !Object.hasOwn(words, code))).toEqual([])
  })

  it('names file and line of what is wrong inside', async () => {
    const { problems } = await unpackDeck(zipOf({ ...whole, 'd/facts.yaml': files.facts.replace('standing', 'stance').replace('label:', 'lable:') }))
    expect(problems[0]?.where).toMatch(/^orrin-light\/facts\.yaml:\d+$/u)
  })

  it('passes over what programs put beside the files', async () => {
    expect((await unpackDeck(zipOf({ ...whole, '__MACOSX/d/about.json': 'x', 'd/.DS_Store': 'x' }))).problems).toEqual([])
  })
})

describe('a deck whose reading is an article’s own text', () => {
  it('is handed on with its facts and short quotes only, and still reads back', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (unrevised) => {
        const deck = await revised({ ...unrevised, about: { ...unrevised.about, reading: 'article' } })
        const shared = await sharedForm(deck)
        expect(shared.facts.map(({ id, answer }) => [id, answer])).toEqual(deck.facts.map(({ id, answer }) => [id, answer]))
        expect((await readDeck(printDeck(shared), shared.about.id)).deck).toEqual(shared)
      }),
      { numRuns: 40, seed: 3 },
    )
  })

  it('gives nothing of a paragraph that no fact rests on, and of the others the facts’ own words', async () => {
    const own = await revised({ ...smallDeck, about: { ...smallDeck.about, reading: 'article' }, facts: smallDeck.facts.slice(0, 2), groups: [] })
    const shared = await sharedForm(own)
    expect(shared.about.reading).toBe('quotes')
    expect(shared.reading).toEqual([
      { number: 1, section: own.reading[0]?.section, text: 'Work on the Orrin Light began on 3 May 1871 […] took 26 months' },
    ])
    expect(await sharedForm(smallDeck)).toBe(smallDeck)
  })

  it('cuts a long passage to its first words', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ')
    const [fact] = smallDeck.facts
    const own = {
      ...smallDeck,
      about: { ...smallDeck.about, reading: 'article' as const },
      reading: [{ number: 1, section: null, text: long }],
      facts: fact ? [{ ...fact, passage: { paragraph: 1, quote: long } }] : [],
      groups: [],
    }
    const shared = await sharedForm(own)
    expect(shared.reading[0]?.text.split(' ')).toHaveLength(MOST_WORDS)
  })
})

/** Ten megabytes of nothing, in a few bytes. */
function unzippedBomb(): Uint8Array {
  const zipped = zipSync({ a: new Uint8Array(10_000_000) })
  expect(unzipSync(zipped)['a']).toHaveLength(10_000_000)
  const nameAt = 30
  return zipped.slice(nameAt + 1, zipped.length - 69)
}
