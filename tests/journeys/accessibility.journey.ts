import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { beginQuiz, beginReview } from './begin.ts'
import { expect, test } from './support.ts'
import { everyLook, tourPages, tourQuestions, watchPolicy } from './tour.ts'

const LEAST_TARGET_PX = 44

/** What axe finds, a line each. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replaceAll(/\s+/gu, ' ') ?? ''}`))
}

/** How far the page is wider than its window, and what sticks out. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    return out.map((element) => `overflow: ${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 40) ?? ''}`)
  })
}

for (const [name, tour] of [['question of any kind', tourQuestions], ['other screen', tourPages]] as const) {
  test(`on no ${name} does axe find anything, nothing sticks out, in both themes, on a phone and a desktop, and the policy is kept`, async ({ app }) => {
    test.setTimeout(300_000)
    const { page } = app
    const breaches = await watchPolicy(app)
    const found: string[] = []
    await tour(app, async (screen) => {
      await everyLook(page, async (look) => {
        for (const one of [...(await findings(page)), ...(await overflow(page))]) found.push(`${screen} (${look}): ${one}`)
      })
    })
    expect(found).toEqual([])
    expect(breaches).toEqual([])
  })
}

test('axe finds nothing on the recovery screen and on an answer that isn’t saved', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await app.open('/')
  const found: string[] = []
  const look = () =>
    everyLook(page, async (how) => {
      for (const one of [...(await findings(page)), ...(await overflow(page))]) found.push(`${how}: ${one}`)
    })
  const goOn = page.getByRole('button', { name: 'Go on without saving' })
  await goOn.waitFor()
  await look()
  await goOn.click()
  await page.getByRole('button', { name: 'Take the first quiz' }).click()
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await page.getByRole('alert').waitFor()
  await look()
  expect(found).toEqual([])
})

test('on a phone every control of a question is large enough for a thumb', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 360, height: 740 })
  const small = () =>
    page.getByRole('main').evaluate((main, least) => {
      const controls = [...main.querySelectorAll('button, select, input:not([type=checkbox]), label, summary')]
      return controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width === 0 || (width >= least && height >= least) ? [] : [`${control.textContent?.trim() ?? ''} ${width} × ${height}`]
      })
    }, LEAST_TARGET_PX)
  for (const kind of ['choice', 'several', 'true-false', 'typed', 'order', 'match'] as const) {
    const sitting = await beginQuiz(app, { kinds: [kind], length: 1 })
    expect(await small(), `${kind}, asked`).toEqual([])
    await sitting.answer('wrong')
    expect(await small(), `${kind}, answered`).toEqual([])
  }
  await beginReview(app)
  await page.getByRole('button', { name: 'Show the answer' }).click()
  expect(await small()).toEqual([])
})
