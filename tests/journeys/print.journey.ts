import { beginQuiz, HMW, SKW } from './begin.ts'
import { expect, test } from './support.ts'

/** Pages that the browser would print. */
async function printedPages(page: import('@playwright/test').Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu) ?? []).length
}

test('a worksheet prints as its preview shows it, the key on a page of its own, and nothing of the screen beside it', async ({ app }) => {
  const { page } = app
  await app.open(`/deck/${SKW}`)
  await page.getByRole('link', { name: 'Print it' }).click()
  const papers = page.locator('.paper')
  await expect(papers.first()).toContainText('Name')
  await expect(papers.filter({ hasText: 'Answers:' })).toHaveCount(1)
  await expect(papers.last()).toContainText('¶')
  expect(await printedPages(page)).toBe(await papers.count())
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  const before = await papers.first().innerText()
  await page.getByRole('spinbutton', { name: 'Version' }).fill('2')
  await page.getByRole('spinbutton', { name: 'Version' }).blur()
  await expect.poll(() => papers.first().innerText()).not.toBe(before)
  await page.getByRole('spinbutton', { name: 'Version' }).fill('1')
  await page.getByRole('spinbutton', { name: 'Version' }).blur()
  await expect.poll(() => papers.first().innerText()).toBe(before)
})

test('flashcards come with their backs mirrored, in as many pages as told', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 360, height: 740 })
  await app.open(`/deck/${HMW}/print?as=cards`)
  const papers = page.locator('.paper')
  await expect(papers).toHaveCount(4)
  await expect(papers.nth(0).locator('.card').nth(0)).toContainText(/^1/u)
  await expect(papers.nth(1).locator('.card').nth(1)).toContainText(/^1/u)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await printedPages(page)).toBe(4)
  await page.getByRole('combobox', { name: 'Printed' }).selectOption({ index: 1 })
  await expect(papers).toHaveCount(3)
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')))
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('[data-printed]')).toBeAttached()
})

test('a sitting prints with the questions that were asked in it', async ({ app }) => {
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 2 })
  const { stem } = await sitting.waiting()
  await sitting.answerMany('right')
  await app.page.getByRole('link', { name: 'Print these questions' }).click()
  await expect(app.page.locator('.paper').first()).toContainText(stem)
})
