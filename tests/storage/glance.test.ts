import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredEntry } from '@/core/entry'
import type { Glance } from '@/core/glance'
import { seededRandom } from '@/core/random'
import { openLocalLog } from '@/storage'
import { readGlance } from '@/storage/glance'
import { openLocalDecks } from '@/storage/local-decks'
import { entriesFor, entryOf } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawDelete, rawPut, rawRecords } from '#tests/support/raw-store'
import { smallDeck } from '#tests/support/small-deck'

const NOON = 1_800_000_000_000
const DAY = Math.floor(NOON / 86_400_000)
const MOMENT = { ms: NOON, offset: 0, zone: 'UTC' }
const KEY = 'cache/glance'

/** A glance that tells which entries it was worked out from. */
function glanceFrom(entries: ReadonlyMap<string, StoredEntry>, rest: Partial<Glance> = {}): Glance {
  const updates = [...entries.keys()].sort().map((id) => ({ id, title: '', n: 1 }))
  const day = { day: DAY, step: undefined, sitting: 1, backlog: undefined, next: undefined, goal: undefined, lines: [], updates, studied: [], fittableSince: undefined }
  return { build: 'this', deed: undefined, rolloverHour: 0, days: [day], ...rest }
}

let tabs = 0

/** A tab, and all that its storage has told it. */
async function tabOn(device: FakeDevice) {
  const browser = device.tab()
  const log = openLocalLog({ random: seededRandom(`glances ${tabs++}`) }, { browser, deadlineMs: 5000 })
  const opened = await log.open()
  const entries = new Map<string, StoredEntry>()
  const take = (found: readonly StoredEntry[]) => found.forEach((entry) => entries.set(entry.stamp, entry))
  take(opened.entries)
  take((await opened.settled).entries)
  log.watch((news) => ('entries' in news ? take(news.entries) : entries.clear()))
  return { log, browser, writer: opened.writer, seq: (await opened.settled).nextSeq, entries, take }
}
type Tab = Awaited<ReturnType<typeof tabOn>>

async function append(tab: Tab, ms: number): Promise<void> {
  const entry = entryOf(tab.writer, tab.seq++, ms)
  await tab.log.append(entry)
  tab.take([entry])
}

const recalled = async (device: FakeDevice, build = 'this', moment = MOMENT) => (await readGlance(device.tab(), build, moment))?.updates.map(({ id }) => id)
const keep = (tab: Tab, rest?: Partial<Glance>) => tab.log.keepGlance(Promise.resolve(glanceFrom(tab.entries, rest)))

async function deviceWithGlance(rest?: Partial<Glance>) {
  const device = fakeDevice()
  const tab = await tabOn(device)
  for (let i = 0; i < 3; i++) await append(tab, NOON + i)
  await keep(tab, rest)
  return { device, tab }
}

