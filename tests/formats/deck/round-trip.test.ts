import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import { printDeck, readDeck, revisionOf } from '@/formats/deck'
import { anyDeck } from '#tests/support/any-deck'
import { smallDeck } from '#tests/support/small-deck'

const revised = async (deck: Omit<Deck, 'revision'>): Promise<Deck> => ({ ...deck, revision: await revisionOf(deck) })

it('reads any printed deck back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeck, async (unrevised) => {
      const deck = await revised(unrevised)
      const read = await readDeck(printDeck(deck), `decks/${deck.about.id}`)
      expect(read.problems).toEqual([])
      expect(read.deck).toEqual(deck)
    }),
    { numRuns: 200, seed: 44 },
  )
})

it('reads a deck with every type of value and both kinds of group back as it was', async () => {
  const deck = await revised(smallDeck)
  const read = await readDeck(printDeck(deck), 'decks/orrin-light')
  expect(read.problems).toEqual([])
  expect(read.deck).toEqual(deck)
})

it('gives an answer what the names say of it, and prints that with the names alone', async () => {
  const files = printDeck(smallDeck)
  const facts = files.facts.replace('{ person: Ada Fenwick, aliases: [ Fenwick ], sort: islander }', '{ person: Pell }')
  const read = await readDeck({ ...files, facts }, 'decks/orrin-light')
  const answer = read.deck?.facts.find(({ id }) => id === 'orrin-arch')?.answer
  expect(answer).toEqual({ type: 'person', name: 'Pell', aliases: ['Jonas Pell'], sort: 'historian' })
  expect(printDeck(read.deck as Deck).facts).toContain('answer: { person: Pell }')
  expect((await readDeck(printDeck(read.deck as Deck), 'decks/orrin-light')).deck).toEqual(read.deck)
})

it('gives the same revision whatever order the keys stand in, and another for another word', async () => {
  const { about, ...rest } = smallDeck
  const turned = { ...Object.fromEntries(Object.entries(rest).reverse()), about } as unknown as Deck
  expect(await revisionOf(turned)).toBe(await revisionOf(smallDeck))
  expect(await revisionOf(smallDeck)).toMatch(/^[0-9a-f]{16}$/)
  expect(await revisionOf({ ...smallDeck, about: { ...about, title: 'Another' } })).not.toBe(await revisionOf(smallDeck))
})
