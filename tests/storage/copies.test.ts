import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printLine } from '@/core/line'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog } from '@/storage'
import type { Segment } from '@/storage/segment'
import { entriesFor, entryOf } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import type { FakeDisk } from '#tests/support/fake-folder'
import { rawDrop, rawPut, rawRecords } from '#tests/support/raw-store'

const NOON = 1_800_000_000_000

let tabs = 0
const tabOf = (device: FakeDevice) => openLocalLog({ random: seededRandom(`copies ${tabs++}`) }, { browser: device.tab(), deadlineMs: 5000 })
const diskOf = ({ disk }: FakeDevice): FakeDisk => disk as FakeDisk

/** A device with a log of so many answers in two copies. */
async function deviceWith(count: number) {
  const device = fakeDevice({ hasDisk: true })
  const tab = tabOf(device)
  const opened = await tab.open()
  const entries = entriesFor(opened, count, NOON)
  for (const entry of entries) await tab.append(entry)
  await tab.close()
  const path = `/log-copy/${opened.writer.slice(0, 10)}/${opened.writer}.lines`
  return { device, entries, writer: opened.writer, path, key: `log/${opened.writer}/000000` }
}

/** Opens the log anew and lets both copies settle. */
async function reopened(device: FakeDevice) {
  const tab = tabOf(device)
  const opened = await tab.open()
  const settled = await opened.settled
  const entries = [...opened.entries, ...settled.entries].sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
  return { tab, opened, settled, entries }
}

/** The lines of the copy, whichever file they lie in. */
function linesOf(device: FakeDevice): readonly string[] {
  return [...diskOf(device).files].flatMap(([, bytes]) => new TextDecoder().decode(bytes).split('\n').slice(0, -1))
}

afterEach(() => vi.restoreAllMocks())

describe('the second copy', () => {
  it('holds every answer, as a line of checksum and JSON, when the answer is saved', async () => {
    const { device, entries } = await deviceWith(5)
    expect(linesOf(device)).toStrictEqual(entries.map(printLine))
  })

  it('is not needed: without one the log is kept in one copy, and says so', async () => {
    const device = fakeDevice()
    const { tab, settled, opened } = await reopened(device)
    expect(settled).toMatchObject({ copies: 1, repaired: undefined })
    const [entry] = entriesFor(opened, 1, NOON) as [StoredEntry]
    await tab.append(entry)
    await tab.adopt('backup', [entryOf('otherdev0000', 0, NOON - 5)])
    expect(await tab.listSnapshots()).toStrictEqual([])
    await tab.close()
    expect((await reopened(device)).entries).toHaveLength(2)
  })

  it('is made anew of a log that had none, without a word', async () => {
    const device = fakeDevice()
    const tab = tabOf(device)
    const entries = entriesFor(await tab.open(), 3, NOON)
    for (const entry of entries) await tab.append(entry)
    await tab.close()
    const later = fakeDevice({ indexedDB: device.indexedDB, hasDisk: true })
    const { settled } = await reopened(later)
    expect(settled).toMatchObject({ copies: 2, repaired: undefined })
    expect(linesOf(later)).toStrictEqual(entries.map(printLine))
  })

  it('whose file was cut anywhere, or has anything changed, is made whole from the log', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.option(fc.nat({ max: 255 })), async (place, value) => {
        const { device, entries, path } = await deviceWith(6)
        const { files } = diskOf(device)
        const bytes = files.get(path) ?? new Uint8Array()
        const at = place % bytes.length
        files.set(path, value === null ? bytes.slice(0, at) : bytes.map((byte, i) => (i === at ? value : byte)))
        const { tab, settled, opened } = await reopened(device)
        expect(opened.entries).toStrictEqual(entries)
        expect(settled).toMatchObject({ entries: [], nextSeq: 6, copies: 2 })
        await tab.close()
        const held = new Set(linesOf(device))
        expect(entries.map(printLine).every((line) => held.has(line))).toBe(true)
        expect((await reopened(device)).settled.repaired).toBeUndefined()
      }),
      { numRuns: 40 },
    )
  })

  it('that is gone is made anew, and the log with all that it took in', async () => {
    const { device, entries, path } = await deviceWith(4)
    diskOf(device).files.set(path, new Uint8Array())
    const { settled } = await reopened(device)
    expect(settled.repaired).toStrictEqual({ fromCopy: 0, toCopy: 4 })
    expect(linesOf(device)).toStrictEqual(entries.map(printLine))
  })

  it('that has no room never makes an answer fail, and catches up when there is room', async () => {
    const { device, entries } = await deviceWith(2)
    const { tab, opened } = await reopened(device)
    const more = entriesFor(opened, 3, NOON + 100)
    diskOf(device).room = 60
    await tab.append(more[0] as StoredEntry)
    await tab.append(more[1] as StoredEntry)
    expect(linesOf(device)).toHaveLength(2)
    diskOf(device).room = Infinity
    await tab.append(more[2] as StoredEntry)
    await tab.close()
    expect(linesOf(device)).toStrictEqual([...entries, ...more].map(printLine))
  })

  it('gives a file to each tab, and another tab’s answers in flight are no discrepancy', async () => {
    const device = fakeDevice({ hasDisk: true })
    const one = await reopened(device)
    const [entry] = entriesFor(one.opened, 1, NOON) as [StoredEntry]
    await one.tab.append(entry)
    const [ahead] = entriesFor({ writer: one.opened.writer, nextSeq: 1 }, 1, NOON + 1) as [StoredEntry]
    const file = `/log-copy/${one.opened.writer.slice(0, 10)}/${one.opened.writer}.lines`
    const held = diskOf(device).files.get(file) ?? new Uint8Array()
    diskOf(device).files.set(file, new Uint8Array([...held, ...new TextEncoder().encode(`${printLine(ahead)}\n`)]))
    const other = await reopened(device)
    expect(other.settled.repaired).toBeUndefined()
    expect(other.entries).toStrictEqual([entry])
    expect(diskOf(device).files.size).toBe(2)
  })
})

