import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSaidBy } from '@/generator/as-said-by'
import { factByHand } from '@/generator/by-hand'
import { answerWordsOf, sentenceOf } from '@/core/fact'
import { flawsOfFact } from '@/core/fact-flaws'
import { proveOneFact, isClean } from '@/prover'
import { lighthouse } from './articles'

const { deck } = lighthouse()
const byHand = (number: number, words: string) => {
  const paragraph = deck.reading.find((one) => one.number === number)!
  const from = paragraph.text.indexOf(words)
  return factByHand({ paragraph: { ...paragraph, number }, from, to: from + words.length }, 'The Skerrow Light', deck.names)
}

describe('a fact made by hand', () => {
  it('rests on the sentence that its words stand in', () => {
    const fact = byHand(1, 'for the first time')
    expect(fact.passage).toEqual({ paragraph: 1, quote: 'The tower stands 41 metres high and was lit for the first time in August 1873.' })
    expect(fact.statement).toBe('The tower stands 41 metres high and was lit {for the first time} in August 1873.')
    expect(fact.answer).toEqual({ type: 'text', text: 'for the first time' })
  })

  it('has the answer that its words read as', () => {
    expect(byHand(1, '3 May 1871').answer).toEqual({ type: 'date', year: 1871, month: 5, day: 3 })
    expect(byHand(1, '41 metres').answer).toMatchObject({ type: 'number', amount: 41, unit: 'metres' })
    expect(byHand(2, 'Rask').answer).toMatchObject({ type: 'person', name: 'Tobias Rask' })
  })

  it('is the same fact that the generator makes of these words, by its id', () => {
    const same = deck.facts.find((fact) => answerWordsOf(fact) === '3 May 1871')
    expect(byHand(1, '3 May 1871').id).toBe(same?.id)
  })

  it('is sound in its form whatever words are chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deck.reading), fc.nat(), fc.nat(), (paragraph, one, other) => {
        const words = [...paragraph.text.matchAll(/[\p{L}\p{N}]+/gu)]
        const [a, b] = [one % words.length, other % words.length].sort((x, y) => x - y) as [number, number]
        const [from, last] = [words[a]!.index, words[b]!]
        const fact = factByHand({ paragraph: { ...paragraph, number: paragraph.number! }, from, to: last.index + last[0].length }, 'T', deck.names)
        expect(flawsOfFact(fact, deck.reading)).toEqual([])
      }),
    )
  })
})

describe('a fact marked as said by somebody', () => {
  const fact = byHand(1, '3 May 1871')

  it('says so in its statement and its ask, and the prover is content', () => {
    const said = asSaidBy(fact, 'Tobias Rask')
    expect(sentenceOf(said)).toBe('According to Tobias Rask, Work on the tower began on 3 May 1871 and lasted 26 months.')
    const whole = { ...deck, revision: '', facts: [said] }
    expect(proveOneFact(said, whole).findings).toEqual([])
  })

  it('begins small after the comma where its first word is no name', () => {
    const tower = asSaidBy(byHand(1, 'August 1873'), 'Tobias Rask')
    expect(sentenceOf(tower)).toBe('According to Tobias Rask, the tower stands 41 metres high and was lit for the first time in August 1873.')
  })

  it('is as before once it is nobody’s word again, and of another once it is theirs', () => {
    expect(asSaidBy(asSaidBy(fact, 'Tobias Rask'), undefined)).toEqual(fact)
    expect(asSaidBy(asSaidBy(fact, 'Tobias Rask'), 'John Pell')).toEqual(asSaidBy(fact, 'John Pell'))
  })
})

describe('one fact proven', () => {
  const whole = { ...deck, revision: '' }

  it('has the questions that it would be asked in, a kind each', () => {
    const proof = proveOneFact(whole.facts[1]!, whole)
    expect(proof.kinds.map(({ kind }) => kind)).toEqual(['choice', 'true-false', 'cloze', 'typed', 'flashcard'])
    expect(isClean(proof)).toBe(true)
  })

  it('is not clean once its ask tells the answer', () => {
    const fact = { ...whole.facts[1]!, ask: 'What began on 3 May 1871?' }
    const proof = proveOneFact(fact, { ...whole, facts: [fact] })
    expect(proof.findings.map(({ code }) => code)).toContain('key-in-stem')
    expect(isClean(proof)).toBe(false)
  })
})
