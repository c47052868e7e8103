import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printLine } from '@/core/line'
import { seededRandom } from '@/core/random'
import { msOfStamp, nextStamp } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { LogStorage } from '@/core/storage'
import { memoryLog, memoryShelf, openLocalLog } from '@/storage'
import { anyEntry, anyLog, entriesFor, entryOf } from '#tests/support/any-entry'
import { fakeDevice } from '#tests/support/fake-device'

/** A device of the tested storage, and its next tab. */
type MakeDevice = () => () => LogStorage

const NOON = 1_800_000_000_000

/** What every storage of the log promises. */
export function holdsForEveryStorage(name: string, makeDevice: MakeDevice): void {
  describe(name, () => {
    it('is empty on a new device and starts each writer at 0', async () => {
      const opened = await makeDevice()().open()
      expect(opened).toMatchObject({ entries: [], damaged: [], nextSeq: 0 })
      expect(opened.writer).toMatch(/^[0-9a-z]{10}00$/)
    })

    it('gives back what was appended, in order and unchanged, whatever it says', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyEntry, { maxLength: 30 }), async (bodies) => {
          const device = makeDevice()
          const first = device()
          const { writer } = await first.open()
          const entries = bodies.map((body, seq): StoredEntry => ({ ...body, seq, stamp: nextStamp(NOON + seq, undefined, writer) }))
          for (const entry of entries) await first.append(structuredClone(entry))
          await first.close()
          const again = await device().open()
          expect(again.entries).toStrictEqual(entries)
          expect(again).toMatchObject({ writer, nextSeq: entries.length, damaged: [] })
        }),
        { numRuns: 25 },
      )
    })

    it('loses nothing when two tabs append in any interleaving', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (turns) => {
          const device = makeDevice()
          const tabs = [device(), device()] as const
          const opened = [await tabs[0].open(), await tabs[1].open()]
          expect(opened[0]?.writer).not.toBe(opened[1]?.writer)
          const seqs: [number, number] = [0, 0]
          const entries = turns.map((second, i) => {
            const tab = second ? 1 : 0
            return { tab, entry: entryOf(opened[tab]?.writer ?? '', seqs[tab]++, NOON + i) }
          })
          await Promise.all(entries.map(async ({ tab, entry }) => tabs[tab]?.append(entry)))
          expect((await device().open()).entries).toStrictEqual(entries.map(({ entry }) => entry))
        }),
        { numRuns: 25 },
      )
    })

    it('numbers a writer without gaps, and refuses an entry out of its turn', async () => {
      const log = makeDevice()()
      const opened = await log.open()
      const [first, second, third] = entriesFor(opened, 3, NOON) as [StoredEntry, StoredEntry, StoredEntry]
      await log.append(first)
      await expect(log.append(third)).rejects.toThrow('expected 1')
      await expect(log.append(first)).rejects.toThrow('expected 1')
      await log.append(second)
      await log.append(third)
    })

    it('gives a turn back when the tab closes', async () => {
      const device = makeDevice()
      const [first, second, third] = [device(), device(), device()]
      const { writer } = await first.open()
      expect((await second.open()).writer).not.toBe(writer)
      await first.close()
      expect((await third.open()).writer).toBe(writer)
    })

    it('adopts entries made elsewhere once, however often and under whichever id they come', async () => {
      await fc.assert(
        fc.asyncProperty(anyLog, fc.array(fc.nat({ max: 100 })), async (log, some) => {
          const device = makeDevice()
          const tab = device()
          const { writer } = await tab.open()
          const part = log.filter((_, i) => some.includes(i))
          await tab.adopt('one', part)
          await tab.adopt('two', structuredClone([...log, ...log]))
          await tab.adopt('two', log)
          await tab.close()
          const again = await device().open()
          expect(again.entries).toStrictEqual([...log].sort((a, b) => (a.stamp < b.stamp ? -1 : 1)))
          expect(again).toMatchObject({ writer, nextSeq: 0 })
        }),
        { numRuns: 25 },
      )
    })

    it('where it prints apart from the page, prints what it has and what is not in it yet, each once and in order, unless it is stopped', async () => {
      const log = makeDevice()()
      const { writer } = await log.open()
      const entries = [0, 1, 2, 3].map((seq) => entryOf(writer, seq, NOON + seq))
      for (const entry of entries.slice(0, 2)) await log.append(entry)
      await log.adopt('elsewhere', [entryOf('elsewhere000', 0, NOON - 1)])
      const printed = await log.print(entries.slice(1).toReversed(), new AbortController().signal)
      await expect(log.print([], AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
      // A storage that has no worker leaves it to the page.
      if (!printed) return
      const { pieces, ...counted } = printed
      const text = pieces.map((piece) => new TextDecoder().decode(piece)).join('')
      expect(text).toBe([entryOf('elsewhere000', 0, NOON - 1), ...entries].map((entry) => `${printLine(entry)}\n`).join(''))
      expect(counted).toMatchObject({ entries: 5 })
    })

    it('leaves entries that are present as they are', async () => {
      const device = makeDevice()
      const tab = device()
      const [entry] = entriesFor(await tab.open(), 1, NOON) as [StoredEntry]
      await tab.append(entry)
      await tab.adopt('backup', [{ ...entry, version: 7 }])
      await tab.close()
      expect((await device().open()).entries).toStrictEqual([entry])
    })

    it('tells the other tabs what was appended and adopted, and not the tab itself', async () => {
      const device = makeDevice()
      const [writing, reading] = [device(), device()]
      const opened = await writing.open()
      await reading.open()
      const own: unknown[] = []
      const heard: StoredEntry[] = []
      writing.watch((news) => own.push(news))
      const stop = reading.watch((news) => 'entries' in news && heard.push(...news.entries))
      const [first, second] = entriesFor(opened, 2, NOON) as [StoredEntry, StoredEntry]
      const elsewhere = entryOf('otherdev0000', 4, NOON - 5)
      await writing.append(first)
      await writing.adopt('backup', [elsewhere, first])
      await expect.poll(() => heard).toStrictEqual([first, elsewhere])
      stop()
      await writing.append(second)
      await writing.close()
      expect(heard).toHaveLength(2)
      expect(own).toStrictEqual([])
    })

    it('deletes everything, tells the other tabs, and takes no more from them until they open anew', async () => {
      const device = makeDevice()
      const [one, other] = [device(), device()]
      await one.open()
      const opened = await other.open()
      const [first, second] = entriesFor(opened, 2, NOON) as [StoredEntry, StoredEntry]
      await other.append(first)
      await one.adopt('backup', [entryOf('otherdev0000', 0, NOON)])
      const heard: unknown[] = []
      other.watch((news) => heard.push(news))
      await one.deleteAll()
      await expect.poll(() => heard).toContainEqual({ deleted: true })
      await device().open()
      await expect(other.append(second)).rejects.toMatchObject({ failure: 'lost' })
      const afresh = await other.open()
      expect(afresh).toMatchObject({ entries: [], nextSeq: 0 })
      expect(afresh.writer.slice(0, 10)).not.toBe(opened.writer.slice(0, 10))
      expect((await device().open()).entries).toStrictEqual([])
    })

    it('goes on after deleting everything', async () => {
      const device = makeDevice()
      const tab = device()
      await tab.open()
      await tab.deleteAll()
      const [entry] = entriesFor(await tab.open(), 1, NOON) as [StoredEntry]
      await tab.append(entry)
      await tab.close()
      expect((await device().open()).entries).toStrictEqual([entry])
      expect(msOfStamp(entry.stamp)).toBe(NOON)
    })

    it('refuses to append before it is open', async () => {
      const log = makeDevice()()
      await expect(log.append(entryOf('otherdev0000', 0, NOON))).rejects.toMatchObject({ failure: 'unavailable' })
    })
  })
}

holdsForEveryStorage('the log in memory', () => {
  const shelf = memoryShelf()
  const random = seededRandom('memory')
  return () => memoryLog({ random, shelf })
})

holdsForEveryStorage('the log in the browser', () => {
  const device = fakeDevice()
  const random = seededRandom('local')
  return () => openLocalLog({ random }, { browser: device.tab(), deadlineMs: 5000 })
})

holdsForEveryStorage('the log in the browser, in two copies', () => {
  const device = fakeDevice({ hasDisk: true })
  const random = seededRandom('two copies')
  return () => openLocalLog({ random }, { browser: device.tab(), deadlineMs: 5000 })
})
