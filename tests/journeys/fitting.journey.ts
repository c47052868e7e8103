import { studyDayOf } from '@/core/world'
import type { Deck } from '@/core/deck'
import { askStep } from '@/questions'
import { seedLog } from '../support/seed-log.ts'
import { writeLog, type WrittenAnswer } from '../support/write-log.ts'
import { SKW } from './begin.ts'
import { storedLearner } from './log.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { expect, test, type App } from './support.ts'

const TODAY = studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4)

/** Somebody who forgets nothing of what they are asked once a month: nobody's parameters but their own foretell that. */
function forgetsNothing(deck: Deck, months = 9): readonly WrittenAnswer[] {
  const asking = { random: () => 0, options: 3 }
  const typed = deck.facts.filter(({ id }) => 'question' in askStep({ kind: 'typed', factIds: [id] }, deck, asking)).slice(0, 60)
  return typed
    .flatMap(({ id }, nth) => Array.from({ length: months }, (_, at): WrittenAnswer => ({ day: TODAY - 210 - months * 30 + nth * 4 + at * 30, factId: id, kind: 'typed', gives: 'right' })))
    .toSorted((a, b) => a.day - b.day)
}

const fitted = ({ page }: App) => page.getByRole('region', { name: 'Fitted to you' })
const fitButton = (app: App) => fitted(app).getByRole('button', { name: 'Fit to my answers' })
const weights = async ({ page }: App) => (await storedLearner(page)).settings.weights

test('memory is fitted in a worker, which can be stopped, taken on where it foretells better, and given back', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await restoreIn(app, writeLog(await deckOf(SKW), forgetsNothing(await deckOf(SKW))))
  await app.open('/progress')

  // Its worker never comes, so that there is time to stop: on a fast machine nobody could.
  const workers = /worker[^/]*\.js/u
  await page.route(workers, () => undefined)
  await fitButton(app).click()
  await expect(fitted(app).getByText(/^Fitting: /u)).toBeVisible()
  await fitted(app).getByRole('button', { name: 'Stop' }).click()
  await expect(fitButton(app)).toBeVisible()
  await page.unroute(workers)

  const working = page.waitForEvent('worker')
  await fitButton(app).click()
  await working
  await expect(fitted(app).getByText(/it foretold better: log-loss \d\.\d{3}, against \d\.\d{3}/u)).toBeVisible({ timeout: 60_000 })
  expect(await weights(app)).toBeNull()
  await fitted(app).getByRole('button', { name: 'Use these' }).click()
  await expect(fitted(app).getByText(/^From now on facts fall due by your own parameters/u)).toBeVisible()
  expect(await weights(app)).toHaveLength(21)
  await fitted(app).getByRole('button', { name: 'Use everybody’s again' }).click()
  await expect(fitButton(app)).toBeVisible()
  expect(await weights(app)).toBeNull()
})

test('home offers a fit after a thousand reviews, leads to it, and is quiet once it was done', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await restoreIn(app, writeLog(await deckOf(SKW), forgetsNothing(await deckOf(SKW), 20)))
  await app.open('/')
  const offer = page.getByText(/^A thousand reviews have been done/u)
  await expect(offer).toBeVisible()
  await page.getByRole('link', { name: 'Fit it now' }).click()
  await expect(page.getByRole('heading', { name: 'Fitted to you' })).toBeInViewport()
  await fitButton(app).click()
  await expect(fitted(app).getByText(/it foretold better/u)).toBeVisible({ timeout: 60_000 })
  await app.open('/')
  await expect(page.locator('[data-ready]')).toBeVisible()
  await expect(offer).toHaveCount(0)
})

test('parameters that foretell no better than chance explains are not offered', async ({ app, clock }) => {
  await clock.set(NOW)
  await restoreIn(app, seedLog(await deckOf(SKW), { until: TODAY, days: 240 }))
  await app.open('/progress')
  await fitButton(app).click()
  await expect(fitted(app).getByText(/Too little was gained|Nothing was gained/u)).toBeVisible({ timeout: 60_000 })
  await expect(fitted(app).getByRole('button', { name: 'Use these' })).toHaveCount(0)
  expect(await weights(app)).toBeNull()
})