describe('the log', () => {
  it('gets back from the copy whatever it has lost, goes on without using a place twice, and says how many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 6 }), async (left) => {
        const { device, entries, key } = await deviceWith(7)
        const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
        await rawPut(device.indexedDB, key, { ...segment, lines: segment.lines.slice(0, left) })
        const first = await reopened(device)
        expect(first.entries).toStrictEqual(entries)
        expect(first.settled).toMatchObject({ nextSeq: 7, repaired: { fromCopy: 7 - left, toCopy: 0 } })
        const [next] = entriesFor({ writer: first.opened.writer, nextSeq: 7 }, 1, NOON + 500) as [StoredEntry]
        await first.tab.append(next)
        await first.tab.close()
        const again = await reopened(device)
        expect(again.opened.entries).toStrictEqual([...entries, next])
        expect(again.settled).toMatchObject({ nextSeq: 8, repaired: undefined })
      }),
      { numRuns: 10 },
    )
  })

  it('with damaged answers is mended from the copy, and tells of no damage', async () => {
    const { device, entries, key } = await deviceWith(5)
    const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
    await rawPut(device.indexedDB, key, { ...segment, lines: segment.lines.map((line, i) => (i % 2 === 0 ? line.replace('Berlin', 'Merlin') : line)) })
    const { settled, entries: found, opened, tab } = await reopened(device)
    expect(opened.damaged).toHaveLength(3)
    expect(found).toStrictEqual(entries)
    expect(settled).toMatchObject({ damaged: [], repaired: { fromCopy: 3, toCopy: 0 } })
    await tab.close()
    expect((await reopened(device)).opened).toMatchObject({ entries, damaged: [] })
  })

  it('with a record that cannot be read at all is mended too', async () => {
    const { device, entries, key } = await deviceWith(5)
    await rawPut(device.indexedDB, key, 'nothing like a segment')
    const { settled, entries: found } = await reopened(device)
    expect(found).toStrictEqual(entries)
    expect(settled).toMatchObject({ damaged: [], repaired: { fromCopy: 5, toCopy: 0 } })
  })

  it('still tells of damage that the copy can’t mend', async () => {
    const { device, entries, key, path } = await deviceWith(3)
    const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
    await rawPut(device.indexedDB, key, { ...segment, lines: ['spoilt', ...segment.lines.slice(1)] })
    diskOf(device).files.set(path, new TextEncoder().encode('spoilt too\n'))
    const { settled, entries: found } = await reopened(device)
    expect(found).toStrictEqual(entries.slice(1))
    expect(settled.damaged).toMatchObject([{ key: `${key}#0` }])
  })

  it('that is gone altogether is restored from the copy, imports too, and no recovery screen is needed', async () => {
    const lost: readonly ((device: FakeDevice) => Promise<unknown>)[] = [
      async ({ indexedDB }) => rawDrop(indexedDB),
      async ({ indexedDB, marks }) => {
        marks.clear()
        await rawDrop(indexedDB)
      },
    ]
    for (const lose of lost) {
      const { device, entries, writer } = await deviceWith(4)
      const importing = await reopened(device)
      const elsewhere = entryOf('otherdev0000', 0, NOON - 5)
      await importing.tab.adopt('backup', [elsewhere])
      await importing.tab.close()
      await lose(device)
      const { settled, entries: found, opened, tab } = await reopened(device)
      expect(found).toStrictEqual([elsewhere, ...entries])
      expect(settled).toMatchObject({ repaired: { fromCopy: 5, toCopy: 0 }, nextSeq: 0 })
      expect(opened.writer).not.toBe(writer)
      await tab.close()
      expect((await reopened(device)).opened.entries).toStrictEqual([elsewhere, ...entries])
    }
  })

  it('that the browser can’t open any more goes on in the copy alone, and is whole again once it can', async () => {
    const { device, entries } = await deviceWith(4)
    const broken = fakeDevice({ indexedDB: device.indexedDB, disk: diskOf(device) })
    vi.spyOn(broken.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    const first = await reopened(broken)
    expect(first.entries).toStrictEqual(entries)
    expect(first.settled).toMatchObject({ copies: 1, repaired: { fromCopy: 4, toCopy: 0 } })
    const more = entriesFor(first.opened, 2, NOON + 100)
    for (const entry of more) await first.tab.append(entry)
    await first.tab.adopt('backup', [entryOf('otherdev0000', 0, NOON + 300)])
    await first.tab.close()
    expect((await reopened(broken)).entries).toHaveLength(7)
    vi.restoreAllMocks()
    const healed = await reopened(device)
    expect(healed.entries).toHaveLength(7)
    expect(healed.settled.repaired).toStrictEqual({ fromCopy: 3, toCopy: 0 })
  })

  it('is deleted in both copies, and a copy that another tab holds never brings it back', async () => {
    const { device } = await deviceWith(3)
    const one = await reopened(device)
    const other = await reopened(device)
    await other.tab.append(entriesFor(other.opened, 1, NOON + 50)[0] as StoredEntry)
    await one.tab.deleteAll()
    expect([...diskOf(device).files.values()].filter(({ length }) => length > 0)).toHaveLength(1)
    await other.tab.close()
    const again = await reopened(device)
    expect(again.entries).toStrictEqual([])
    expect(again.settled.repaired).toBeUndefined()
    expect(linesOf(device)).toStrictEqual([])
  })
})