describe('A glance beside the log', () => {
  it('tells what the log holds or nothing, whatever was appended, adopted, kept, killed and deleted by which tab', async () => {
    const step = fc.record({ do: fc.constantFrom('append', 'append', 'append', 'adopt', 'keep', 'keep', 'kill', 'reopen', 'delete'), second: fc.boolean() })
    let told = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const device = fakeDevice()
        const both: [Tab, Tab] = [await tabOn(device), await tabOn(device)]
        let ms = NOON
        for (const { do: what, second } of steps) {
          const at = second ? 1 : 0
          const tab = both[at]
          ms += 10
          if (what === 'append') await append(tab, ms)
          else if (what === 'adopt') {
            const made = entriesFor({ writer: 'otherdev0000', nextSeq: ms - NOON }, 2, ms)
            await tab.log.adopt(`backup-${ms}`, made)
            tab.take(made)
          } else if (what === 'keep') await keep(tab)
          else if (what === 'delete') {
            await both[0].log.close()
            await both[1].log.deleteAll()
            both[0] = await tabOn(device)
            both[1] = await tabOn(device)
          } else {
            // What a killed tab had still to say is never heard.
            if (what === 'kill') tab.browser.kill()
            else await tab.log.close()
            both[at] = await tabOn(device)
          }
          const found = await recalled(device)
          if (found === undefined) continue
          told += 1
          const everything = (await both[at].log.readAll()).map(({ stamp }) => stamp)
          expect(found).toEqual(everything)
        }
        for (const { log } of both) await log.close()
      }),
      { numRuns: 40 },
    )
    expect(told).toBeGreaterThan(20)
  }, 60_000)

  it('is told at the next start, as often as the app is opened', async () => {
    const { device, tab } = await deviceWithGlance()
    const stamps = [...tab.entries.keys()]
    await tab.log.close()
    expect(await recalled(device)).toEqual(stamps)
    const again = await tabOn(device)
    expect(await recalled(device)).toEqual(stamps)
    await keep(again)
    expect(await recalled(device)).toEqual(stamps)
  })

  it('is told no more after another answer, also of a tab that nobody has heard of', async () => {
    const { device, tab } = await deviceWithGlance()
    const other = await tabOn(device)
    await append(other, NOON + 100)
    expect(await recalled(device)).toBeUndefined()
    await other.log.close()
    expect(tab.entries.size).toBe(4)
    await keep(tab)
    expect(await recalled(device)).toHaveLength(4)
  })

  it('holds for what had been told when it was begun: what another tab does while it is worked out silences it', async () => {
    const { device, tab } = await deviceWithGlance()
    const other = await tabOn(device)
    const begun = glanceFrom(tab.entries)
    let done = (): void => undefined
    const keeping = tab.log.keepGlance(new Promise((resolve) => (done = () => resolve(begun))))
    await append(other, NOON + 100)
    await other.log.close()
    expect(tab.entries.size).toBe(4)
    done()
    await keeping
    expect(await recalled(device)).toBeUndefined()
  })

  it('holds for the build, the day and the kept decks that it was made with', async () => {
    const { device, tab } = await deviceWithGlance()
    expect(await recalled(device, 'another')).toBeUndefined()
    expect(await recalled(device, 'this', { ...MOMENT, ms: NOON + 86_400_000 })).toBeUndefined()
    expect(await recalled(device)).toBeDefined()
    const decks = openLocalDecks({ random: seededRandom('decks') }, device.tab())
    await decks.put(smallDeck, NOON)
    expect(await recalled(device)).toBeUndefined()
    await keep(tab, { deed: await decks.newest() })
    expect(await recalled(device)).toBeDefined()
    await decks.remove(smallDeck.about.id, NOON + 1)
    expect(await recalled(device)).toBeUndefined()
  })

  it('is none where it is spoilt, or where the log is not what it was', async () => {
    const { device } = await deviceWithGlance()
    const record = (await rawRecords(device.indexedDB)).get(KEY) as { text: string; check: number }
    for (const spoilt of [undefined, 'x', { ...record, text: record.text.replace(/2/u, '3') }, { ...record, check: 0 }, { check: record.check }]) {
      await rawPut(device.indexedDB, KEY, spoilt)
      expect(await recalled(device)).toBeUndefined()
    }
    await rawPut(device.indexedDB, KEY, record)
    expect(await recalled(device)).toBeDefined()
    const [segment] = [...(await rawRecords(device.indexedDB)).keys()].filter((key) => key.startsWith('log/'))
    await rawDelete(device.indexedDB, segment ?? '')
    expect(await recalled(device)).toBeUndefined()
  })

  it('makes no database where there is none, and fails nothing where there can be none', async () => {
    const device = fakeDevice()
    expect(await recalled(device)).toBeUndefined()
    expect(await device.indexedDB.databases()).toEqual([])
    expect(await readGlance({ ...device.tab(), indexedDB: undefined }, 'this', MOMENT)).toBeUndefined()
  })
})
