import { expect, it } from 'vitest'
import { loadDeck, shelf } from 'virtual:shelf'

it('lists every shipped deck and fetches it', async () => {
  for (const { about, revision, factIds } of shelf) {
    const deck = (await loadDeck[about.id]?.())?.default
    expect(deck).toMatchObject({ about, revision })
    expect(deck?.facts.map(({ id }) => id)).toEqual(factIds)
  }
  expect(Object.keys(loadDeck)).toEqual(shelf.map(({ about }) => about.id))
})
