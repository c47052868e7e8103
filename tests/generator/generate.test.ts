import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerWordsOf } from '@/core/fact'
import { printDeck, readDeck, revisionOf } from '@/formats/deck'
import { generateDeck, generating, LONGEST_ARTICLE } from '@/generator'
import { proveDeck, severityOf } from '@/prover'
import { LIGHTHOUSE, lighthouse, statementOf } from './articles'

const ABOUT = { title: 'The Skerrow Light', publisher: 'The test suite' }
const made = lighthouse()
const answerOf = (words: string) => made.deck.facts.find((fact) => answerWordsOf(fact) === words)?.answer

describe('a deck generated from an article', () => {
  it('is the same deck of the same text', () => {
    expect(JSON.stringify(lighthouse())).toBe(JSON.stringify(made))
  })

  it('has nothing in it that could teach or judge wrongly', () => {
    const severe = proveDeck({ ...made.deck, revision: 'x' }).filter((problem) => severityOf(problem) === 'severe')
    expect(severe).toEqual([])
  })

  it('rests each fact on words that stand once in its paragraph', () => {
    for (const { passage } of made.deck.facts) {
      const text = made.deck.reading.find(({ number }) => number === passage.paragraph)?.text ?? ''
      expect(text.split(passage.quote)).toHaveLength(2)
    }
  })

  it('is written to files and read back as it was', async () => {
    const deck = { ...made.deck, revision: await revisionOf(made.deck) }
    const read = await readDeck(printDeck(deck), deck.about.id)
    expect(read.problems).toEqual([])
    expect(read.deck?.facts.map(({ id }) => id)).toEqual(deck.facts.map(({ id }) => id))
  })

  it('finds dates of every grain', () => {
    expect(answerOf('3 May 1871')).toEqual({ type: 'date', year: 1871, month: 5, day: 3 })
    expect(answerOf('August 1873')).toEqual({ type: 'date', year: 1873, month: 8 })
    expect(answerOf('1897')).toEqual({ type: 'date', year: 1897 })
    expect(answerOf('1920s')).toMatchObject({ type: 'text', sort: 'decade' })
    expect(answerOf('20th century')).toMatchObject({ type: 'text', sort: 'century' })
  })

  it('finds amounts with what they measure, and lengths of time', () => {
    expect(answerOf('41 metres')).toEqual({ type: 'number', amount: 41, unit: 'metres' })
    expect(answerOf('12.5%')).toEqual({ type: 'number', amount: 12.5, unit: '%' })
    expect(answerOf('$2.4 million')).toEqual({ type: 'number', amount: 2_400_000, unit: '$' })
    expect(answerOf('148')).toEqual({ type: 'number', amount: 148 })
    expect(answerOf('26 months')).toEqual({ type: 'duration', amount: 26, unit: 'month' })
  })

  it('types names by what stands around them, and lets a surname stand for its bearer', () => {
    expect(answerOf('Tobias Rask')).toMatchObject({ type: 'person', aliases: ['Rask'] })
    expect(answerOf('Norway')).toMatchObject({ type: 'place', sort: 'country' })
    expect(answerOf('Bergen')).toMatchObject({ type: 'place', sort: 'city' })
    expect(answerOf('Northern Beacon Board')).toMatchObject({ type: 'organisation' })
  })

  it('names whom a pronoun means, and says so', () => {
    const fact = made.deck.facts.find((one) => answerWordsOf(one) === '1897')
    expect(fact?.statement).toBe('Tobias Rask left the island in {1897} after a quarrel with the Northern Beacon Board.')
    expect(fact?.note).toContain('Tobias Rask')
  })

  it('keeps a claim with its speaker', () => {
    const fact = made.deck.facts.find((one) => answerWordsOf(one) === '1902')
    expect(fact).toMatchObject({ speaker: 'John Pell' })
    expect(fact?.statement).toContain('According to John Pell')
  })

  it('keeps a claim with a speaker who is told by a noun or a pronoun', () => {
    const speakersOf = (text: string) => [...new Set(generateDeck(text, ABOUT).deck.facts.map(({ speaker }) => speaker))]
    expect(speakersOf('The museum will return 21 heads to the city, its trustees announced on Tuesday, ending a long dispute.')).toEqual(['its trustees'])
    expect(speakersOf('At least 14 passengers were taken to hospital after the fire, the coastguard said.')).toEqual(['the coastguard'])
    expect(speakersOf('Helen Marsh opened the office in 2019. She said the office would employ 400 people.')).toEqual([undefined, 'Helen Marsh'])
    expect(speakersOf('The museum announced its plan for the hall in 2019, and the hall was opened.')).toEqual([undefined])
  })

  it('leaves out “today” and says when it held', () => {
    const fact = made.deck.facts.find((one) => answerWordsOf(one) === '9,000')
    expect(fact?.statement).toMatch(/^The tower receives about/u)
    expect(fact?.asOf).toBeDefined()
  })

  it('sets captions, headings and credits aside, and citation marks out', () => {
    expect(made.deck.reading.map(({ section }) => section)).toEqual(['The Skerrow Light', 'Early keepers', 'Later years'])
    expect(made.leftOut.filter(({ paragraph }) => paragraph === null).map(({ reason }) => reason.params?.['kind'])).toEqual(['caption', 'credit'])
    expect(made.deck.reading.some(({ text }) => text.includes('['))).toBe(false)
  })

  it('never shows an answer elsewhere in its own stem', () => {
    for (const fact of made.deck.facts) expect(fact.ask).not.toContain(answerWordsOf(fact))
  })

  it('holds no more facts than asked for, and says of the rest that they were worth less', () => {
    const few = generateDeck(LIGHTHOUSE, ABOUT, { per100Words: 2 })
    expect(few.deck.facts.length).toBeLessThan(made.deck.facts.length)
    expect(few.leftOut.some(({ reason }) => reason.code === 'fact-ranked-lower')).toBe(true)
  })

  it('asks in plain words where grammar makes that safe', () => {
    const { deck } = generateDeck('The old lighthouse of the island was built in 1873. Ada Fenwick designed the tower of the lighthouse with great care.', ABOUT)
    expect(deck.facts.map(({ ask }) => ask)).toContain('Who designed the tower of the lighthouse with great care?')
  })
})

