import { describe, expect, it } from 'vitest'
import type { Fact } from '@/core/fact'
import { proofCodes, proveDeck, proveQuestion, severityOf } from '@/prover'
import { problems } from '@/locales/en/problems'
import type { ChoiceQuestion } from '@/questions/choice'
import { provenDecks } from '#tests/support/shipped-decks'
import { smallDeck } from '#tests/support/small-deck'

/** What is found when one fact of the small deck is written otherwise. */
function foundWith(id: string, change: Partial<Fact>): readonly string[] {
  const facts = smallDeck.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact))
  return proveDeck({ ...smallDeck, facts }).flatMap((problem) => (problem.where === id ? [problem.code] : []))
}

describe.each(provenDecks.map((deck) => [deck.about.id, deck] as const))('the deck %s', (_, deck) => {
  it('has nothing severe to put right', () => {
    expect(proveDeck(deck).filter((problem) => severityOf(problem) === 'severe')).toEqual([])
  })
})

describe('proving a deck', () => {
  it('has words for everything that it can find', () => {
    for (const code of proofCodes) expect(Object.keys(problems)).toContain(code)
  })

  it.each<[string, string, string, Partial<Fact>]>([
    ['a claim whose ask leaves its speaker out', 'speaker-not-in-ask', 'orrin-wrec', { ask: 'What caused the wreck of the Meridian in 1902?' }],
    [
      'a claim whose statement leaves its speaker out',
      'speaker-not-in-statement',
      'orrin-wrec',
      { statement: 'The wreck of the Meridian off the island in 1902 was caused by {a broken shutter}.' },
    ],
    ['a disputed fact without a speaker', 'claim-without-speaker', 'orrin-high', { standing: 'disputed' }],
    ['an ask that gives its answer away', 'key-in-stem', 'orrin-port', { ask: 'From which port, Marlow or another, did the workers come?' }],
    ['an ask that gives an alias of its answer away', 'key-in-stem', 'orrin-kee1', { ask: 'Who was Rask, the first keeper of the Orrin Light?' }],
    ['an ask in the negative', 'negative-stem', 'orrin-port', { ask: 'Which port was it, and not another, that the workers came from?' }],
    ['an ask that is no question', 'ask-not-a-question', 'orrin-port', { ask: 'Name the port of the workers who raised the Orrin Light.' }],
    ['an indefinite article before the answer', 'article-before-blank', 'orrin-wrec', { statement: 'Jonas Pell says that the Meridian was wrecked in 1902 by a {broken shutter}.' }],
    ['words in braces that do not say the answer', 'answer-words', 'orrin-mont', { statement: 'Building the Orrin Light on the north cape of the island took {27 months}.' }],
    ['a statement that runs too long', 'statement-length', 'orrin-mont', { statement: `Building it took {26 months}${' and then some more'.repeat(10)}.` }],
    ['a passage that the reading lacks', 'passage-missing', 'orrin-mont', { passage: { paragraph: 1, quote: 'took 27 months' } }],
    ['a label that tells the year', 'label-tells', 'orrin-litt', { label: 'the lighting of 1873' }],
    ['the same ask as another fact', 'stem-twice', 'orrin-kee1', { ask: 'Who was the second keeper of the Orrin Light?' }],
    [
      'an answer far longer than every distractor',
      'not-made',
      'orrin-whit',
      { answer: { type: 'text', text: 'the white silence that would not end', sort: 'quoted term' }, statement: 'The second keeper of the Orrin Light called the winter “{the white silence that would not end}”.' },
    ],
  ])('finds %s', (_, code, id, change) => {
    expect(foundWith(id, change)).toContain(code)
  })

  it('finds nothing of these in the deck as it is', () => {
    expect(proveDeck(smallDeck)).toEqual([])
  })

  it('holds a fact that only a flashcard can ask to be severe', () => {
    const bare: Fact = {
      ...(smallDeck.facts[0] as Fact),
      answer: { type: 'sequence', steps: ['first', 'second'] },
      statement: 'Two steps, one after the other, made up the work on the Orrin Light.',
    }
    const found = proveDeck({ ...smallDeck, facts: [bare], groups: [] })
    expect(found.map((problem) => problem.code)).toContain('asked-in-no-kind')
  })
})

describe('proving a question', () => {
  const question: ChoiceQuestion = {
    kind: 'choice',
    factIds: ['orrin-litt'],
    evidence: 'recognition',
    guess: 1 / 3,
    stem: 'On which day was the lamp of the Orrin Light first lit?',
    options: ['9 August 1873', '8 August 1873', '1 September 1873'],
    key: 0,
  }
  const codesOf = (changed: Partial<ChoiceQuestion>) => proveQuestion({ ...question, ...changed }, smallDeck).map((problem) => problem.code)

  it('finds nothing wrong with a sound one', () => {
    expect(codesOf({})).toEqual([])
  })

  it('finds an option that is right at a coarser grain', () => {
    expect(codesOf({ options: ['9 August 1873', 'August 1873', '1 September 1873'] })).toContain('option-also-right')
  })

  it('finds two options that read the same', () => {
    expect(codesOf({ options: ['9 August 1873', '8 August 1873', '8 August 1873'] })).toContain('options-alike')
  })

  it('finds an option of another type', () => {
    expect(codesOf({ options: ['9 August 1873', 'Marlow', '1 September 1873'] })).toContain('options-mixed')
  })

  it('finds an option inside the tolerance of a figure, and one that the fact refuses', () => {
    const height = { factIds: ['orrin-high'], stem: 'How high does the tower of the Orrin Light stand?' }
    expect(codesOf({ ...height, options: ['41 metres', '42 metres', '30 metres'] })).toContain('option-also-right')
    expect(codesOf({ ...height, options: ['41 metres', '45 metres', '30 metres'] })).toContain('option-never')
  })
})
