import { describe, expect, it } from 'vitest'
import type { DraftSource, Found } from '@/core/draft/draft'
import type { DraftStorage } from '@/core/draft/draft-storage'
import { seededRandom } from '@/core/random'
import { openLocalDecks } from '@/storage/local-decks'
import { openLocalDrafts } from '@/storage/local-drafts'
import { memoryDrafts, memoryDraftShelf } from '@/storage/memory-drafts'
import { fakeDevice } from '#tests/support/fake-device'
import { smallDeck } from '#tests/support/small-deck'

const NOON = 1_800_000_000_000
const DAY = 86_400_000
const source: DraftSource = { text: 'An article.', article: { title: 'The light', publisher: 'Nobody' } }
const found: Found = { reading: smallDeck.reading, facts: smallDeck.facts, names: smallDeck.names, leftOut: [], problems: [] }
const titles = async (storage: DraftStorage) => (await storage.list()).map(({ title }) => title)

/** What every storage of drafts promises. A device gives its next tab. */
function holdsForEveryDraftStorage(name: string, makeDevice: () => () => DraftStorage): void {
  describe(name, () => {
    it('keeps nothing at first', async () => {
      const storage = makeDevice()()
      expect(await storage.list()).toEqual([])
      expect(await storage.get('one')).toBeUndefined()
    })

    it('gives a draft back as it was left, also to the next tab', async () => {
      const device = makeDevice()
      const first = device()
      await first.putSource('one', source, NOON)
      await first.putFound('one', found)
      const accepted = await first.append('one', { does: 'accepted', factIds: ['orrin-begn'] }, NOON + 1)
      const rejected = await first.append('one', { does: 'rejected', factIds: ['orrin-arch'] }, NOON - DAY)
      first.close()
      expect(await device().get('one')).toEqual({ source, found, deeds: [accepted, rejected] })
      expect(rejected.id > accepted.id, 'in the order in which they were done, though the clock went back').toBe(true)
    })

    it('keeps a text before it is read, and lets it be changed', async () => {
      const storage = makeDevice()()
      await storage.putSource('one', source, NOON)
      await storage.putSource('one', { ...source, text: 'Another text.' }, NOON + 1)
      expect(await storage.get('one')).toEqual({ source: { ...source, text: 'Another text.' }, found: undefined, deeds: [] })
      expect(await storage.list()).toEqual([{ id: 'one', title: 'The light', begunMs: NOON }])
    })

    it('adds findings to no draft that is not there', async () => {
      const storage = makeDevice()()
      await storage.putFound('one', found)
      expect(await storage.get('one')).toBeUndefined()
    })

    it('lists the last begun first, by the title that each has now', async () => {
      const storage = makeDevice()()
      await storage.putSource('one', source, NOON)
      await storage.putSource('two', source, NOON + 1)
      await storage.append('one', { does: 'described', article: { ...source.article, title: 'The first light' } }, NOON + 2)
      expect(await titles(storage)).toEqual(['The light', 'The first light'])
    })

    it('lists neither what was kept nor what was put away, until that is undone', async () => {
      const storage = makeDevice()()
      await storage.putSource('one', source, NOON)
      await storage.putSource('two', source, NOON + 1)
      const kept = await storage.append('one', { does: 'kept', deckId: 'light' }, NOON)
      await storage.append('two', { does: 'discarded' }, NOON)
      expect(await titles(storage)).toEqual([])
      await storage.append('one', { does: 'undone', deed: kept.id }, NOON)
      expect(await titles(storage)).toEqual(['The light'])
    })

    it('deletes every draft for good, put away or not, and tells the other tabs', async () => {
      const device = makeDevice()
      const [first, second] = [device(), device()]
      await first.putSource('one', source, NOON)
      await first.putFound('one', found)
      await first.putSource('two', source, NOON)
      await first.append('two', { does: 'discarded' }, NOON)
      const heard: string[] = []
      second.watch((id) => heard.push(id))
      await first.deleteAll()
      await expect.poll(() => heard.toSorted()).toEqual(['one', 'two'])
      expect([await second.get('one'), await second.get('two')]).toEqual([undefined, undefined])
      expect(await second.list()).toEqual([])
    })

    it('sweeps what was over and done with long ago, and nothing else', async () => {
      const storage = makeDevice()()
      for (const id of ['open', 'kept', 'late']) await storage.putSource(id, source, NOON)
      await storage.append('open', { does: 'accepted', factIds: ['orrin-begn'] }, NOON)
      await storage.append('kept', { does: 'kept', deckId: 'light' }, NOON)
      await storage.append('late', { does: 'discarded' }, NOON + DAY)
      await storage.sweep(NOON + 1)
      expect(await storage.get('kept')).toBeUndefined()
      expect(await storage.get('open')).toBeDefined()
      expect(await storage.get('late')).toBeDefined()
    })

    it('tells other tabs which draft has changed, and loses none of two deeds at once', async () => {
      const device = makeDevice()
      const [one, other] = [device(), device()]
      await one.putSource('one', source, NOON)
      const told: string[] = []
      const stop = other.watch((id) => told.push(id))
      await Promise.all([one.append('one', { does: 'accepted', factIds: ['orrin-begn'] }, NOON), other.append('one', { does: 'rejected', factIds: ['orrin-arch'] }, NOON)])
      expect(told).toEqual(['one'])
      expect((await one.get('one'))?.deeds).toHaveLength(2)
      stop()
    })
  })
}

holdsForEveryDraftStorage('drafts on localforage', () => {
  const device = fakeDevice()
  return () => openLocalDrafts({ random: seededRandom('drafts') }, device.tab())
})

holdsForEveryDraftStorage('drafts in memory', () => {
  const shelf = memoryDraftShelf()
  return () => memoryDrafts({ random: seededRandom('drafts'), shelf })
})

it('drafts lie beside the kept decks and neither meets the other', async () => {
  const device = fakeDevice()
  const random = seededRandom('drafts')
  const [drafts, decks] = [openLocalDrafts({ random }, device.tab()), openLocalDecks({ random }, device.tab())]
  await drafts.putSource('one', source, NOON)
  await drafts.append('one', { does: 'discarded' }, NOON)
  await decks.put(smallDeck, NOON)
  await decks.sweep(Infinity)
  expect(await decks.list()).toHaveLength(1)
  expect(await drafts.get('one')).toBeDefined()
})
