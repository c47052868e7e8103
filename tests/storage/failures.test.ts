import { forceCloseDatabase, IDBFactory as FakeFactory, IDBObjectStore as FakeStore, IDBVersionChangeEvent as FakeVersionChange } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printLine } from '@/core/line'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog, type Browser } from '@/storage'
import { entriesFor, entryOf } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawDelete, rawDrop, rawOpen, rawPut, rawRecords } from '#tests/support/raw-store'

const NOON = 1_800_000_000_000

const on = (browser: Browser, deadlineMs = 5000) => openLocalLog({ random: seededRandom('failures') }, { browser, deadlineMs })
const tabOf = (device: FakeDevice) => on(device.tab())
const hastyTabOf = (device: FakeDevice) => on(device.tab(), 60)

async function deviceWith(count: number) {
  const device = fakeDevice()
  const tab = tabOf(device)
  const entries = entriesFor(await tab.open(), count, NOON)
  for (const entry of entries) await tab.append(entry)
  await vi.waitFor(async () => expect([...(await rawRecords(device.indexedDB)).keys()]).toContain('ballast'), { timeout: 10_000 })
  await tab.close()
  return { device, entries }
}

/** Makes puts under a prefix fail as `fails` says, `times` times from now on. */
function failPuts(prefix: string, name: string, times = Infinity) {
  const original = FakeStore.prototype.put
  let left = times
  return vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    if (String(key).startsWith(prefix) && left-- > 0) throw new DOMException('made to fail', name)
    return original.call(this, value, key)
  })
}

afterEach(() => vi.restoreAllMocks())

describe('opening', () => {
  it('is unavailable where the browser has no store, and writes nothing elsewhere', async () => {
    const device = fakeDevice()
    await expect(on({ ...device.tab(), indexedDB: undefined }).open()).rejects.toMatchObject({ failure: 'unavailable' })
    const indexedDB = new FakeFactory()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    await expect(on({ ...device.tab(), indexedDB }).open()).rejects.toMatchObject({ failure: 'unavailable' })
    expect(device.marks.size).toBe(0)
  })

  it('is blocked while another tab will not let go, and open again once it has', async () => {
    const { device, entries } = await deviceWith(2)
    const stubborn = await rawOpen(device.indexedDB)
    const doomed = rawDrop(fakeDevice({ indexedDB: device.indexedDB }).indexedDB)
    await expect(hastyTabOf(device).open()).rejects.toMatchObject({ failure: 'blocked' })
    stubborn.close()
    await doomed
    device.marks.clear()
    const again = tabOf(device)
    await again.open()
    await again.adopt('backup', entries)
  })

  it('gives up on a browser that never answers', async () => {
    const indexedDB = new FakeFactory()
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest)
    await expect(on({ ...fakeDevice().tab(), indexedDB }, 60).open()).rejects.toMatchObject({ failure: 'blocked' })
  })

  it('refuses what a newer version wrote: the database, a segment', async () => {
    const { device } = await deviceWith(1)
    await rawPut(device.indexedDB, 'log/otherdev0000/000000', { v: 2, packed: new Uint8Array(3) })
    await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'newer' })
    ;(await rawOpen(device.indexedDB, 9)).close()
    await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'newer' })
  })

  it('says lost, not welcome, where the profile had data and the database is gone or empty', async () => {
    for (const lose of [rawDrop, async (db: IDBFactory) => Promise.all([...(await rawRecords(db)).keys()].map((key) => rawDelete(db, key)))]) {
      const { device, entries } = await deviceWith(2)
      await lose(device.indexedDB)
      await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'lost' })
      const tab = tabOf(device)
      await expect(tab.open()).rejects.toMatchObject({ failure: 'lost' })
      await tab.deleteAll()
      expect(await tab.open()).toMatchObject({ entries: [], nextSeq: 0 })
      await tab.adopt('backup', entries)
      await tab.close()
      expect((await tabOf(device).open()).entries).toStrictEqual(entries)
    }
  })

  it('says lost where the browser itself tells that it wiped a damaged database, and goes on saying so', async () => {
    const device = fakeDevice()
    Object.defineProperty(FakeVersionChange.prototype, 'dataLoss', { value: 'total', configurable: true })
    try {
      await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'lost' })
    } finally {
      Reflect.deleteProperty(FakeVersionChange.prototype, 'dataLoss')
    }
    await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'lost' })
  })

  it('does not take a first visit that was never answered for a loss', async () => {
    const device = fakeDevice()
    const tab = tabOf(device)
    await tab.open()
    await tab.close()
    await rawDrop(device.indexedDB)
    expect((await tabOf(device).open()).entries).toStrictEqual([])
  })

  it('frees its turn when opening fails', async () => {
    const { device } = await deviceWith(1)
    await rawPut(device.indexedDB, 'log/otherdev0000/000000', { v: 2 })
    await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'newer' })
    await rawDelete(device.indexedDB, 'log/otherdev0000/000000')
    expect((await tabOf(device).open()).writer).toMatch(/00$/)
  })
})

