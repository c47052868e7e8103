import type { Page } from '@playwright/test'
import { storedEntries } from './log.ts'
import { Published } from './published.ts'
import { Sitting } from './sitting.ts'
import { App, expect, test as base } from './support.ts'

const test = base.extend<{ readonly published: Published }>({
  published: async ({ context }, use) => {
    const published = await Published.now()
    await use(published)
    // What a page fetches when it is idle it asks of a server that is still there.
    for (const page of context.pages()) await page.close()
    await published.end()
  },
  app: async ({ page, published }, use) => use(new App(page, published.address)),
  anotherTab: async ({ context, published }, use) => use(async () => new App(await context.newPage(), published.address)),
})
test.use({ serviceWorkers: 'allow' })

/** Waits until everything is kept: the worker has the page in its hands. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Has the browser look for a new version, as it does by itself every hour; resolves when one waits. */
async function lookForNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed')
}

const describedAs = (page: Page) => page.locator('meta[name="description"]').getAttribute('content')
const notice = (page: Page) => page.getByText('A new version is ready.')

test('after one visit everything opens without the network: a reload, both decks, every page, and a quiz that is kept', async ({ app, published, context }) => {
  await app.open('/')
  await kept(app.page)
  await published.goAway()
  await app.reload()
  for (const path of ['/scores', '/settings', '/about', '/progress', '/no-such-page']) {
    await app.open(path)
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  for (const deck of ['second-karabakh-war', 'how-memory-works']) {
    for (const path of [`/deck/${deck}`, `/deck/${deck}/reading`]) {
      await app.open(path)
      await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
  await app.open('/begin/quiz')
  const sitting = await Sitting.on(app.page)
  await sitting.answerMany((at) => (at % 2 === 0 ? 'right' : 'unknown'))
  await expect(app.page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
  await app.reload()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
  expect((await storedEntries(app.page)).filter(({ kind }) => kind === 'answered')).toHaveLength(10)
  // A tab of its own, straight from the device.
  const later = new App(await context.newPage(), app.address)
  await later.open('/scores')
})

test('a new version is offered, not in the middle of an attempt, and loaded when the learner says so', async ({ app, published }) => {
  await app.open('/begin/quiz')
  const sitting = await Sitting.on(app.page)
  await kept(app.page)
  await published.newVersion('ninefold')
  await lookForNewVersion(app.page)
  await sitting.answerMany('right', 2)
  await expect(notice(app.page)).toBeHidden()
  await app.reload()
  // Not even a reload forces it.
  expect(await describedAs(app.page)).not.toBe('ninefold')
  await expect(sitting.progress).toHaveText('Question 3 of 10')
  await expect(notice(app.page)).toBeHidden()
  await app.page.getByRole('link', { name: 'Scores' }).click()
  await expect(notice(app.page)).toBeVisible()
  await app.page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => describedAs(app.page)).toBe('ninefold')
  await app.ready()
  await expect(notice(app.page)).toBeHidden()
  await app.page.getByRole('link', { name: 'Decks' }).click()
  await app.page.getByRole('button', { name: /3 of 10/u }).click()
  await expect(sitting.progress).toHaveText('Question 3 of 10')
})

test('an old tab goes on with its own files while another runs the new version; they go when no tab needs them', async ({ app, published, anotherTab }) => {
  await app.open('/')
  await kept(app.page)
  const other = await anotherTab()
  await other.open('/')
  await published.newVersion('tenfold')
  await lookForNewVersion(other.page)
  await other.page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => describedAs(other.page)).toBe('tenfold')
  // Published no longer, kept all the same.
  await app.page.getByRole('link', { name: 'About' }).click()
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await describedAs(app.page)).not.toBe('tenfold')
  await expect(notice(app.page)).toBeVisible()
  const caches = () => app.page.evaluate(async () => (await globalThis.caches.keys()).length)
  expect(await caches()).toBe(2)
  await other.open('/begin/quiz')
  await (await Sitting.on(other.page)).answer('right')
  expect((await storedEntries(app.page)).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  // The old tab has moved on too.
  await app.page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => describedAs(app.page)).toBe('tenfold')
  await app.reload()
  await expect.poll(caches).toBe(1)
})

test('the kill switch takes every kept file away and leaves what was learnt', async ({ app, published, context, complaints }) => {
  // A browser that has just let a worker go may ask once more for its script while the site is taken down.
  complaints.allow(/sw\.js net::ERR_CONNECTION_REFUSED|fetching the script/u)
  await app.open('/begin/quiz')
  const sitting = await Sitting.on(app.page)
  await kept(app.page)
  await sitting.answer('right')
  await published.killSwitch()
  await app.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect.poll(() => app.page.evaluate(async () => (await globalThis.caches.keys()).length)).toBe(0)
  // The open tab goes on from the network.
  await sitting.goOn()
  await expect(sitting.progress).toHaveText('Question 2 of 10')
  await app.page.close()
  const after = new App(await context.newPage(), app.address)
  await after.open('/')
  await expect(after.page.getByRole('button', { name: /2 of 10/u })).toBeVisible()
  await expect.poll(() => after.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('a worker that can’t be had leaves an app that works', async ({ app, published, complaints }) => {
  complaints.allow(/404|bad HTTP response/u)
  await published.withoutWorker()
  await app.open('/begin/quiz')
  await (await Sitting.on(app.page)).answer('right')
  await expect(app.page.getByRole('alert')).toBeHidden()
})

test('the browser takes the manifest, and finds each picture that it names', async ({ app }) => {
  await app.open('/')
  await kept(app.page)
  const session = await app.page.context().newCDPSession(app.page)
  const { errors, data } = (await session.send('Page.getAppManifest')) as { errors: unknown[]; data?: string }
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Factdeck', display: 'standalone' })
  const { installabilityErrors } = (await session.send('Page.getInstallabilityErrors')) as { installabilityErrors: { errorId: string }[] }
  // A journey's profile is a private one, where no browser installs anything.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
