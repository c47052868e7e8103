import type { Page } from '@playwright/test'
import { Sitting } from './sitting.ts'
import { expect, test } from './support.ts'

/** Counts what moves by itself from the very start (CLS, web.dev/articles/cls); what follows a key or a press is not counted. */
async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) counted.shifted += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)
}

/** Waits until our own fonts are there; on a page that they would move they stand by. */
async function haveOurs(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.fonts].filter(({ family, status }) => family.includes('Factdeck') && status === 'loaded').length >= 3)
}

const isSetInOurs = (page: Page) => page.evaluate(() => document.documentElement.dataset['type'] === 'ours')

for (const [name, viewport] of [['phone', { width: 360, height: 740 }], ['desk', { width: 1280, height: 800 }]] as const) {
  test(`nothing moves when our fonts take the place of the device’s, on a ${name}`, async ({ app }) => {
    await app.page.setViewportSize(viewport)
    // Late enough that the page has been read in the device's fonts.
    await app.page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    })
    const shifted = await countShifts(app.page)
    for (const path of ['/', '/about', '/deck/second-karabakh-war/reading', '/settings']) {
      await app.open(path)
      await app.page.reload()
      await app.ready()
      await haveOurs(app.page)
      await app.page.waitForTimeout(200)
      expect(await shifted(), path).toBeLessThan(0.01)
      if (path === '/') expect(await isSetInOurs(app.page)).toBe(true)
    }
    await app.page.getByRole('link', { name: 'Scores' }).click()
    await expect.poll(() => isSetInOurs(app.page)).toBe(true)
  })
}

test('a first English visit fetches at most 120 KB of fonts, a whole quiz included, and none before the first paint', async ({ app }) => {
  const fonts: number[] = []
  app.page.on('response', (response) => {
    if (response.request().resourceType() === 'font') fonts.push(Number(response.headers()['content-length']))
  })
  await app.open('/')
  await haveOurs(app.page)
  const { painted, begun } = await app.page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    begun: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).map(({ startTime }) => startTime),
  }))
  expect(begun.length).toBeGreaterThanOrEqual(3)
  expect(Math.min(...begun)).toBeGreaterThan(painted)
  await app.open('/begin/quiz')
  await (await Sitting.on(app.page)).answerMany('right')
  const bytes = fonts.reduce((sum, one) => sum + one, 0)
  console.log(`fonts of a first visit: ${fonts.join(' + ')} = ${bytes} bytes`)
  expect(bytes).toBeLessThanOrEqual(120_000)
})