describe('a full device', () => {
  it('gives up its ballast and caches before it gives up an answer', async () => {
    for (const name of ['QuotaExceededError', 'AbortError']) {
      const { device, entries } = await deviceWith(2)
      await rawPut(device.indexedDB, 'cache/memory', new Uint8Array(9))
      const tab = tabOf(device)
      const [next] = entriesFor(await tab.open(), 1, NOON + 100) as [StoredEntry]
      await vi.waitFor(async () => expect([...(await rawRecords(device.indexedDB)).keys()]).toContain('ballast'), { timeout: 10_000 })
      failPuts('log/', name, 1)
      await tab.append(next)
      vi.restoreAllMocks()
      const keys = [...(await rawRecords(device.indexedDB)).keys()]
      expect(keys).not.toContain('ballast')
      expect(keys).not.toContain('cache/memory')
      await tab.close()
      expect((await tabOf(device).open()).entries).toStrictEqual([...entries, next])
    }
  })

  it('says full when even that is not enough, and takes the same answer once there is room', async () => {
    const { device, entries } = await deviceWith(2)
    const tab = tabOf(device)
    const [third, fourth] = entriesFor(await tab.open(), 2, NOON + 100) as [StoredEntry, StoredEntry]
    failPuts('log/', 'QuotaExceededError')
    await expect(tab.append(third)).rejects.toMatchObject({ failure: 'full' })
    await expect(tab.append(third)).rejects.toMatchObject({ failure: 'full' })
    vi.restoreAllMocks()
    await tab.append(third)
    await tab.append(fourth)
    await tab.close()
    expect((await tabOf(device).open()).entries).toStrictEqual([...entries, third, fourth])
  })

  it('adopts nothing when it cannot adopt all', async () => {
    const { device, entries } = await deviceWith(2)
    const tab = tabOf(device)
    await tab.open()
    const backup = Array.from({ length: 60 }, (_, i) => entryOf('otherdev0000', i, NOON - 1000 + i, { said: 'x'.repeat(1000) }))
    failPuts('import/backup/000003', 'QuotaExceededError')
    await expect(tab.adopt('backup', backup)).rejects.toMatchObject({ failure: 'full' })
    vi.restoreAllMocks()
    expect([...(await rawRecords(device.indexedDB)).keys()].filter((key) => key.startsWith('import/'))).toStrictEqual([])
    await tab.adopt('backup', backup)
    await tab.close()
    expect((await tabOf(device).open()).entries).toStrictEqual([...backup, ...entries])
  })
})

