import { describe, expect, it } from 'vitest'
import { type FoundSoFar, generateDeck } from '@/generator'

const ABOUT = { title: 'Orrin', publisher: 'The Gazette' }
/** A paragraph that holds a date and a name, other ones each time. */
const paragraph = (at: number) => `The port of Orrin was opened on ${(at % 27) + 1} May ${1900 + at} by the engineer Anna Berg. It handled ${(at + 3) * 1000} tons of grain in its first year.`
const text = (paragraphs: number) => Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join('\n\n')

function told(article: string) {
  const news: FoundSoFar[] = []
  const generated = generateDeck(article, ABOUT, { onFound: (found) => news.push(found) })
  return { news, generated }
}

describe('what is found so far', () => {
  it('begins with the first paragraphs before anything is found in them', () => {
    const [first] = told(text(20)).news
    expect(first?.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(first?.count).toBe(0)
  })

  it('comes bit by bit, each paragraph and each find once, and the paragraph before what is found in it', () => {
    const { news, generated } = told(text(20))
    const paragraphs = news.flatMap((one) => one.paragraphs)
    expect(paragraphs).toEqual(generated.deck.reading)
    const words = news.flatMap((one) => one.words)
    expect(words.length).toBe(news.at(-1)?.count)
    expect(new Set(words.map((one) => JSON.stringify(one))).size).toBe(words.length)
    for (const [at, { words: now }] of news.entries()) {
      const seen = new Set(news.slice(0, at + 1).flatMap((one) => one.paragraphs.map(({ number }) => number)))
      expect(now.every((one) => seen.has(one.paragraph))).toBe(true)
    }
  })

  it('marks the words that the facts ask for', () => {
    const { news, generated } = told(text(10))
    const marked = news.flatMap((one) => one.words).map(({ paragraph: number, from, to }) => generated.deck.reading.find((one) => one.number === number)?.text.slice(from, to))
    expect(marked).toContain('1 May 1900')
    expect(generated.deck.facts.length).toBeGreaterThan(0)
  })

  it('tells the words of so many paragraphs only, and how much was found in all', () => {
    const { news, generated } = told(text(160))
    const shown = news.flatMap((one) => one.paragraphs).length
    expect(shown).toBeLessThan(120)
    expect(generated.deck.reading).toHaveLength(160)
    expect(news.at(-1)?.count).toBeGreaterThan(news.flatMap((one) => one.words).length)
  })

  it('changes nothing of what comes of the article', () => {
    expect(told(text(40)).generated).toEqual(generateDeck(text(40), ABOUT))
  })

  it('is told of no text that is refused', () => {
    expect(told('…').news).toEqual([])
  })
})
