import { IDBFactory as FakeFactory, IDBObjectStore as FakeStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog } from '@/storage'
import { entriesFor } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawPut } from '#tests/support/raw-store'

const NOON = 1_800_000_000_000

let tabs = 0
const tabOf = (device: FakeDevice) => openLocalLog({ random: seededRandom(`salvage ${tabs++}`) }, { browser: device.tab(), deadlineMs: 5000 })

/** A device whose log can't be opened any more, with three entries in it that can be read and a record that can't. */
async function brokenDevice(parts: Parameters<typeof fakeDevice>[0] = {}) {
  const device = fakeDevice(parts)
  const tab = tabOf(device)
  const entries = entriesFor(await tab.open(), 3, NOON)
  for (const entry of entries) await tab.append(entry)
  await tab.close()
  await rawPut(device.indexedDB, 'log/zzzzzzzzzzzz/000000', 'no segment')
  const original = FakeStore.prototype.get
  vi.spyOn(FakeStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key: IDBValidKey | IDBKeyRange) {
    if (key === 'device' && this.transaction.db.name === 'factdeck-log') throw new DOMException('made to fail', 'UnknownError')
    return original.call(this, key)
  })
  return { device, entries }
}

afterEach(() => vi.restoreAllMocks())

describe('a log that doesn’t open', () => {
  it('is read part by part, and changed by nothing of that', async () => {
    const { device, entries } = await brokenDevice()
    const tab = tabOf(device)
    await expect(tab.open()).rejects.toMatchObject({ failure: 'corrupt' })
    for (let times = 0; times < 2; times++) {
      const salvage = await tab.salvage('log')
      expect(salvage.entries).toStrictEqual(entries)
      expect(salvage.damaged).toMatchObject([{ key: 'log/zzzzzzzzzzzz/000000', text: '"no segment"' }])
    }
    expect(await tab.salvage('aside')).toStrictEqual({ entries: [], damaged: [] })
  })

  it('is set aside as it lies: the log begins empty, is written and read as ever, and what lies aside can be taken in', async () => {
    const { device, entries } = await brokenDevice()
    const tab = tabOf(device)
    await expect(tab.open()).rejects.toMatchObject({ failure: 'corrupt' })
    await tab.setAside()
    const opened = await tab.open()
    expect(opened).toMatchObject({ entries: [], nextSeq: 0 })
    const [later] = entriesFor(opened, 1, NOON + 60_000) as [StoredEntry]
    await tab.append(later)
    expect(await tab.countAside()).toBe(1)
    await tab.adopt('back', (await tab.salvage('aside')).entries)
    await tab.close()
    const next = tabOf(device)
    expect((await next.open()).entries).toStrictEqual([...entries, later])
    expect(await next.countAside()).toBe(1)
    await next.discardAside()
    expect(await next.countAside()).toBe(0)
    expect((await device.indexedDB.databases()).map(({ name }) => name)).not.toContain('factdeck-log')
    await next.close()
    expect((await tabOf(device).open()).entries).toStrictEqual([...entries, later])
  })

  it('is deleted with everything else, though it lies aside', async () => {
    const { device } = await brokenDevice()
    const tab = tabOf(device)
    await expect(tab.open()).rejects.toMatchObject({ failure: 'corrupt' })
    await tab.setAside()
    await tab.open()
    await tab.deleteAll()
    expect(await device.indexedDB.databases()).toStrictEqual([])
    expect(await tab.countAside()).toBe(0)
  })

  it('that gives way to another one by the learner’s word goes on in private files where the browser opens no database at all', async () => {
    const indexedDB = new FakeFactory()
    const device = fakeDevice({ indexedDB, hasDisk: true })
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made to fail', 'UnknownError')
    })
    const tab = tabOf(device)
    await expect(tab.open()).rejects.toMatchObject({ failure: 'corrupt' })
    expect(await tab.salvage('log')).toMatchObject({ entries: [], damaged: [{ key: 'factdeck-log' }] })
    await tab.setAside()
    const opened = await tab.open()
    const [entry] = entriesFor(opened, 1, NOON) as [StoredEntry]
    await tab.append(entry)
    await tab.close()
    expect((await tabOf(device).open()).entries).toStrictEqual([entry])
  })

  it('can’t be set aside where the browser keeps no note of it, and stays the log', async () => {
    const { device } = await brokenDevice()
    const tab = openLocalLog({ random: seededRandom('no marks') }, { browser: { ...device.tab(), marks: undefined }, deadlineMs: 5000 })
    await expect(tab.open()).rejects.toMatchObject({ failure: 'corrupt' })
    await expect(tab.setAside()).rejects.toMatchObject({ failure: 'unavailable' })
    await expect(tab.open()).rejects.toMatchObject({ failure: 'corrupt' })
  })
})
