import type { Browser, Page } from '@playwright/test'
import { Complaints } from './complaints.ts'
import { storedLearner } from './log.ts'
import { addressOf, expect, test } from './support.ts'

const SPOKEN = [
  { wish: 'az-AZ', language: 'az', dir: '', quiz: 'İlk testi keç', check: /^Bilmirəm$/u, next: /^(Növbəti|Nəticəyə bax)$/u },
  { wish: 'hy', language: 'hy', dir: '', quiz: 'Անցնել առաջին թեստը', check: /^Չգիտեմ$/u, next: /^(Հաջորդը|Տեսնել արդյունքը)$/u },
  { wish: 'ru-RU', language: 'ru', dir: '', quiz: 'Пройти первый тест', check: /^Не знаю$/u, next: /^(Дальше|Посмотреть результат)$/u },
  { wish: 'tr-TR', language: 'tr', dir: '', quiz: 'İlk testi çöz', check: /^Bilmiyorum$/u, next: /^(Sonraki|Sonucu gör)$/u },
  { wish: 'ar-EG', language: 'ar', dir: 'rtl', quiz: 'إجراء أول اختبار', check: /^لا أعرف$/u, next: /^(التالي|عرض النتيجة)$/u },
] as const

/** Questions of the first quiz. */
const QUIZ = 10

/** A browser that wishes for a language, with what it complains of. */
async function wishing(browser: Browser, locale: string): Promise<{ page: Page; complaints: Complaints }> {
  const context = await browser.newContext({ locale, viewport: { width: 360, height: 768 }, serviceWorkers: 'block' })
  const complaints = new Complaints()
  complaints.listen(context)
  return { page: await context.newPage(), complaints }
}

for (const { wish, language, dir, quiz, check, next } of SPOKEN) {
  test(`a browser that wishes for ${wish} is spoken to in ${language}, through a whole quiz`, async ({ browser }) => {
    const { page, complaints } = await wishing(browser, wish)
    await page.goto(addressOf())
    await page.getByRole('link', { name: quiz }).or(page.getByRole('button', { name: quiz })).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(dir === 'rtl' ? 'rtl' : 'ltr')
    await page.waitForURL(/#\/attempt\/[^/]+$/u)
    const id = new URL(page.url()).hash.split('/')[2] ?? ''
    for (let nth = 0; nth < QUIZ; nth++) {
      await page.getByRole('button', { name: check }).click()
      await page.getByRole('button', { name: next }).click()
    }
    await page.waitForURL(/\/result$/u)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await storedLearner(page)).attempts.get(id)?.current).toBeNull()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    expect(complaints.unallowed()).toEqual([])
    await page.context().close()
  })
}

test('the language is changed in the settings, at once and for the next start', async ({ app, page }) => {
  await app.open('/settings')
  await page.getByLabel('Language').selectOption('ar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات والبيانات')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await app.reload()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات والبيانات')
  await page.getByLabel('اللغة').selectOption('system')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings and data')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test('where the words of a language come later than the log, the page still comes', async ({ app, page }) => {
  await app.open('/settings')
  await page.getByLabel('Language').selectOption('ar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات والبيانات')
  await page.route(/\/ar-[^/]*\.js$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await route.continue()
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات والبيانات')
})

test('a translation that no native speaker has read is marked so in the menu', async ({ app, page }) => {
  await app.open('/settings')
  const marked = page.getByLabel('Language').locator('option', { hasText: 'not yet read by a native speaker' })
  await expect(marked).toHaveCount(5)
})

test('in Arabic the page is mirrored, and a deck’s own words keep their way', async ({ browser }) => {
  const { page } = await wishing(browser, 'ar')
  await page.goto(addressOf())
  const title = page.getByRole('main').locator('[lang="en"]').first()
  await title.waitFor()
  expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
  const name = await page.locator('header a').first().boundingBox()
  expect(name?.x ?? 0, 'the name stands at the right').toBeGreaterThan(180)
  await page.context().close()
})

test('somebody who reads English loads no other language', async ({ app, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await app.open('/')
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(asked.filter((url) => url.endsWith('.js')).map(async (url) => (await (await fetch(url)).text()).includes('Пройти первый тест')))
  expect(sizes).not.toContain(true)
})
