import { longText } from '../bench/generator/long-text.ts'
import { expect, test } from './support.ts'

const BOOK = { name: 'book.txt', mimeType: 'text/plain', buffer: Buffer.from(longText(60_000)) }

test('a long article shows itself while it is read, with what is found in it marked, can be stopped, and has its facts at the end', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  await app.open('/create')
  await page.locator('input[type="file"]').setInputFiles(BOOK)
  const waiting = page.getByRole('region', { name: 'Reading the article' })
  const marks = waiting.locator('mark')
  await expect(marks.first()).toBeVisible({ timeout: 60_000 })
  const top = await waiting.getByRole('button').boundingBox()
  // Nothing can be decided yet, and nothing that stands already moves.
  await expect(waiting.getByRole('button')).toHaveText(['Stop reading'])
  const found = async () => Number(/^[\d,]+/u.exec(await waiting.getByText(/ facts found so far, still to be checked$/u).innerText())?.[0].replace(',', ''))
  const before = await found()
  await expect.poll(found, { timeout: 60_000 }).toBeGreaterThan(before)
  expect(await waiting.getByRole('button').boundingBox()).toEqual(top)
  await waiting.getByRole('button', { name: 'Stop reading' }).click()
  await expect(page.getByText('Reading was stopped. Your text is still here.')).toBeVisible()
  await expect(marks).toHaveCount(0)

  await page.locator('input[type="file"]').setInputFiles({ ...BOOK, buffer: Buffer.from(longText(6_000)) })
  await expect(page.getByRole('article', { name: /^Fact 1 of \d+$/u })).toBeVisible({ timeout: 60_000 })
})