describe('snapshots', () => {
  it('hold the log of their day, one a day, and stay when the log itself and its copy are spoilt', async () => {
    const { device, entries, path } = await deviceWith(6)
    const { tab } = await reopened(device)
    await tab.keepSnapshot('2027-01-15')
    await tab.keepSnapshot('2027-01-15')
    expect((await tab.listSnapshots()).map(({ date }) => date)).toStrictEqual(['2027-01-15'])
    diskOf(device).files.set(path, new Uint8Array(9))
    expect(await tab.readSnapshot('2027-01-15')).toStrictEqual(entries)
    expect(await tab.readSnapshot('2026-12-31')).toStrictEqual([])
  })

  it('give back what is whole of one that was cut', async () => {
    const { device, entries } = await deviceWith(200)
    const { tab } = await reopened(device)
    await tab.keepSnapshot('2027-01-15')
    const name = '/log-snapshots/2027-01-15.gz'
    const bytes = diskOf(device).files.get(name) ?? new Uint8Array()
    diskOf(device).files.set(name, bytes.slice(0, Math.floor(bytes.length / 2)))
    const found = await tab.readSnapshot('2027-01-15')
    expect(entries).toEqual(expect.arrayContaining([...found]))
    expect(found.length).toBeLessThan(200)
  })

  it('make way for an answer when there is no more room', async () => {
    const { device, entries } = await deviceWith(3)
    const { tab, opened } = await reopened(device)
    await tab.keepSnapshot('2027-01-15')
    const more = entriesFor(opened, 1, NOON + 100)
    const disk = diskOf(device)
    disk.room = 0
    const original = disk.files.delete.bind(disk.files)
    vi.spyOn(disk.files, 'delete').mockImplementation((file) => {
      disk.room = Infinity
      return original(file)
    })
    await tab.append(more[0] as StoredEntry)
    expect(await tab.listSnapshots()).toStrictEqual([])
    expect(linesOf(device)).toStrictEqual([...entries, ...more].map(printLine))
  })
})
