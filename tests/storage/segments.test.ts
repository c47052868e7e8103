import { IDBDatabase as FakeDatabase, IDBObjectStore as FakeStore } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog } from '@/storage'
import type { Segment } from '@/storage/segment'
import { entriesFor } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawPut, rawRecords } from '#tests/support/raw-store'

const NOON = 1_800_000_000_000

const tabOf = (device: FakeDevice) => openLocalLog({ random: seededRandom('segments') }, { browser: device.tab(), deadlineMs: 5000 })

/** A device whose log holds the entries. */
async function deviceWith(count: number, rest: Readonly<Record<string, unknown>> = {}) {
  const device = fakeDevice()
  const tab = tabOf(device)
  const opened = await tab.open()
  const entries = entriesFor(opened, count, NOON, rest)
  for (const entry of entries) await tab.append(entry)
  await tab.close()
  return { device, entries, writer: opened.writer }
}

afterEach(() => vi.restoreAllMocks())

/** Every transaction begun from now on, and whether it is complete. */
function watchTransactions() {
  const seen: { readonly mode: string; readonly durability: string; complete: boolean }[] = []
  const original = FakeDatabase.prototype.transaction
  vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = original.apply(this, args)
    const record = { mode: transaction.mode, durability: transaction.durability, complete: false }
    transaction.addEventListener('complete', () => (record.complete = true))
    seen.push(record)
    return transaction
  })
  return seen
}

it('writes each answer with one put, in one strict transaction, and is done when that is complete', async () => {
  const tab = tabOf((await deviceWith(1)).device)
  const entries = entriesFor(await tab.open(), 20, NOON + 100)
  const ballast = watchTransactions()
  await vi.waitFor(() => expect(ballast.every(({ complete }) => complete)).toBe(true), { timeout: 10_000 })
  vi.restoreAllMocks()
  for (const entry of entries) {
    const transactions = watchTransactions()
    const put = vi.spyOn(FakeStore.prototype, 'put')
    await tab.append(entry)
    expect(transactions).toStrictEqual([{ mode: 'readwrite', durability: 'strict', complete: true }])
    expect(put.mock.calls.map(([, key]) => String(key).split('/')[0])).toStrictEqual(['log'])
    vi.restoreAllMocks()
  }
})

it('closes a segment before it grows past 48 KB or 1,024 answers, and never touches it again', async () => {
  const { device, writer } = await deviceWith(60, { said: 'x'.repeat(3000) })
  const before = await rawRecords(device.indexedDB)
  const keys = [...before.keys()].filter((key) => key.startsWith('log/'))
  expect(keys.slice(0, 2)).toStrictEqual([`log/${writer}/000000`, `log/${writer}/000001`])
  for (const key of keys) {
    const { lines } = before.get(key) as Segment
    expect(lines.length).toBeLessThanOrEqual(1024)
    expect(lines.join('').length).toBeLessThanOrEqual(48 * 1024)
  }
  const tab = tabOf(device)
  for (const entry of entriesFor(await tab.open(), 3, NOON + 100)) await tab.append(entry)
  const after = await rawRecords(device.indexedDB)
  for (const key of keys.slice(0, -1)) expect(after.get(key)).toStrictEqual(before.get(key))
})

it('counts 1,024 small answers to a segment', async () => {
  const { device, writer } = await deviceWith(0)
  const lines = (n: number) => Array.from({ length: n }, () => '')
  await rawPut(device.indexedDB, `log/${writer}/000000`, { v: 1, first: 0, lines: lines(1023) } satisfies Segment)
  const tab = tabOf(device)
  for (const entry of entriesFor(await tab.open(), 2, NOON)) await tab.append(entry)
  const records = await rawRecords(device.indexedDB)
  expect(records.get(`log/${writer}/000000`)).toMatchObject({ first: 0, lines: { length: 1024 } })
  expect(records.get(`log/${writer}/000001`)).toMatchObject({ first: 1024, lines: { length: 1 } })
})

