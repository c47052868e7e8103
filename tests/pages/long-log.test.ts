// @vitest-environment happy-dom
import { Blob } from 'node:buffer'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest'
import { LogFold } from '@/core/fold'
import { ATTEMPTS_KEPT } from '@/core/fold-base'
import type { StoredEntry } from '@/core/entry'
import { openLocalLog } from '@/storage'
import { useAttempts } from '@/stores/attempts'
import { fakeDevice } from '#tests/support/fake-device'
import { testWorld } from '#tests/support/house'
import { askedAbout, LogBook } from '#tests/support/log'
import { mountAt, type Mounted } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

// A store keeps the columns of a base as a blob; happy-dom's own can't be cloned into one.
vi.stubGlobal('Blob', Blob)

afterEach(cleanup)

const TODAY = Math.floor(Date.parse('2026-03-02T12:00:00Z') / 86_400_000)
const FACT = 'orrin-arch'

/** More attempts than a base keeps, one answer each, the first of them left open with its second question waiting. */
function longLog(): readonly StoredEntry[] {
  const book = new LogBook()
  const question = askedAbout([FACT])
  const plan = [0, 1].map(() => ({ kind: 'typed', factIds: [FACT] }))
  for (let i = 0; i < ATTEMPTS_KEPT + 40; i++) {
    const day = TODAY - 400 + i
    const first = { index: 0, question }
    book.write(day, {
      kind: 'attempt-started', attempt: `a${i}`, mode: 'quiz', deck: smallDeck.about.id, revision: smallDeck.revision, seed: 's', plan, feedback: 'at-once', practice: false, options: 3, first,
    })
    book.answer(day, `a${i}`, question, i % 2 === 0 ? 'right' : 'wrong', { index: 0, next: i === 0 ? { index: 1, question } : null })
    if (i > 0) book.write(day, { kind: 'attempt-finished', attempt: `a${i}` })
  }
  return book.entries
}

/** The app over a log that opens from a base, which holds the last attempts only. */
async function mountLong(address: string): Promise<Mounted & { readonly entries: readonly StoredEntry[]; readonly readAll: Mock }> {
  const world = testWorld()
  const device = fakeDevice({})
  const entries = longLog()
  const before = openLocalLog(world, { browser: device.tab() })
  await before.open()
  await before.adopt('seed', entries)
  const fold = new LogFold()
  fold.addAll(entries)
  await before.keepBase(fold.baseAt(entries.at(-9)?.stamp ?? ''))
  await before.close()
  const storage = openLocalLog(world, { browser: device.tab() })
  const readAll = vi.spyOn(storage, 'readAll')
  const mounted = await mountAt(address, { world, storage })
  expect(mounted.log.older.attempts, 'attempts that the base left out').toBeGreaterThan(0)
  return { ...mounted, entries, readAll }
}

describe('After opening from a base', () => {
  it('scores list every attempt, also those that the base holds no more', async () => {
    const { log } = await mountLong('/scores')
    expect(log.state.attempts.size).toBeLessThan(ATTEMPTS_KEPT + 10)
    await waitFor(async () => {
      for (const more of screen.queryAllByRole('button', { name: /^Show/ })) await fireEvent.click(more)
      expect(document.querySelectorAll('main section:last-of-type li')).toHaveLength(ATTEMPTS_KEPT + 40)
    })
    expect(screen.getByRole('link', { name: /^Go on/ })).toBeTruthy()
  })

  it('the result of an attempt of long ago is read from the log', async () => {
    await mountLong('/attempt/a3/result')
    expect(await screen.findByText('0%')).toBeTruthy()
    expect(await screen.findByRole('heading', { name: /to look at again$/ })).toBeTruthy()
  })

  it('one that was left open long ago goes on at its question, and its answer counts', async () => {
    const { pinia, log, entries } = await mountLong('/')
    await log.reach('a0')
    const asked = log.state.facts.get(FACT)?.answers ?? 0
    const given = await useAttempts(pinia).answer(log.attemptOf('a0')!, { dontKnow: true }, { tookMs: 1000, passageSeen: false })
    expect(given).toMatchObject({ verdict: { outcome: 'wrong' } })
    expect(log.state.attempts.get('a0')?.answers).toHaveLength(2)
    expect(log.state.facts.get(FACT)?.answers).toBe(asked + 1)
    expect(await log.readAllEntries()).toHaveLength(entries.length + 2)
  })

  it('an appeal against an answer of long ago changes its attempt and the memory, and so does its undo, now and after the next opening', async () => {
    const { pinia, log } = await mountLong('/')
    const outcome = () => log.attemptOf('a3')?.answers[0]?.verdict.outcome
    const lapses = () => log.state.facts.get(FACT)?.lapses ?? 0
    const before = lapses()
    await log.reach('a3')
    await useAttempts(pinia).appeal(log.attemptOf('a3')!.answers[0]!.entry, FACT, 'typo')
    await log.reach('a3')
    expect(outcome()).toBe('right')
    expect(lapses()).toBe(before - 1)
    await log.tidy()
    await log.open()
    await log.reach('a3')
    expect(outcome()).toBe('right')
    await useAttempts(pinia).withdraw(log.attemptOf('a3')!.answers[0]!.appeals[0]!)
    await log.reach('a3')
    expect(outcome()).toBe('wrong')
    expect(lapses()).toBe(before)
  })

  it('the progress page counts every answer', async () => {
    await mountLong('/progress')
    expect(await screen.findByRole('heading', { name: 'What you keep' })).toBeTruthy()
    expect(screen.getAllByText(new RegExp(`${ATTEMPTS_KEPT + 40}`)).length).toBeGreaterThan(0)
  })
  it('the settings count every entry without having the page read them all', async () => {
    const { entries, readAll } = await mountLong('/settings')
    expect(await screen.findByText(new RegExp(`${entries.length} entries in the log`))).toBeTruthy()
    expect(readAll).not.toHaveBeenCalled()
  })
})
