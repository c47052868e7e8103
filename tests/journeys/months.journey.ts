import type { Entry } from '@/core/entry'
import { DONT_KNOW } from '@/core/question'
import { studyDayOf } from '@/core/world'
import { seedLog } from '../support/seed-log.ts'
import { beginQuiz, HMW, SKW } from './begin.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { Sitting } from './sitting.ts'
import { App, expect, test } from './support.ts'

const TODAY = studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4)

/** The same log, in which every answer to one fact was wrong. */
function failing(entries: readonly Entry[], factId: string): readonly Entry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'answered' || entry.question.factIds.join() !== factId) return entry
    const response = entry.question.evidence === 'self' ? { rating: 1 } : DONT_KNOW
    return { ...entry, response, verdict: { outcome: 'wrong', byFact: { [factId]: 'wrong' }, reasons: [] } }
  })
}

test('three months are told of on Progress; after weeks away home deals the backlog out, and the reading is a map that one studies from', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await restoreIn(app, seedLog(await deckOf(SKW), { until: TODAY, days: 91 }))
  await app.open('/progress')
  await expect(page.getByText(/^Studied on \d+ days/u)).toBeVisible()
  await expect(page.getByRole('img').or(page.getByRole('figure')).first()).toBeVisible()

  await app.open('/settings')
  await page.getByRole('combobox', { name: 'Due facts a day at most' }).selectOption('10')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await clock.moveByDays(40)
  await app.open('/')
  await app.reload()
  await expect(page.getByText(/facts wait\. \d+ a day, those most at risk first/u)).toBeVisible()

  await app.open(`/deck/${SKW}/reading`)
  await expect(page.getByText('(slipping)').first()).toBeAttached()
  await page.getByText(/^\d+ facts?$/u).first().click()
  await page.getByRole('button', { name: /^Study (this|these)$/u }).first().click()
  await expect((await Sitting.on(page)).stem).not.toBeEmpty()
})

test('extra practice leaves the schedule alone; a fact begun afresh comes back by Undo, and one set aside is asked no more', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await restoreIn(app, seedLog(await deckOf(HMW), { until: TODAY, days: 60 }))
  await app.open('/')
  const due = await page.getByRole('heading', { level: 1 }).textContent()
  await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 3, practice: true })).answerMany('unknown')
  await app.open('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(due ?? '')

  const [fact] = (await deckOf(HMW)).facts
  await app.open(`/fact/${fact?.id ?? ''}`)
  await page.getByRole('button', { name: 'Begin it afresh' }).click()
  await expect(page.getByText(/^Begun afresh/u)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Taken back/u)).toBeVisible()
  await page.getByRole('button', { name: 'Set aside' }).click()
  await expect(page.getByText('Set aside: it is not asked.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask it again' }).click()
  await expect(page.getByRole('button', { name: 'Set aside' })).toBeVisible()
})

test('a fact that keeps failing says why on its page, and offers ways out', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  const entries = seedLog(await deckOf(HMW), { until: TODAY, days: 91 })
  const times = new Map<string, number>()
  for (const entry of entries) if (entry.kind === 'answered') times.set(entry.question.factIds.join(), (times.get(entry.question.factIds.join()) ?? 0) + 1)
  const [worst = ''] = [...times].sort(([, a], [, b]) => b - a)[0] ?? []
  await restoreIn(app, failing(entries, worst))
  await app.open(`/fact/${worst}`)
  await expect(page.getByRole('heading', { name: 'This fact keeps failing' })).toBeVisible()
  await page.getByRole('button', { name: 'Read the passage' }).click()
  await expect(page).toHaveURL(/\/reading\?p=\d+$/u)
})

test('what one was sure of and got wrong says so with its passage, and comes first the next day', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await app.open('/settings')
  await page.getByRole('combobox', { name: 'Ask how sure I am of each answer' }).selectOption({ label: 'yes' })
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 3 })
  const question = await sitting.waiting()
  if (question.kind !== 'choice') throw new Error('a choice was asked for')
  await sitting.option((question.key + 1) % question.options.length).click()
  await page.getByRole('button', { name: 'Sure', exact: true }).click()
  await expect(page.getByText(/^You were sure of this/u)).toBeVisible()
  await clock.moveByDays(3)
  await app.open('/')
  await app.reload()
  await app.open(`/deck/${HMW}`)
  await page.getByRole('button', { name: /^Review /u }).click()
  expect((await (await Sitting.on(page)).waiting()).factIds).toEqual(question.factIds)
})

test('the browser is asked to keep the store after the first finished quiz, not before', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => {
      document.documentElement.dataset['asked'] = 'yes'
      return true
    }
    StorageManager.prototype.persisted = async () => false
  })
  const asked = page.locator('html[data-asked]')
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 2 })
  await sitting.answerMany('right', 1)
  await expect(asked).toHaveCount(0)
  await sitting.answerMany('right')
  await expect(page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
  await expect(asked).toHaveCount(1)
})

test.describe('over the date line', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' })
  test('a journey west keeps the days as they were lived', async ({ app, clock, browser }) => {
    await clock.set('2026-03-02T22:00:00Z')
    await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 1 })).answerMany('right')
    await app.open('/settings')
    const downloading = app.page.waitForEvent('download')
    await app.page.getByRole('button', { name: 'Save a backup file' }).click()
    const backup = await (await downloading).path()
    const west = await browser.newContext({ timezoneId: 'Pacific/Pago_Pago', locale: 'en-GB', serviceWorkers: 'block' })
    await west.clock.setFixedTime('2026-03-02T23:00:00Z')
    const there = new App(await west.newPage(), app.address)
    await there.open('/settings')
    await there.page.getByLabel('Backup file').setInputFiles(backup)
    await there.page.getByRole('button', { name: 'Add these' }).click()
    await expect(there.page.getByText(/^Added \d+ entries/u)).toBeVisible()
    await (await beginQuiz(there, { deck: HMW, kinds: ['choice'], length: 1 })).answerMany('right')
    await there.open('/progress')
    await expect(there.page.getByText(/^Studied on 2 days/u)).toBeVisible()
    await west.close()
  })
})
