import type { Page } from '@playwright/test'
import { longText } from '../bench/generator/long-text.ts'
import { expect, test } from './support.ts'

const BOOK = { name: 'book.txt', mimeType: 'text/plain', buffer: Buffer.from(longText(60_000)) }

/** The first two counts of facts found that the page shows, looked for in every frame: on a fast machine all are found in a few. */
function countsOf(page: Page): Promise<readonly [number, number]> {
  return page.evaluate(async () => {
    const seen: number[] = []
    for (;;) {
      const [, count] = /([\d,]+) facts found so far, still to be checked/u.exec(document.body.textContent) ?? []
      const found = Number(count?.replace(',', ''))
      if (found > 0 && found !== seen[0]) seen.push(found)
      const [first, second] = seen
      if (first !== undefined && second !== undefined) return [first, second] as const
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
}

test('a long article shows itself while it is read, with what is found in it marked, can be stopped, and has its facts at the end', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  await app.open('/create')
  const counts = countsOf(page)
  await page.locator('input[type="file"]').setInputFiles(BOOK)
  const waiting = page.getByRole('region', { name: 'Reading the article' })
  const marks = waiting.locator('mark')
  await expect(marks.first()).toBeVisible({ timeout: 60_000 })
  const top = await waiting.getByRole('button').boundingBox()
  // Nothing can be decided yet, and nothing that stands already moves.
  await expect(waiting.getByRole('button')).toHaveText(['Stop reading'])
  const [first, second] = await counts
  expect(second).toBeGreaterThan(first)
  expect(await waiting.getByRole('button').boundingBox()).toEqual(top)
  await waiting.getByRole('button', { name: 'Stop reading' }).click()
  await expect(page.getByText('Reading was stopped. Your text is still here.')).toBeVisible()
  await expect(marks).toHaveCount(0)

  await page.locator('input[type="file"]').setInputFiles({ ...BOOK, buffer: Buffer.from(longText(6_000)) })
  await expect(page.getByRole('article', { name: /^Fact 1 of \d+$/u })).toBeVisible({ timeout: 60_000 })
})
