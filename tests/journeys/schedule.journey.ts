import { studyDayOf } from '@/core/world'
import { seedLog } from '../support/seed-log.ts'
import { writeLog, type WrittenAnswer } from '../support/write-log.ts'
import { beginReview, HMW } from './begin.ts'
import { storedEntries } from './log.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { expect, test, type App } from './support.ts'

const TODAY = studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4)

async function openAnew(app: App, path: string): Promise<void> {
  await app.open(path)
  await app.reload()
}

test('a date to know a deck by is planned backwards, and brings forward what would have slipped by then', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await restoreIn(app, seedLog(await deckOf(HMW), { until: TODAY, days: 8 }))
  const needs = page.getByText(/^\d+ days? left\./u)
  const load = page.getByText(/^(\d+ due and \d+ new today|Nothing more is due or new today)/u)
  const freshPerDay = async () => Number(/takes (\d+) new/u.exec((await needs.textContent()) ?? '')?.[1] ?? 0)
  await app.open(`/deck/${HMW}`)
  const without = (await load.textContent()) ?? ''
  await page.getByLabel('Know this by').fill('2026-03-03')
  await expect(needs).toHaveText(/^1 day left\. .*That is more than the \d+ new facts/u)
  await expect(load, 'what would have slipped by tomorrow is due today').not.toHaveText(without)
  await page.getByRole('button', { name: 'No date' }).click()
  await expect(load).toHaveText(without)
  await page.getByLabel('Know this by').fill('2026-04-01')
  await expect(needs).toHaveText(/^30 days left\. .*That fits into your days\.$/u)
  const early = await freshPerDay()

  await clock.moveByDays(24)
  await openAnew(app, `/deck/${HMW}`)
  await expect(needs).toHaveText(/^6 days left\. /u)
  expect(await freshPerDay(), 'nothing was done meanwhile').toBeGreaterThan(early)

  await clock.moveByDays(7)
  await openAnew(app, `/deck/${HMW}`)
  await expect(page.getByText(/^That was 1 Apr(il)? 2026\. Choose another date/u)).toBeVisible()
})

test('a backup is reminded of after ten study days, put off for a month, and no more once one is made', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  const deck = await deckOf(HMW)
  const [factId = ''] = deck.facts.map(({ id }) => id)
  const days = Array.from({ length: 9 }, (_, at): WrittenAnswer => ({ day: TODAY - 9 + at, factId, kind: 'choice', gives: 'right' }))
  await restoreIn(app, writeLog(deck, days))
  const reminder = page.getByRole('button', { name: 'Save a backup' })
  const home = page.getByRole('heading', { name: 'Decks' })
  await app.open('/')
  await expect(home).toBeVisible()
  await expect(reminder).toHaveCount(0)
  await (await beginReview(app, HMW)).answer('right')
  await app.open('/')
  await expect(reminder).toBeVisible()

  await page.getByRole('button', { name: 'Later' }).click()
  await expect(reminder).toHaveCount(0)
  await clock.moveByDays(29)
  await openAnew(app, '/')
  await expect(home).toBeVisible()
  await expect(reminder).toHaveCount(0)
  await clock.moveByDays(1)
  await openAnew(app, '/')
  const downloading = page.waitForEvent('download')
  await reminder.click()
  await downloading
  await expect(reminder).toHaveCount(0)
  await openAnew(app, '/')
  await expect(home).toBeVisible()
  await expect(reminder).toHaveCount(0)
})

/** Midnight to the rollover hour of a night in which the clocks change, in Berlin: the last minute of the study day and the first of the next, by UTC. */
const NIGHTS = [
  { season: 'autumn', evening: '2026-10-24T21:30:00Z', before: '2026-10-25T02:55:00Z', after: '2026-10-25T03:05:00Z', offsets: [120, 60, 60] },
  { season: 'spring', evening: '2026-03-28T22:30:00Z', before: '2026-03-29T01:55:00Z', after: '2026-03-29T02:05:00Z', offsets: [60, 120, 120] },
] as const

test.describe('where the clocks change', () => {
  test.use({ timezoneId: 'Europe/Berlin' })
  for (const { season, evening, before, after, offsets } of NIGHTS) {
    test(`in ${season} the study day turns at four by the clock on the wall, and what is due falls due then`, async ({ app, clock }) => {
      const { page } = app
      await clock.set(evening)
      const due = page.getByText(/^\d+ due and \d+ new today/u)
      await (await beginReview(app, HMW)).answer('wrong')
      await clock.set(before)
      await openAnew(app, `/deck/${HMW}`)
      await expect(due).toHaveText(/^0 due /u)
      await (await beginReview(app, HMW)).answer('right')
      await clock.set(after)
      await openAnew(app, `/deck/${HMW}`)
      await expect(due).toHaveText(/^1 due /u)
      await (await beginReview(app, HMW)).answer('right')
      const answers = (await storedEntries(page)).flatMap((entry) => (entry.kind === 'answered' ? [entry] : []))
      const [first, ...others] = answers.map(({ day }) => day)
      expect(others.map((day) => day - (first ?? 0))).toEqual([0, 1])
      expect(answers.map(({ moment }) => moment.offset)).toEqual(offsets)
      await app.open('/progress')
      await expect(page.getByText(/^Studied on 2 days/u)).toBeVisible()
    })
  }
})

test.describe('a journey east over the date line', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' })
  test('leaves a day of the calendar out and ends no row of study days', async ({ app, clock }) => {
    const { page } = app
    // Studied in Pago Pago until its 1 March, which is 2 March in Kiritimati an hour later.
    const deck = await deckOf(HMW)
    const [factId = ''] = deck.facts.map(({ id }) => id)
    const west = [3, 2, 1].map((ago): WrittenAnswer => ({ day: TODAY - ago, factId, kind: 'typed', gives: 'right' }))
    await clock.set('2026-03-02T23:30:00Z')
    await restoreIn(app, writeLog(deck, west))
    await app.open('/progress')
    await expect(page.getByText(/3 study days in a row so far/u)).toBeVisible()
    await (await beginReview(app, HMW)).answer('right')
    await app.open('/progress')
    await expect(page.getByText(/4 study days in a row so far/u)).toBeVisible()
    await expect(page.getByText(/^Studied on 4 days/u)).toBeVisible()
  })
})