describe('generating', () => {
  it('tells a text that is not English, or too short, instead of guessing', () => {
    const german = 'Der Turm wurde im Jahre 1873 von Arbeitern aus der Stadt gebaut und steht bis heute auf der Insel im Norden des Landes.'
    expect(generateDeck(german, ABOUT).problems).toEqual([{ code: 'article-other-language', params: { language: 'de' } }])
    for (const [text, code] of [['', 'article-empty'], ['word', 'article-too-short'], [' \n ', 'article-empty'], ['🙂🙂🙂', 'article-no-words']] as const) expect(generateDeck(text, ABOUT).problems).toEqual([{ code }])
    expect(generateDeck('x'.repeat(LONGEST_ARTICLE + 1), ABOUT).problems[0]?.code).toBe('article-too-long')
  })

  it('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void generateDeck(`${text} The tower was built in 1873 by Ada Fenwick. ${text}`, ABOUT)), { numRuns: 25 })
  }, 20_000)

  it('takes time in proportion to hostile text', () => {
    const baits = ['a'.repeat(300_000), '('.repeat(100_000), 'The '.repeat(60_000), '"“'.repeat(60_000), '1,'.repeat(80_000), 'A.B.'.repeat(60_000), 'In 1999, he said that '.repeat(8_000), '[1]['.repeat(60_000), '- '.repeat(80_000)]
    for (const bait of baits) expect(generateDeck(`${bait} was the end of it for all of them in the house.`, ABOUT).deck).toBeDefined()
  }, 20_000)

  it('stops between stages when told to, and tells how far it is', () => {
    const shares: number[] = []
    const stopped = generateDeck(LIGHTHOUSE, ABOUT, { onProgress: (share) => shares.push(share), signal: { aborted: true } })
    expect(stopped.deck.facts).toEqual([])
    const all = [...generating(LIGHTHOUSE, ABOUT)]
    expect(shares).toEqual(all.slice(0, 1))
    expect(all).toEqual(all.toSorted((a, b) => a - b))
  })

  it('gives a fact the same id wherever its paragraph stands', () => {
    const moved = generateDeck(`Another paragraph of the text stands here before all the others.\n\n${LIGHTHOUSE}`, ABOUT)
    const ids = new Set(moved.deck.facts.map(({ id }) => id))
    expect(made.deck.facts.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(made.deck.facts.length * 0.8)
    expect(statementOf(moved, '41 metres')).toBe(statementOf(made, '41 metres'))
  })
})
