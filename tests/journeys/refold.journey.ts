import type { Page } from '@playwright/test'
import { studyDayOf } from '@/core/world'
import { seedLog } from '../support/seed-log.ts'
import { beginQuiz, HMW, SKW } from './begin.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { expect, test, type App } from './support.ts'

const TODAY = studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4)

/** Does something with the base that the browser keeps of a long log; returns which version of the app it says it is of, if it is there. */
async function withBase(page: Page, deed: 'look' | 'age' | 'stash' | 'take from the stash'): Promise<number | undefined> {
  return page.evaluate(async (what) => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('the database failed'))
    })
    const database = async (name: string, store: string) => {
      const opening = indexedDB.open(name)
      opening.onupgradeneeded = () => opening.result.createObjectStore(store)
      const opened = await done(opening)
      return { opened, under: () => opened.transaction(store, 'readwrite').objectStore(store) }
    }
    const log = await database('factdeck-log', 'log')
    const stash = await database('stash', 'bases')
    try {
      const found: unknown = await done((what === 'take from the stash' ? stash.under() : log.under()).get('cache/fold'))
      if (typeof found !== 'object' || found === null) return undefined
      const version = 'base' in found && typeof found.base === 'number' ? found.base : undefined
      if (what === 'age') await done(log.under().put({ ...found, base: (version ?? 1) - 1 }, 'cache/fold'))
      if (what === 'stash') await done(stash.under().put(found, 'cache/fold'))
      if (what === 'take from the stash') await done(log.under().put(found, 'cache/fold'))
      return version
    } finally {
      log.opened.close()
      stash.opened.close()
    }
  }, deed)
}

/** Everything that home and Progress tell. */
async function toldIn(app: App): Promise<readonly string[]> {
  const { page } = app
  await app.open('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const home = await page.locator('main').innerText()
  await app.open('/progress')
  // The last that comes: how many answers there are to fit to is counted apart.
  await expect(page.getByRole('button', { name: 'Fit to my answers' }).or(page.getByText(/^So far there (is|are) /u))).toBeVisible()
  return [home, await page.locator('main').innerText()]
}

/** Opens the app anew, and waits until it keeps a base of its own making. */
async function openAnew(app: App, version?: number): Promise<void> {
  await app.open('/')
  await app.reload()
  if (version === undefined) await expect.poll(() => withBase(app.page, 'look')).toBeDefined()
  else await expect.poll(() => withBase(app.page, 'look')).toBe(version)
}

test('a long log is folded anew in a worker, with the same state, where what was kept is of another version or of another log', async ({ app, clock }) => {
  const { page } = app
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const folds = () => workers.filter((url) => url.includes('lookout')).length
  await clock.set(NOW)
  await restoreIn(app, seedLog(await deckOf(SKW), { until: TODAY, days: 182 }))
  await (await beginQuiz(app, { deck: SKW, kinds: ['choice'], length: 1 })).answerMany('right')
  const told = await toldIn(app)

  await openAnew(app)
  expect(folds()).toBeGreaterThan(0)
  expect(await toldIn(app)).toEqual(told)

  const version = await withBase(page, 'age')
  const before = folds()
  await openAnew(app, version)
  expect(folds()).toBeGreaterThan(before)
  expect(await toldIn(app)).toEqual(told)
  await withBase(page, 'stash')

  await app.open('/settings')
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
  await restoreIn(app, seedLog(await deckOf(HMW), { until: TODAY, days: 182 }))
  await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 1 })).answerMany('right')
  const other = await toldIn(app)
  expect(other).not.toEqual(told)
  await withBase(page, 'take from the stash')
  await openAnew(app, version)
  expect(await toldIn(app)).toEqual(other)
})
