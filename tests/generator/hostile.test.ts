import { describe, expect, it } from 'vitest'
import { generateDeck } from '@/generator'

const ABOUT = { title: 'The Skerrow Light', publisher: 'The test suite' }
const END = ' was the end of it for all of them in the house.'

/** Pieces that, repeated, make patterns try again and again where they are written carelessly. */
const BAITS: readonly (readonly [name: string, piece: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['capitals and spaces', 'A '],
  ['dates', 'On 1 May 1990, '],
  ['a name and a dash', 'PARIS (AP) — '],
  ['nested quotes', '“‘"'],
  ['opening brackets', '('],
  ['closed brackets', '(a) '],
  ['commas and joiners', 'and, he said, which, '],
  ['figures and commas', '1,'],
  ['clock times', '9.47 p.m. until 10:30 a.m. '],
  ['ranges', '1 to 2 '],
  ['initials', 'A.B. '],
  ['links', '[a](b '],
  ['marks of citation', '[1]['],
  ['possessives', "Anne's Field's "],
  ['relative times', 'on Monday last week '],
  ['apposition', 'the man, 47, who '],
  ['spaces', ' \u00a0\t'],
  ['lines', 'a\n'],
  ['headings', '# a\n\n'],
  ['tables', '| a '],
]

function cpuMs(text: string): number {
  const start = process.cpuUsage()
  generateDeck(text, ABOUT)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const LONG = 250_000

describe('a hostile text', () => {
  it.each(BAITS)('of %s takes time in proportion to its length', (_, piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + END
    cpuMs(of(LONG / 10))
    const [once, twice] = [cpuMs(of(LONG)), cpuMs(of(2 * LONG))]
    // A quadratic pattern takes four times as long for twice the text, and seconds for this much of it.
    expect(twice).toBeLessThan(Math.max(3.3 * once, 400))
    expect(twice).toBeLessThan(8_000)
  }, 60_000)
})
