import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagePartsOf } from '@/components/passage-parts'

test('the parts of a paragraph, put together, are the paragraph', () => {
  const cut = fc.record({ text: fc.string({ maxLength: 60 }), spans: fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 5 }) })
  fc.assert(
    fc.property(cut, ({ text, spans }) => {
      const quotes = spans.map(([from, length]) => text.slice(from, from + length))
      expect(passagePartsOf(text, quotes).map((part) => part.text).join('')).toBe(text)
    }),
  )
})

test('every quote that stands in the paragraph is marked whole', () => {
  const cut = fc.record({ text: fc.string({ minLength: 1, maxLength: 60 }), spans: fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 20 })), { maxLength: 5 }) })
  fc.assert(
    fc.property(cut, ({ text, spans }) => {
      const quotes = spans.map(([from, length]) => text.slice(from % text.length, (from % text.length) + length))
      const parts = passagePartsOf(text, quotes)
      for (const [at, quote] of quotes.entries()) {
        const marked = parts.filter((part) => part.quotes.includes(at)).map((part) => part.text)
        expect(marked.join('')).toBe(quote)
      }
    }),
  )
})

test('a quote that doesn’t stand in the paragraph marks nothing', () => {
  expect(passagePartsOf('The lamp was lit.', ['the foghorn'])).toEqual([{ text: 'The lamp was lit.', quotes: [] }])
})

test('quotes that overlap are both marked where they do', () => {
  expect(passagePartsOf('one two three', ['one two', 'two three'])).toEqual([
    { text: 'one ', quotes: [0] },
    { text: 'two', quotes: [0, 1] },
    { text: ' three', quotes: [1] },
  ])
})
