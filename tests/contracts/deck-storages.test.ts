import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import { keptDecks, MOST_REVISIONS, type DeckDeed } from '@/core/kept-decks'
import { seededRandom } from '@/core/random'
import { openLocalDecks } from '@/storage/local-decks'
import { memoryDecks, memoryDeckShelf } from '@/storage/memory-decks'
import { fakeDevice } from '#tests/support/fake-device'
import { smallDeck } from '#tests/support/small-deck'

const NOON = 1_800_000_000_000
const DAY = 86_400_000

function deckOf(id: string, revision = 'a'): Deck {
  return { ...smallDeck, about: { ...smallDeck.about, id, title: `${id} ${revision}` }, revision }
}

const idsOf = async (storage: DeckStorage) => (await storage.list()).map(({ line }) => `${line.about.id}@${line.revision}`)

/** What every storage of decks promises. A device gives its next tab. */
function holdsForEveryDeckStorage(name: string, makeDevice: () => () => DeckStorage): void {
  describe(name, () => {
    it('keeps nothing at first', async () => {
      const storage = makeDevice()()
      expect(await storage.list()).toEqual([])
      expect(await storage.get('orrin')).toBeUndefined()
    })

    it('gives a kept deck back unchanged, also to the next tab', async () => {
      const device = makeDevice()
      const first = device()
      await first.put(structuredClone(smallDeck), NOON)
      first.close()
      const next = device()
      expect(await next.get(smallDeck.about.id)).toStrictEqual(smallDeck)
      expect((await next.list())[0]?.line).toEqual({
        about: { id: 'orrin-light', title: 'The Orrin Light', language: 'en', article: { publisher: 'The test suite' } },
        revision: smallDeck.revision,
        factIds: smallDeck.facts.map(({ id }) => id),
      })
    })

    it('deletes everything for good, also for the other tab, and begins anew', async () => {
      const device = makeDevice()
      const [first, second] = [device(), device()]
      await first.put(deckOf('one', 'a'), NOON)
      await first.remove('one', NOON)
      await first.put(deckOf('two', 'a'), NOON)
      await second.deleteAll()
      expect(await idsOf(first)).toEqual([])
      expect(await first.get('two')).toBeUndefined()
      await first.put(deckOf('two', 'b'), NOON)
      expect((await second.list())[0]?.revisions).toHaveLength(1)
    })

    it('lists decks in the order first kept, each as revised last, and gives each revision', async () => {
      const storage = makeDevice()()
      await storage.put(deckOf('one', 'a'), NOON)
      await storage.put(deckOf('two', 'a'), NOON)
      await storage.put(deckOf('one', 'b'), NOON)
      expect(await idsOf(storage)).toEqual(['one@b', 'two@a'])
      expect((await storage.list())[0]?.revisions.map(({ revision }) => revision)).toEqual(['b', 'a'])
      expect((await storage.get('one'))?.about.title).toBe('one b')
      expect((await storage.get('one', 'a'))?.about.title).toBe('one a')
      expect(await storage.get('one', 'c')).toBeUndefined()
    })

    it('writes nothing where a deck stands so already, and can go back to an earlier revision by keeping it again', async () => {
      const storage = makeDevice()()
      await storage.put(deckOf('one', 'a'), NOON)
      expect(await storage.put(deckOf('one', 'a'), NOON + 1)).toBeUndefined()
      await storage.put(deckOf('one', 'b'), NOON)
      expect(await storage.put(deckOf('one', 'a'), NOON)).toBeDefined()
      expect(await idsOf(storage)).toEqual(['one@a'])
    })

    it('takes back a revision, a first keeping and a removal, once as good as twice', async () => {
      const storage = makeDevice()()
      const kept = (await storage.put(deckOf('one', 'a'), NOON)) ?? ''
      const revised = (await storage.put(deckOf('one', 'b'), NOON)) ?? ''
      const removed = (await storage.remove('one', NOON)) ?? ''
      expect(await idsOf(storage)).toEqual([])
      expect(await storage.get('one')).toBeUndefined()
      await storage.undo(removed, NOON)
      await storage.undo(removed, NOON)
      expect(await idsOf(storage)).toEqual(['one@b'])
      await storage.undo(revised, NOON)
      expect(await idsOf(storage)).toEqual(['one@a'])
      await storage.undo(kept, NOON)
      expect(await idsOf(storage)).toEqual([])
    })

    it('removes nothing that is not there', async () => {
      expect(await makeDevice()().remove('one', NOON)).toBeUndefined()
    })

    it('keeps the order of what was done though the clock went back', async () => {
      const storage = makeDevice()()
      await storage.put(deckOf('one', 'a'), NOON)
      await storage.put(deckOf('one', 'b'), NOON - DAY)
      expect(await idsOf(storage)).toEqual(['one@b'])
    })

    it('tells other tabs of a change, and loses none of two that write at once', async () => {
      const device = makeDevice()
      const [first, second] = [device(), device()]
      let told = 0
      const stop = first.watch(() => (told += 1))
      await Promise.all([first.put(deckOf('one'), NOON), second.put(deckOf('two'), NOON)])
      expect(told).toBeGreaterThan(0)
      expect((await idsOf(first)).sort()).toEqual(['one@a', 'two@a'])
      stop()
    })

    it('sweeps what was removed long ago and leaves what stands, whatever was done before', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('put', 'remove', 'undo'), fc.constantFrom('one', 'two'), fc.constantFrom('a', 'b')), { maxLength: 14 }), async (doings) => {
          const storage = makeDevice()()
          const deeds: string[] = []
          for (const [at, [doing, id, revision]] of doings.entries()) {
            const ms = NOON + at * DAY
            if (doing === 'undo') await storage.undo(deeds.at(-1) ?? '', ms)
            else deeds.push((await (doing === 'put' ? storage.put(deckOf(id, revision), ms) : storage.remove(id, ms))) ?? '')
          }
          const before = await idsOf(storage)
          await storage.sweep(NOON + (doings.length / 2) * DAY)
          expect(await idsOf(storage)).toEqual(before)
          await storage.sweep(Infinity)
          expect((await idsOf(storage)).sort()).toEqual([...before].sort())
          for (const { line } of await storage.list()) expect((await storage.get(line.about.id))?.revision).toBe(line.revision)
        }),
        { numRuns: 30 },
      )
    })

    it('sweeps revisions beyond the most that are kept', async () => {
      const storage = makeDevice()()
      for (let n = 0; n < MOST_REVISIONS + 5; n++) await storage.put(deckOf('one', `r${n}`), NOON + n)
      await storage.sweep(NOON + DAY)
      const [kept] = await storage.list()
      expect(kept?.revisions).toHaveLength(MOST_REVISIONS)
      expect(await storage.get('one', 'r0')).toBeUndefined()
      expect((await storage.get('one', 'r5'))?.revision).toBe('r5')
    })
  })
}

holdsForEveryDeckStorage('decks on localforage', () => {
  const device = fakeDevice()
  const random = seededRandom('decks')
  return () => openLocalDecks({ random }, device.tab())
})

holdsForEveryDeckStorage('decks in memory', () => {
  const shelf = memoryDeckShelf()
  const random = seededRandom('decks')
  return () => memoryDecks({ random, shelf })
})

it('folds any order of the same deeds to the same decks', () => {
  const line = { about: { id: 'one', title: 'One', language: 'en', article: { publisher: 'P' } }, revision: 'a', factIds: [] }
  const deeds: readonly DeckDeed[] = [
    { id: '1', deckId: 'one', ms: 1, does: 'kept', line },
    { id: '2', deckId: 'one', ms: 2, does: 'kept', line: { ...line, revision: 'b' } },
    { id: '3', deckId: 'one', ms: 3, does: 'removed' },
    { id: '4', deckId: 'one', ms: 4, does: 'undone', deed: '3' },
    { id: '5', deckId: 'two', ms: 5, does: 'kept', line },
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray([...deeds], { minLength: deeds.length }), (mixed) => {
      expect(keptDecks(mixed)).toEqual(keptDecks(deeds))
    }),
  )
})