describe('a connection', () => {
  it('that the browser closes is made anew, once and without loss', async () => {
    const { device, entries } = await deviceWith(1)
    const tab = tabOf(device)
    const connections: IDBDatabase[] = []
    const open = device.indexedDB.open.bind(device.indexedDB)
    vi.spyOn(device.indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args)
      request.addEventListener('success', () => connections.push(request.result))
      return request
    })
    const [next, after] = entriesFor(await tab.open(), 2, NOON + 100) as [StoredEntry, StoredEntry]
    connections[0]?.close()
    await tab.append(next)
    forceCloseDatabase(connections[1] as unknown as Parameters<typeof forceCloseDatabase>[0])
    await tab.append(after)
    await tab.close()
    expect(connections).toHaveLength(3)
    expect((await tabOf(device).open()).entries).toStrictEqual([...entries, next, after])
  })

  it('whose database was deleted underneath writes no more into an empty one', async () => {
    const { device } = await deviceWith(1)
    const tab = tabOf(device)
    const [next] = entriesFor(await tab.open(), 1, NOON + 100) as [StoredEntry]
    await rawDrop(device.indexedDB)
    await expect(tab.append(next)).rejects.toMatchObject({ failure: 'lost' })
    await expect(tab.open()).rejects.toMatchObject({ failure: 'lost' })
  })

  it('makes way for a newer version of the app, and says so', async () => {
    const { device } = await deviceWith(1)
    const tab = tabOf(device)
    const [next] = entriesFor(await tab.open(), 1, NOON + 100) as [StoredEntry]
    ;(await rawOpen(device.indexedDB, 2)).close()
    await expect(tab.append(next)).rejects.toMatchObject({ failure: 'newer' })
  })

  it('throws our own mistakes as they are', async () => {
    const { device } = await deviceWith(1)
    const tab = tabOf(device)
    await tab.open()
    await expect(tab.adopt('no/such id', [])).rejects.toThrow('not an import id')
  })
})

describe('imports', () => {
  const backup = Array.from({ length: 40 }, (_, i) => entryOf('otherdev0000', i, NOON - 1000 + i, { said: 'x'.repeat(1000) }))

  it('are written in transactions of at most 10 KB', async () => {
    const device = fakeDevice()
    const tab = tabOf(device)
    await tab.open()
    await tab.adopt('backup', backup)
    const chunks = [...(await rawRecords(device.indexedDB))].filter(([key]) => key.startsWith('import/backup/0'))
    expect(chunks.length).toBeGreaterThan(3)
    for (const [, value] of chunks) expect(JSON.stringify(value).length).toBeLessThan(11 * 1024)
  })

  it('that a dead tab left are never seen, and swept at the next opening', async () => {
    const { device, entries } = await deviceWith(1)
    const dying = tabOf(device)
    await dying.open()
    await dying.adopt('backup', backup)
    await dying.close()
    await rawDelete(device.indexedDB, 'import/backup/done')
    const opened = await tabOf(device).open()
    expect(opened).toMatchObject({ entries, damaged: [] })
    expect([...(await rawRecords(device.indexedDB)).keys()].filter((key) => key.startsWith('import/'))).toStrictEqual([])
  })

  it('that come to an end while another tab opens are not swept', async () => {
    const { device, entries } = await deviceWith(1)
    await rawPut(device.indexedDB, 'import/late/000000', { v: 1, first: null, lines: backup.slice(0, 3).map(printLine) })
    const browser = device.tab()
    const request = async (name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> => {
      if (name === 'factdeck/import') await rawPut(device.indexedDB, 'import/late/done', { v: 1, chunks: 1 })
      return browser.locks?.request(name, options, work)
    }
    await on({ ...browser, locks: { request } as unknown as LockManager }).open()
    expect((await tabOf(device).open()).entries).toStrictEqual([...backup.slice(0, 3), ...entries])
  })

  it('that a living tab is writing are left alone, and another import waits no longer than it must', async () => {
    const { device } = await deviceWith(1)
    const writing = device.tab()
    let finish: () => void = () => undefined
    void writing.locks?.request('factdeck/import', {}, () => new Promise<void>((resolve) => (finish = resolve)))
    await rawPut(device.indexedDB, 'import/half/000000', { v: 1, first: null, lines: [] })
    const tab = hastyTabOf(device)
    await tab.open()
    expect([...(await rawRecords(device.indexedDB)).keys()]).toContain('import/half/000000')
    await expect(tab.adopt('backup', backup)).rejects.toMatchObject({ failure: 'blocked' })
    finish()
    await tab.adopt('backup', backup)
  })
})
