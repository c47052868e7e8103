import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog } from '@/storage'
import { openDatabase } from '@/storage/database'
import { readTrials } from '@/storage/trial-cache'
import { askedAbout, LogBook } from '#tests/support/log'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawPut, rawRecords } from '#tests/support/raw-store'
import { trialsIn, trialsOf } from '#tests/support/trials'

const KEY = 'cache/trials'

async function deviceWith(entries: readonly StoredEntry[]): Promise<FakeDevice> {
  const device = fakeDevice({ hasDisk: true })
  await adopt(device, 'first', entries)
  return device
}

async function adopt(device: FakeDevice, id: string, entries: readonly StoredEntry[]): Promise<void> {
  const tab = openLocalLog({ random: seededRandom(id) }, { browser: device.tab(), deadlineMs: 5000 })
  await (await tab.open()).settled
  await tab.adopt(id, entries)
  await tab.close()
}

async function trialsOn(device: FakeDevice, unsaved: readonly StoredEntry[] = []): Promise<unknown> {
  const database = await openDatabase({ browser: device.tab(), deadlineMs: 5000 }, false)
  try {
    return trialsIn((await readTrials(database, unsaved, (write) => write())).view())
  } finally {
    database.close()
  }
}

/** A log so long that its trials are kept: sittings of ten answers, a fact now and then begun afresh. */
function longBook(): LogBook {
  const book = new LogBook()
  for (let sitting = 0; sitting < 210; sitting++) sit(book, sitting)
  return book
}

function sit(book: LogBook, sitting: number): void {
  const day = 20_000 + sitting
  book.start(day, `a${sitting}`, askedAbout(['f0']), sitting % 9 === 0)
  for (let at = 0; at < 10; at++) book.answer(day, `a${sitting}`, askedAbout([`f${(sitting + at) % 30}`]), (sitting + at) % 4 === 0 ? 'wrong' : 'right')
  if (sitting % 20 === 0) book.write(day, { kind: 'fact-reset', factIds: [`f${sitting % 30}`] })
}

const keptOn = async (device: FakeDevice) => (await rawRecords(device.indexedDB)).get(KEY)

describe('Trials that are kept', () => {
  it('are those of the whole log, with what came after them and what is not in the log yet', async () => {
    const book = longBook()
    const device = await deviceWith(book.entries)
    expect(await trialsOn(device)).toEqual(trialsOf(book.entries))
    const kept = await keptOn(device)
    expect(kept).toBeDefined()
    const before = book.entries.length
    for (let sitting = 210; sitting < 215; sitting++) sit(book, sitting)
    const [adopted, unsaved] = [book.entries.slice(before, before + 20), book.entries.slice(before + 20)]
    await adopt(device, 'second', adopted)
    expect(await trialsOn(device, unsaved)).toEqual(trialsOf(book.entries))
    expect(await keptOn(device)).toEqual(kept)
  }, 60_000)

  it('go on growing, and are counted anew where something in them was taken back or their record is spoilt', async () => {
    const book = longBook()
    const device = await deviceWith(book.entries)
    await trialsOn(device)
    const before = book.entries.length
    for (let sitting = 210; sitting < 420; sitting++) sit(book, sitting)
    await adopt(device, 'second', book.entries.slice(before))
    expect(await trialsOn(device)).toEqual(trialsOf(book.entries))
    const kept = (await keptOn(device)) as { readonly rows: { readonly reach: Float64Array } }
    expect(kept.rows.reach.length).toBeGreaterThan(4000)

    await rawPut(device.indexedDB, KEY, { ...kept, rows: { ...kept.rows, reach: kept.rows.reach.map((reach) => reach / 2) } })
    expect(await trialsOn(device)).toEqual(trialsOf(book.entries))

    const early = book.entries.find(({ kind }) => kind === 'answered')
    const undo = book.write(21_000, { kind: 'retracted', entry: early?.stamp ?? '' })
    expect(await trialsOn(device, [undo])).toEqual(trialsOf(book.entries))
  }, 60_000)
})
