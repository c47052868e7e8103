import { describe, expect, it } from 'vitest'
import { markParts } from '@/components/create/mark-parts'
import { wordsAround } from '@/components/create/selected'
import fc from 'fast-check'
import { smallDeck } from '#tests/support/small-deck'

const paragraph = smallDeck.reading.find(({ number }) => number === 1)
if (!paragraph) throw new Error('the small deck has a first paragraph')
const facts = smallDeck.facts.filter(({ passage }) => passage.paragraph === 1).map((fact) => ({ id: fact.id, fact }))

describe('the marks of a paragraph', () => {
  it('stand on the words that are the answers, and all parts together are the paragraph', () => {
    const parts = markParts(paragraph.text, facts)
    expect(parts.map(({ text }) => text).join('')).toBe(paragraph.text)
    expect(parts.find(({ id }) => id === 'orrin-begn')?.text).toBe('3 May 1871')
  })

  it('lose no letter whatever facts there are', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...smallDeck.facts]), (some) => {
        const parts = markParts(paragraph.text, some.map((fact) => ({ id: fact.id, fact })))
        expect(parts.map(({ text }) => text).join('')).toBe(paragraph.text)
      }),
    )
  })
})

describe('words that are selected', () => {
  it('are whole words without the spaces and stops at their ends', () => {
    const at = paragraph.text.indexOf('Ada Fenwick')
    expect(wordsAround(paragraph, at + 1, at + 6)?.words).toBe('Ada Fenwick')
    expect(wordsAround(paragraph, at - 2, at + 12)?.words).toBe('Ada Fenwick')
    expect(wordsAround(paragraph, at + 5, at + 5)?.words).toBe('Fenwick')
  })

  it('stand in the paragraph just where they are said to, or there are none', () => {
    fc.assert(
      fc.property(fc.nat(paragraph.text.length), fc.nat(paragraph.text.length), (a, b) => {
        const selected = wordsAround(paragraph, Math.min(a, b), Math.max(a, b))
        if (selected) expect(paragraph.text.slice(selected.from, selected.to)).toBe(selected.words)
      }),
    )
  })
})
