import { readFile } from 'node:fs/promises'
import { beginQuiz, HMW } from './begin.ts'
import { expect, test } from './support.ts'

test('a deck goes by link to somebody who has it not, is looked at, kept, removed and had back', async ({ app, browser }) => {
  const { page } = app
  await app.open(`/deck/${HMW}/share`)
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await expect(page.getByText(/^[\d,]+ letters\./u)).toBeVisible()

  await page.goto(link)
  await app.ready()
  await expect(page.getByText('This very deck is here already.')).toBeVisible()

  // Somebody else's copy of the deck, with another title.
  const file = await changedFile(page.getByRole('link', { name: 'To the deck' }), app)
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(`${app.address}#/open`)
  await other.getByLabel('Deck file').setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: file })
  await expect(other.getByText('It takes the place of the deck of the same name here')).toBeVisible()
  await other.getByRole('button', { name: 'Keep on this device' }).click()
  // What is offered has the same heading; its own page comes once it is kept.
  await expect(other).toHaveURL(new RegExp(`#/deck/${HMW}$`, 'u'))
  await expect(other.getByRole('heading', { level: 1, name: 'Another title' })).toBeVisible()
  await other.goto(`${app.address}#/`)
  await other.reload()
  await expect(other.getByRole('link', { name: 'Another title' })).toBeVisible()

  await other.goto(`${app.address}#/deck/${HMW}/share`)
  await other.getByRole('button', { name: 'Remove from this device' }).click()
  await expect(other.getByText('The deck was removed.')).toBeVisible()
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(other.getByText('This deck is kept on this device.')).toBeVisible()
  await context.close()
})

test('a file that holds no sound deck is refused by file and line, and nothing is kept', async ({ app }) => {
  await app.open('/open')
  await app.page.getByLabel('Deck file').setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('not a zip') })
  await expect(app.page.getByText('This deck can’t be opened. Nothing was kept.')).toBeVisible()
  await expect(app.page.getByText('This is not a deck: it is no zip file')).toBeVisible()
  await app.open('/open?deck=1AAAA')
  await expect(app.page.getByText('The link is incomplete or damaged')).toBeVisible()
})

test('a result is handed on as a picture and as text', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 2 })
  await sitting.answerMany('right')
  await page.getByText('Share this result').click()
  const picture = page.getByRole('img', { name: /2 of 2 recognised/u })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the picture' }).click()
  const bytes = await readFile(await (await downloading).path())
  expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
})

/** The deck's file as the app saves it, with another title. */
async function changedFile(toDeck: import('@playwright/test').Locator, app: import('./support.ts').App): Promise<Buffer> {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate')
  await toDeck.click()
  await app.page.getByRole('link', { name: 'Share or remove it' }).click()
  const downloading = app.page.waitForEvent('download')
  await app.page.getByRole('button', { name: 'Save the file' }).click()
  const files = unzipSync(await readFile(await (await downloading).path()))
  const about = Object.keys(files).find((name) => name.endsWith('about.json')) ?? ''
  const changed = strFromU8(files[about] ?? new Uint8Array()).replace(/"title": "[^"]+"/u, '"title": "Another title"')
  return Buffer.from(zipSync({ ...files, [about]: strToU8(changed) }))
}
