import type { Page, Route } from '@playwright/test'
import { beginFromHome } from './begin.ts'
import { addressOf, expect, test } from './support.ts'

/** Keeps the app's own script from coming until it is let. */
async function holdApp(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route(/\/assets\/index-[^/]*\.js$/u, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.splice(0).map((route) => route.continue()))
  }
}

/** Goes to a place and does not wait for what is held. */
const goTo = (page: Page, place = '') => page.goto(addressOf() + place, { waitUntil: 'commit' })

/** What can be read and pressed in the page, and where it stands. */
const seen = (page: Page) =>
  page.locator('#app').locator('h1, h2, h3, p, a, button, svg').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      const style = getComputedStyle(one)
      return [one.textContent.trim(), style.color, style.backgroundColor, style.textDecorationLine, ...[x, y, width, height].map(Math.round)].join(' | ')
    }),
  )

for (const colorScheme of ['light', 'dark'] as const) {
  test(`somebody new sees home before the app has come, as the app then shows it, ${colorScheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    const letCome = await holdApp(page)
    await goTo(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator('[data-ready]').count()).toBe(0)
    const early = await seen(page)
    await letCome()
    await app.ready()
    expect(await seen(page)).toEqual(early)
  })
}

test('what is pressed before the app has come is done when it comes', async ({ page }) => {
  const letCome = await holdApp(page)
  await goTo(page)
  const button = page.getByRole('button', { name: 'Take the first quiz' })
  await button.click()
  await expect(button).toBeDisabled()
  await letCome()
  await page.waitForURL(/#\/attempt\/[^/]+$/u)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a page that is asked for before the app has come is the one that comes', async ({ app, page }) => {
  const letCome = await holdApp(page)
  await goTo(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await letCome()
  await app.ready()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings and data')
})

test('the keyboard goes on where it was when the app came, and its first stop leads to the page', async ({ app, page }) => {
  const letCome = await holdApp(page)
  await goTo(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Scores' }).focus()
  await letCome()
  await app.ready()
  await expect(page.getByRole('link', { name: 'Scores' })).toBeFocused()
})

test('the way past the frame, pressed before the app has come, leads to the page and to no other', async ({ app, page }) => {
  const letCome = await holdApp(page)
  await goTo(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Skip to the page' }).focus()
  await page.keyboard.press('Enter')
  await letCome()
  await app.ready()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(new URL(page.url()).hash).not.toBe('#page')
})

test('somebody who was here before never sees the newcomer’s home', async ({ app, page }) => {
  await beginFromHome(app)
  await app.open('/')
  const letCome = await holdApp(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('link', { name: 'Decks' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('main')).toBeEmpty()
  await letCome()
  await app.ready()
  await expect(page.getByRole('heading', { name: 'What does an article say' })).toHaveCount(0)
})

test('at another place the frame alone comes before the app, with the page that one is on marked', async ({ app, page }) => {
  const letCome = await holdApp(page)
  await goTo(page, '#/settings')
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('link', { name: 'Decks' })).not.toHaveAttribute('aria-current')
  await expect(page.getByRole('main')).toBeEmpty()
  await letCome()
  await app.ready()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings and data')
})

test('who reads another language sees nothing in English first', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ar-EG', serviceWorkers: 'block' })
  const page = await context.newPage()
  const letCome = await holdApp(page)
  await goTo(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('#app')).toBeEmpty()
  await letCome()
  await expect(page.getByRole('button', { name: 'إجراء أول اختبار' })).toBeVisible()
  await context.close()
})

test('with scripts off there is nothing that would need them', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf())
  await expect(page.locator('#app')).toBeEmpty()
  await expect(page.getByRole('link')).toHaveCount(0)
  await context.close()
})
