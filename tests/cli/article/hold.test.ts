import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdDeck } from '@/cli/article/hold'
import { lackingIn } from '@/cli/article/lacking'
import { numbersIn } from '@/cli/article/numbers-in'
import { articleParagraphs } from '@/cli/article/paragraphs'
import { readDeckFolder } from '@/cli/deck-folders'

const at = (path: string) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const paragraphs = articleParagraphs(readFileSync(at('ferry-article.txt'), 'utf8'))
const text = (number: number) => paragraphs.get(number) ?? ''

describe('the paragraphs of an article', () => {
  it('are numbered without the photo credit, headings and closing lines', () => {
    expect([...paragraphs.keys()]).toEqual([1, 2, 3])
    expect(text(1)).toMatch(/^Ida Holm/)
    expect(text(2)).toMatch(/^At six/)
  })
})

describe('the numbers of a text', () => {
  it('hold every amount written in digits, with separators or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e9 }), (amount) => {
        expect(numbersIn(`There were ${amount} of them.`)).toContain(amount)
        expect(numbersIn(`There were ${amount.toLocaleString('en')}, no more.`)).toContain(amount)
      }),
    )
  })

  it.each([
    ['two hundred and fifteen thousand crowns', 215_000],
    ['some forty boats', 40],
    ['twenty-one days', 21],
    ['1.5 million of them', 1_500_000],
    ['in the 1990s', 1990],
    ['on the 27th', 27],
    ['two thousand nine hundred and seven', 2907],
    ['the third of May', 3],
  ])('hold what “%s” says', (words, amount) => {
    expect(numbersIn(words)).toContain(amount)
  })

  it('do not run two numbers of a list together', () => {
    expect(numbersIn('twenty, five and 30 40')).not.toContain(25)
    expect(numbersIn('twenty, five and 30 40')).not.toContain(70)
  })
})

describe('what a paragraph lacks of an answer', () => {
  it('is nothing where its figures, dates and names stand there in whatever form', () => {
    expect(lackingIn(text(1), '', { type: 'date', year: 1903, month: 5, day: 3 }, 'en')).toEqual([])
    expect(lackingIn(text(2), '', { type: 'time', hour: 6, minute: 0 }, 'en')).toEqual([])
    expect(lackingIn(text(2), '', { type: 'number', amount: 40, unit: 'boats' }, 'en')).toEqual([])
    expect(lackingIn(text(2), '', { type: 'set', members: [{ type: 'place', name: 'Lund' }, { type: 'place', name: 'Vik' }] }, 'en')).toEqual([])
    expect(lackingIn(text(1), '', { type: 'person', name: 'I. Holm', aliases: ['Holm'] }, 'en')).toEqual([])
    expect(lackingIn(text(2), '', { type: 'text', text: 'the bridge of Lund' }, 'en')).toEqual([])
  })

  it('is each figure, part of a date and name that does not stand there', () => {
    expect(lackingIn(text(1), '', { type: 'date', year: 1904, month: 6, day: 4 }, 'en')).toEqual(['1904', 'June', '4'])
    expect(lackingIn(text(2), '', { type: 'duration', amount: 41, unit: 'day' }, 'en')).toEqual(['41'])
    expect(lackingIn(text(2), '', { type: 'place', name: 'Lun' }, 'en')).toEqual(['Lun'])
    expect(lackingIn(text(2), '', { type: 'text', text: 'the mayor of Oslo' }, 'en')).toEqual(['Oslo'])
  })

  it('does not arise where an answer has no figure, date or name', () => {
    expect(lackingIn(text(1), '', { type: 'text', text: 'an old boat', aliases: ['Boat'] }, 'en')).toBeUndefined()
  })

  it('leaves a step the names of earlier paragraphs, but not their figures', () => {
    const steps = (...steps: string[]) => ({ type: 'sequence' as const, steps })
    expect(lackingIn(text(2), text(1), steps('Holm’s last crossing', 'the opening'), 'en')).toEqual([])
    expect(lackingIn(text(2), text(1), steps('the crossing of 1902', 'the opening'), 'en')).toEqual(['1902'])
  })
})

it('holds a whole deck, and says which facts the article does not bear out', async () => {
  const { deck } = await readDeckFolder(at('decks/sound'), 'decks/sound')
  if (!deck) throw new Error('the sound deck is not sound')
  const { held, holdable, problems } = holdDeck(deck, new Map([[1, text(1)], [3, text(2)]]))
  expect([held, holdable, problems]).toEqual([5, 5, []])
  expect(holdDeck(deck, paragraphs).problems.map(({ code, where }) => `${where} ${code}`)).toEqual([
    'ferry-hour article-lacks',
    'ferry-fleet article-lacks',
    'ferry-town article-lacks',
    'ferry-town article-lacks',
  ])
})
