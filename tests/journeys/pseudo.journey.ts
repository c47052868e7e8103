import type { Page } from '@playwright/test'
import { SKW } from './begin.ts'
import { expect, test } from './support.ts'

/** A third longer, as German and Russian are. */
const FILLER = '·'

/** Lengthens the words of a message file that stand between quotation marks; slots stay as they are. */
function pseudo(script: string): string {
  return script.replace(/`((?:[^`\\$]|\\.)*)`|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gu, (whole: string) => {
    const [quote, text] = [whole[0] ?? '', whole.slice(1, -1)]
    if (!/\p{Script=Cyrillic}/u.test(text)) return whole
    return quote + text + FILLER.repeat(Math.ceil(text.length / 3)) + quote
  })
}

/** Texts on the page that are the interface's own and have none of its marks: a word that nobody translated. */
async function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([filler]) => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const language = node.parentElement?.closest('[lang]')?.getAttribute('lang')
        const isShown = node.parentElement?.checkVisibility() === true
        if (isShown && language === 'ru' && /\p{Script=Latin}{4}/u.test(text) && !text.includes(filler ?? '')) found.push(text)
      }
      return found
    },
    [FILLER],
  )
}

/** Names and terms that are the same in every language. */
const NAMES = /Factdeck|FSRS|MIT|Source Serif|SIL|Open Font|zip/u

/** Whatever stands beyond the page's edge, or is cut off in its own box. */
async function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a, main h1, main h2, main p, main label, main legend, main dt, main dd, header a')]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest('.hidden-words')) return false
        const { left, right } = element.getBoundingClientRect()
        const isClipped = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        return left < -1 || right > document.documentElement.clientWidth + 1 || isClipped
      })
      .map((element) => `${element.tagName}: ${element.innerText.slice(0, 60)}`),
  )
}

test.use({ locale: 'ru-RU', viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })

test('words a third longer are nowhere cut, and none is left untranslated', async ({ app, page }) => {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    const script = await response.text()
    await route.fulfill({ response, body: /\p{Script=Cyrillic}{4}/u.test(script) ? pseudo(script) : script })
  })
  const look = async (screen: string) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    expect.soft(await cut(page), `cut on ${screen}`).toEqual([])
    expect.soft((await untranslated(page)).filter((text) => !NAMES.test(text)), `untranslated on ${screen}`).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `wider than ${screen}`).toBeLessThanOrEqual(0)
  }
  for (const path of ['/', '/about', '/settings', '/progress', '/scores', '/open', '/nowhere', `/deck/${SKW}`, `/deck/${SKW}/share`]) {
    await app.open(path)
    await look(path)
  }
  await app.open('/')
  expect(await page.locator('h1').innerText(), 'the words are the lengthened ones').toContain(FILLER)
  await page.locator('[data-ready]').getByRole('button').first().click()
  await page.locator('.sitting').waitFor()
  await look('a question')
  await page.locator('.actions button').first().click()
  await page.locator('.actions .filled').waitFor()
  await look('its feedback')
})
