import { writeFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { HARBOUR_ARTICLE, HARBOUR_TITLE } from '../support/harbour-article.ts'
import { beginQuiz } from './begin.ts'
import { expect, test } from './support.ts'

/** The middle of something on the screen. */
async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the steps of an order question are dragged to their places by the mouse', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['order'], length: 1 })
  const question = await sitting.waiting()
  if (question.kind !== 'order') throw new Error('an order was asked for')
  const rows = page.getByRole('list', { name: 'Put in order' }).or(page.locator('ol.steps')).first().getByRole('listitem')
  const wanted = question.key.map((place) => question.items[place] ?? '')
  await expect(rows).toHaveCount(wanted.length)
  for (const [to, text] of wanted.entries()) {
    const row = rows.filter({ hasText: text }).first()
    const [from, onto] = [await middleOf(row.locator('.text')), await middleOf(rows.nth(to))]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x, (from.y + onto.y) / 2, { steps: 8 })
    // Past the middle of the one whose place it takes.
    await page.mouse.move(from.x, onto.y - 4, { steps: 8 })
    await page.mouse.up()
    await expect(rows.nth(to)).toContainText(text)
  }
  await sitting.check.click()
  await expect(sitting.verdict).toHaveText('✓ Right')
})

test('partners are dragged from the tray to their places', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['match'], length: 1 })
  const question = await sitting.waiting()
  if (question.kind !== 'match') throw new Error('a match was asked for')
  for (const [left, right] of question.key.entries()) {
    await page.locator(`[data-right="${right}"]`).dragTo(page.locator(`[data-left="${left}"]`))
    await expect(page.getByRole('main').getByRole('combobox').nth(left)).toHaveValue(String(right))
  }
  await sitting.check.click()
  await expect(sitting.verdict).toHaveText('✓ Right')
})

test('a file that is dragged over the page is awaited, and read once it is let go', async ({ app }, info) => {
  const { page } = app
  const path = info.outputPath('harbour.txt')
  await writeFile(path, HARBOUR_ARTICLE)
  await app.open('/create')
  const { x, y } = await middleOf(page.getByRole('heading', { level: 1 }))
  const session = await page.context().newCDPSession(page)
  // The browser’s own drag of a file of this machine, not an event made by a script.
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') => session.send('Input.dispatchDragEvent', { type, x, y, data: { items: [], files: [path], dragOperationsMask: 1 } })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText('Let go to open the file')).toBeVisible()
  await drag('drop')
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()
  await expect(page.getByRole('article', { name: /^Fact 1 of \d+$/u })).toBeVisible()
})
