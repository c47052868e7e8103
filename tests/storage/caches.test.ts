import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { foldLog, LogFold, type Learner } from '@/core/fold'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import type { LogStorage, OpenedLog } from '@/core/storage'
import { openLocalLog } from '@/storage'
import { beginCache, printCache, type CacheRecord, type FoldCache } from '@/storage/cache-record'
import type { Segment } from '@/storage/segment'
import { entriesFor, entryOf } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawDelete, rawPut, rawRecords } from '#tests/support/raw-store'

const NOON = 1_800_000_000_000
const KEY = 'cache/fold'

let tabs = 0
const tabOf = (device: FakeDevice) => openLocalLog({ random: seededRandom(`caches ${tabs++}`) }, { browser: device.tab(), deadlineMs: 5000 })

/** What an opening comes to: the fold over the base, and whether it has to be made anew. */
function foldOf({ base, entries }: OpenedLog): LogFold {
  const fold = new LogFold(base)
  for (const entry of entries) fold.add(entry)
  return fold
}

function plain(learner: Learner): unknown {
  return { settings: learner.settings, facts: [...learner.facts].sort(([a], [b]) => (a < b ? -1 : 1)), attempts: [...learner.attempts], days: [...learner.days] }
}

const review = (opened: Pick<OpenedLog, 'writer' | 'nextSeq'>, count: number, fromMs: number, facts = 5): StoredEntry[] =>
  entriesFor(opened, count, fromMs).map((entry, i) => ({ ...entry, kind: 'review-imported', factId: `f${i % facts}`, rating: 1 + (i % 4), from: 'anki', day: 20_000 + i }) as StoredEntry)

/** Keeps a base of all but the last entries, as the app does when nothing else is to do. */
async function keep(tab: LogStorage, fold: LogFold, behind: number): Promise<void> {
  await tab.keepBase(fold.baseAt(fold.entries.at(-1 - behind)?.stamp ?? ''))
}

async function deviceWith(count: number, behind: number, hasDisk = true) {
  const device = fakeDevice({ hasDisk })
  const tab = tabOf(device)
  const opened = await tab.open()
  const entries = review(opened, count, NOON)
  for (const entry of entries) await tab.append(entry)
  const fold = new LogFold()
  for (const entry of entries) fold.add(entry)
  await keep(tab, fold, behind)
  await tab.close()
  return { device, entries, writer: opened.writer }
}

afterEach(() => vi.restoreAllMocks())

