import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/core/random'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog, type Browser } from '@/storage'
import { entriesFor } from '#tests/support/any-entry'
import { fakeDevice, type FakeDevice } from '#tests/support/fake-device'
import { rawOpen } from '#tests/support/raw-store'

const NOON = 1_800_000_000_000

const on = (browser: Browser) => openLocalLog({ random: seededRandom('turns') }, { browser, deadlineMs: 5000 })
const tabOf = (device: FakeDevice) => on(device.tab())

async function deviceWith(count: number) {
  const device = fakeDevice()
  const tab = tabOf(device)
  const opened = await tab.open()
  for (const entry of entriesFor(opened, count, NOON)) await tab.append(entry)
  await tab.close()
  return { device, writer: opened.writer }
}

describe('Turns at the log', () => {
  it('agree on the device when two tabs open at once', async () => {
    const device = fakeDevice()
    const opened = await Promise.all([tabOf(device).open(), tabOf(device).open(), tabOf(device).open()])
    expect(new Set(opened.map(({ writer }) => writer.slice(0, 10))).size).toBe(1)
    expect(opened.map(({ writer }) => writer.slice(10)).sort()).toStrictEqual(['00', '01', '02'])
  })

  it('are the device’s own whatever device the marker names, and leave none held that they are not', async () => {
    const { device, writer } = await deviceWith(2)
    const marked = [...device.marks].find(([, value]) => writer.startsWith(value))
    expect(marked).toBeDefined()
    device.marks.set(marked?.[0] ?? '', 'otherdev00')
    const browser = device.tab()
    const tab = on(browser)
    expect(await tab.open()).toMatchObject({ writer, nextSeq: 2 })
    const isFree = await device.tab().locks?.request('factdeck/writer/otherdev00/0', { ifAvailable: true }, (lock) => lock !== null)
    expect(isFree).toBe(true)
    await tab.close()
    await tabOf(device).open()
    expect(await tabOf(device).open()).toMatchObject({ writer: `${writer.slice(0, 10)}01`, nextSeq: 0 })
  })

  it('fall free when the database does not open', async () => {
    const { device, writer } = await deviceWith(2)
    const newer = await rawOpen(device.indexedDB, 9)
    await expect(tabOf(device).open()).rejects.toMatchObject({ failure: 'newer' })
    newer.close()
    const isFree = await device.tab().locks?.request(`factdeck/writer/${writer.slice(0, 10)}/0`, { ifAvailable: true }, (lock) => lock !== null)
    expect(isFree).toBe(true)
  })

  it('fall free when a tab is killed, and go on without a gap', async () => {
    const device = fakeDevice()
    const browser = device.tab()
    const killed = on(browser)
    const before = await killed.open()
    for (const entry of entriesFor(before, 3, NOON)) await killed.append(entry)
    browser.kill()
    expect(await tabOf(device).open()).toMatchObject({ writer: before.writer, nextSeq: 3 })
  })

  it('are each tab’s own where the browser has no locks', async () => {
    const device = fakeDevice({ hasLocks: false })
    const random = seededRandom('lockless')
    const tabs = [1, 2].map(() => openLocalLog({ random }, { browser: device.tab() }))
    const entries: StoredEntry[] = []
    for (const tab of tabs) {
      const [entry] = entriesFor(await tab.open(), 1, NOON + entries.length) as [StoredEntry]
      await tab.append(entry)
      entries.push(entry)
    }
    expect((await openLocalLog({ random }, { browser: device.tab() }).open()).entries).toStrictEqual(entries)
  })
})
