import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import { StorageFailure } from '@/core/storage'
import { memoryDecks, memoryDeckShelf } from '@/storage/memory-decks'
import { useDecks } from '@/stores/decks'
import { useKeptDecks } from '@/stores/kept-decks'
import { furnish, testWorld } from '#tests/support/house'
import { smallDeck } from '#tests/support/small-deck'

const other: Deck = { ...smallDeck, about: { ...smallDeck.about, id: 'harbour', title: 'The harbour' }, revision: 'h1' }
const world = testWorld()
let shelf = memoryDeckShelf()
const titles = () => useDecks().shelf.map(({ about }) => about.title)
const tab = () => furnish({ kept: memoryDecks({ random: world.random, shelf }) })

beforeEach(() => {
  shelf = memoryDeckShelf()
  tab()
})

describe('kept decks', () => {
  it('stand on the shelf behind the shipped ones, and are there again in the next tab', async () => {
    await useKeptDecks().keep(other)
    expect(titles()).toEqual(['The Orrin Light', 'The harbour'])
    tab()
    expect(titles()).toEqual(['The Orrin Light'])
    await useDecks().readKept()
    expect(titles()).toEqual(['The Orrin Light', 'The harbour'])
    expect((await useDecks().open('harbour'))?.deck).toEqual(other)
  })

  it('are opened without the list having been read before', async () => {
    await useKeptDecks().keep(other)
    tab()
    expect((await useDecks().open('harbour'))?.deck.about.title).toBe('The harbour')
  })

  it('can be removed, and had back', async () => {
    const kept = useKeptDecks()
    await kept.keep(other)
    const back = await kept.remove('harbour')
    expect(titles()).toEqual(['The Orrin Light'])
    expect(await useDecks().open('harbour')).toBeUndefined()
    await back?.()
    expect(titles()).toEqual(['The Orrin Light', 'The harbour'])
  })

  it('stand for the shipped deck of their id, which comes back when they go', async () => {
    const kept = useKeptDecks()
    expect((await useDecks().open('orrin-light'))?.deck.revision).toBe(smallDeck.revision)
    const mine = { ...smallDeck, about: { ...smallDeck.about, title: 'My light' }, revision: 'mine' }
    const back = await kept.keep(mine)
    expect(titles()).toEqual(['My light'])
    expect((await useDecks().open('orrin-light'))?.deck.revision).toBe('mine')
    await back?.()
    expect((await useDecks().open('orrin-light'))?.deck.revision).toBe(smallDeck.revision)
  })

  it('go back to an earlier revision', async () => {
    const kept = useKeptDecks()
    await kept.keep(other)
    await kept.keep({ ...other, revision: 'h2' })
    expect((await kept.revisionsOf('harbour')).map(({ revision }) => revision)).toEqual(['h2', 'h1'])
    await kept.goBackTo('harbour', 'h1')
    expect((await useDecks().open('harbour'))?.deck.revision).toBe('h1')
  })

  it('that another tab keeps appear here', async () => {
    const here = useDecks()
    await here.readKept()
    tab()
    await useKeptDecks().keep(other)
    await expect.poll(() => here.shelf.length).toBe(2)
  })

  it('that can’t be read leave the shipped ones at hand, and the trouble is told', async () => {
    const broken: DeckStorage = { ...memoryDecks({ random: world.random }), list: () => Promise.reject(new StorageFailure('blocked', 'held')) }
    furnish({ kept: broken })
    expect((await useDecks().open('orrin-light'))?.deck).toBe(smallDeck)
    expect(useDecks().trouble).toBe('blocked')
  })
})

it('a deck studied without keeping is on the shelf of this tab alone', async () => {
  const kept = useKeptDecks()
  kept.lend(other)
  expect(kept.placeOf('harbour')).toBe('lent')
  expect((await useDecks().open('harbour'))?.deck).toBe(other)
  await useKeptDecks().keep(other)
  expect(kept.placeOf('harbour')).toBe('kept')
  expect(titles()).toEqual(['The Orrin Light', 'The harbour'])
  tab()
  expect(useKeptDecks().placeOf('orrin-light')).toBe('shipped')
})