describe('opening through a cache', () => {
  it('comes to the same as folding everything, whatever was appended and adopted before and after, and from a cache of a cache', async () => {
    const step = fc.record({ do: fc.constantFrom('append', 'append', 'append', 'adopt', 'keep', 'reopen', 'other'), behind: fc.nat(4) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const device = fakeDevice({ hasDisk: true })
        let tab = tabOf(device)
        let opened = await tab.open()
        let fold = foldOf(opened)
        let seq = opened.nextSeq
        let written = 0
        const all: StoredEntry[] = []
        const take = (entries: readonly StoredEntry[]) => entries.forEach((entry) => all.push(entry) && fold.add(entry))
        for (const { do: what, behind } of steps) {
          const ms = NOON + written++ * 100
          if (what === 'append') {
            const [entry] = review({ writer: opened.writer, nextSeq: seq++ }, 1, ms, 3) as [StoredEntry]
            await tab.append(entry)
            take([entry])
          } else if (what === 'adopt') {
            // However far behind, never a moment that this device has stamped before: no stamp is given twice.
            const made = review({ writer: 'otherdev0000', nextSeq: written * 10 }, 2, ms - 332 * behind)
            await tab.adopt(`backup-${written}`, made)
            take(made)
          } else if (what === 'keep') {
            if (!fold.needsAll && fold.entries.length > behind) await keep(tab, fold, behind)
          } else if (what === 'other') {
            const second = tabOf(device)
            const [entry] = review(await second.open(), 1, ms, 3) as [StoredEntry]
            await second.append(entry)
            await second.close()
            take([entry])
          } else {
            await tab.close()
            tab = tabOf(device)
            opened = await tab.open()
            seq = opened.nextSeq
            fold = foldOf(opened)
            expect((await opened.settled).repaired).toBeUndefined()
            if (!fold.needsAll) expect(plain(fold.learner)).toEqual(plain(foldLog(all)))
          }
        }
        await tab.close()
        const last = tabOf(device)
        const found = foldOf(await last.open())
        expect((await last.readAll()).map(({ stamp }) => stamp)).toEqual(all.map(({ stamp }) => stamp).sort())
        if (!found.needsAll) expect(plain(found.learner)).toEqual(plain(foldLog(all)))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('reads the entries after the base and no others', async () => {
    const { device, entries } = await deviceWith(30, 4)
    const opened = await tabOf(device).open()
    expect(opened.entries).toStrictEqual(entries.slice(-4))
    expect(opened).toMatchObject({ nextSeq: 30, damaged: [] })
    expect(plain(foldOf(opened).learner)).toEqual(plain(foldLog(entries)))
    expect((await opened.settled).repaired).toBeUndefined()
  })

  it('says that all is needed when an import brings what is older than the base', async () => {
    const { device } = await deviceWith(10, 2)
    const tab = tabOf(device)
    await tab.open()
    await tab.adopt('backup', [entryOf('otherdev0000', 0, NOON - 5)])
    await tab.close()
    const opened = await tabOf(device).open()
    expect(foldOf(opened).needsAll).toBe(true)
    expect(opened.entries).toHaveLength(3)
  })

  it('is not done where the cache is spoilt, of another version, or does not fit the log: then everything is read', async () => {
    type Change = (record: CacheRecord) => unknown
    const marked = async (record: CacheRecord, marks: FoldCache['marks']) => {
      const cache = await beginCache(record)?.whole()
      return cache && printCache({ ...cache, marks })
    }
    const changes: readonly Change[] = [
      () => 'no cache at all',
      (record) => ({ ...record, v: 99 }),
      (record) => ({ ...record, base: 99 }),
      (record) => ({ ...record, columns: record.columns.slice(1) }),
      (record) => ({ ...record, columns: new Blob([new Uint8Array(record.columns.size)]) }),
      (record) => ({ ...record, columns: [] }),
      (record) => marked(record, new Map([['strangerdev00', { n: 0, seq: 1 }]])),
      (record) => marked(record, new Map([...(beginCache(record)?.marks ?? [])].map(([writer]) => [writer, { n: 7, seq: 8 }]))),
    ]
    for (const change of changes) {
      const { device, entries } = await deviceWith(12, 3)
      const record = (await rawRecords(device.indexedDB)).get(KEY) as CacheRecord
      await rawPut(device.indexedDB, KEY, await change(record))
      const opened = await tabOf(device).open()
      expect(opened.base).toBeUndefined()
      expect(opened.entries).toStrictEqual(entries)
    }
  })

  it('sees a bit that has changed anywhere in the cache', async () => {
    const { device } = await deviceWith(12, 3)
    const record = (await rawRecords(device.indexedDB)).get(KEY) as CacheRecord
    const bytes = new Uint8Array(await record.columns.arrayBuffer())
    expect(await beginCache(record)?.whole()).toBeDefined()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('columns', 'text'), fc.nat(), fc.nat(6), async (part, place, bit) => {
        if (part === 'text') {
          const at = place % record.text.length
          const text = record.text.slice(0, at) + String.fromCharCode(record.text.charCodeAt(at) ^ (1 << bit)) + record.text.slice(at + 1)
          expect(beginCache({ ...record, text })).toBeUndefined()
          return
        }
        const spoilt = bytes.slice()
        spoilt[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 << bit)
        expect(await beginCache({ ...record, columns: new Blob([spoilt]) })?.whole()).toBeUndefined()
      }),
    )
  })

  it('finds out when the log is shorter than the cache says, and gets the rest back from the copy', async () => {
    const { device, entries, writer } = await deviceWith(12, 3)
    const key = `log/${writer}/000000`
    const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
    await rawPut(device.indexedDB, key, { ...segment, lines: segment.lines.slice(0, 5) })
    const opened = await tabOf(device).open()
    expect(opened.entries).toStrictEqual(entries.slice(0, 5))
    expect(await opened.settled).toMatchObject({ entries: entries.slice(5), repaired: { fromCopy: 7 } })
  })

  it('gets back from the copy what the log lost after the base, and makes a copy whole that lost what was compared before', async () => {
    const { device, entries, writer } = await deviceWith(12, 3)
    const key = `log/${writer}/000000`
    const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
    await rawPut(device.indexedDB, key, { ...segment, lines: segment.lines.slice(0, 10) })
    const shorter = tabOf(device)
    const opened = await shorter.open()
    expect(opened.base).toBeDefined()
    expect(await opened.settled).toMatchObject({ entries: entries.slice(10), nextSeq: 12, repaired: { fromCopy: 2, toCopy: 0 } })
    await shorter.close()
    for (const path of device.disk?.files.keys() ?? []) device.disk?.files.set(path, new Uint8Array())
    const again = await tabOf(device).open()
    expect(await again.settled).toMatchObject({ entries: [], repaired: { fromCopy: 0, toCopy: 12 } })
  })

  it('is as ever when the cache was dropped to make room', async () => {
    const { device, entries } = await deviceWith(12, 3)
    await rawDelete(device.indexedDB, KEY)
    expect((await tabOf(device).open()).entries).toStrictEqual(entries)
  })
})