it('keeps an answer larger than a segment in one of its own', async () => {
  const { device, entries } = await deviceWith(3, { said: 'ö'.repeat(60_000) })
  const opened = await tabOf(device).open()
  expect(opened.entries).toStrictEqual(entries)
  expect([...(await rawRecords(device.indexedDB)).keys()].filter((key) => key.startsWith('log/'))).toHaveLength(3)
})

it('loses one answer to one changed character, and no other', async () => {
  const { device, entries, writer } = await deviceWith(12)
  const key = `log/${writer}/000000`
  const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 11 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), async (at, place, letter) => {
      const line = segment.lines[at] ?? ''
      const i = place % line.length
      const changed = line.slice(0, i) + letter + line.slice(i + 1)
      fc.pre(changed !== line)
      await rawPut(device.indexedDB, key, { ...segment, lines: segment.lines.map((held, nth) => (nth === at ? changed : held)) })
      const tab = tabOf(device)
      const opened = await tab.open()
      await tab.close()
      expect(opened.entries).toStrictEqual(entries.filter((_, nth) => nth !== at))
      expect(opened.damaged).toMatchObject([{ key: `${key}#${at}`, text: changed }])
      expect(opened.nextSeq).toBe(12)
    }),
    { numRuns: 40 },
  )
})

it('goes on after a damaged answer without touching it, until it is discarded', async () => {
  const { device, entries, writer } = await deviceWith(3)
  const key = `log/${writer}/000000`
  const segment = (await rawRecords(device.indexedDB)).get(key) as Segment
  const broken = { ...segment, lines: [segment.lines[0] ?? '', 'spoilt', segment.lines[2] ?? ''] }
  await rawPut(device.indexedDB, key, broken)
  const tab = tabOf(device)
  const opened = await tab.open()
  const [next] = entriesFor(opened, 1, NOON + 100) as [StoredEntry]
  await tab.append(next)
  expect((await rawRecords(device.indexedDB)).get(key)).toStrictEqual(broken)
  await tab.discardDamaged(opened.damaged.map((record) => record.key))
  await tab.close()
  const again = await tabOf(device).open()
  expect(again).toMatchObject({ damaged: [], nextSeq: 4, writer })
  expect(again.entries).toStrictEqual([entries[0], entries[2], next])
})

it('retires a writer whose last segment can no longer be read, and gives its bytes to whoever repairs', async () => {
  const { device, writer } = await deviceWith(3)
  await rawPut(device.indexedDB, `log/${writer}/000000`, { v: 1, first: 0, lines: 'gone' })
  const tab = tabOf(device)
  const opened = await tab.open()
  expect(opened.writer).not.toBe(writer)
  expect(opened).toMatchObject({ nextSeq: 0, damaged: [{ key: `log/${writer}/000000`, text: '{"v":1,"first":0,"lines":"gone"}' }] })
  await tab.discardDamaged(opened.damaged.map((record) => record.key))
  await tab.close()
  const again = await tabOf(device).open()
  expect(again.damaged).toStrictEqual([])
  expect(again.writer).not.toBe(writer)
})

it('does not discard what another tab has mended since', async () => {
  const { device, entries, writer } = await deviceWith(2)
  await tabOf(device).open()
  const tab = tabOf(device)
  await tab.open()
  await tab.discardDamaged([`log/${writer}/000000#1`, `log/${writer}/000000`])
  expect((await tabOf(device).open()).entries).toStrictEqual(entries)
})

it('reads one by one what the browser refuses to read in bulk', async () => {
  const { device, entries, writer } = await deviceWith(40, { said: 'x'.repeat(3000) })
  const bad = `log/${writer}/000001`
  const fails = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'UnknownError')
  }
  const original = FakeStore.prototype.get
  vi.spyOn(FakeStore.prototype, 'getAll').mockImplementation(fails)
  vi.spyOn(FakeStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return key === bad ? fails() : original.call(this, key)
  })
  const opened = await tabOf(device).open()
  expect(opened.damaged).toMatchObject([{ key: bad, text: '', problem: { code: 'record-unreadable' } }])
  expect(opened.entries.length).toBeGreaterThan(15)
  expect(entries).toEqual(expect.arrayContaining([...opened.entries]))
})
