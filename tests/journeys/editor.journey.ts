import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { HARBOUR_ARTICLE } from '../support/harbour-article.ts'
import { beginQuiz, HMW } from './begin.ts'
import { Sitting } from './sitting.ts'
import { expect, test, type App } from './support.ts'

const EBBINGHAUS = 'Hermann Ebbinghaus'

async function openEditor(app: App): Promise<void> {
  await app.open(`/deck/${HMW}/edit`)
  await expect(app.page.getByRole('textbox', { name: 'Search' })).toBeVisible()
}

/** The row of the fact whose statement holds these words. */
async function row(page: Page, words: string): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Search' }).fill(words)
  const found = page.locator('li.fact', { hasText: words }).first()
  await expect(found).toBeVisible()
  return found
}

async function edit(page: Page, words: string): Promise<Locator> {
  await (await row(page, words)).getByRole('button', { name: /^Edit: /u }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
  return page.locator('form.fact-form')
}

async function save(page: Page, said: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(said)).toBeVisible()
  await expect(page.locator('form.fact-form')).toBeHidden()
}

/** How many facts the deck has, as the editor says it. */
function count(page: Page): Locator {
  return page.getByText(/^\d+ facts?$/u)
}

async function knownOf(app: App): Promise<string> {
  await app.open(`/deck/${HMW}`)
  return (await app.page.locator('header .bar, header [role="img"], header').first().innerText()).replace(/\s+/gu, ' ')
}

test('a shipped deck is edited fact by fact as a copy: what is known stays, a changed answer is asked anew, and all of it is taken back in order', async ({ app }) => {
  const { page } = app
  await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 3 })).answerMany('right')
  const known = await knownOf(app)

  await openEditor(app)
  const all = (await count(page).innerText())
  const form = await edit(page, 'lists of meaningless syllables')
  await form.getByLabel('Also right').first().fill(`${await form.getByLabel('Also right').first().inputValue()}\nHerr E`)
  await expect(form.getByText('Keeps what you know')).toBeVisible()
  await save(page, 'Saved. What you know of it stays.')
  expect(await knownOf(app)).toBe(known)

  await openEditor(app)
  await (await row(page, EBBINGHAUS)).getByRole('button', { name: /^Retire: /u }).first().click()
  await expect(page.getByText('Retired: it is asked no more.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Search' }).fill('')
  await expect(count(page)).not.toHaveText(all)

  // The next sitting.
  await app.reload()
  await expect(page.getByText(/^Last change: retired/u)).toBeVisible()
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(count(page)).toHaveText(all)
  await expect(page.getByText(/^Last change: reworded/u)).toBeVisible()
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(page.getByRole('button', { name: 'Undo the last change' })).toBeHidden()
  expect(await knownOf(app)).toBe(known)
})

test('what is broken is not saved and not lost: it is there again after a reload', async ({ app }) => {
  const { page } = app
  await openEditor(app)
  const form = await edit(page, 'book of experiments on memory in')
  await form.getByLabel('Statement').fill('A sentence without braces, long enough to be read as one.')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(form.getByText('The statement has 0 pairs of braces')).toBeVisible()
  await app.reload()
  await expect(page.getByText('You began to write this earlier')).toBeVisible()
  await expect(page.getByLabel('Statement')).toHaveValue('A sentence without braces, long enough to be read as one.')
  await page.getByRole('button', { name: 'Drop what I wrote' }).click()
  await expect(page.locator('form.fact-form')).toBeHidden()
})

test('an answer that changes is shown old beside new and asked anew, from home', async ({ app }) => {
  const { page } = app
  await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], section: 'Forgetting, measured', length: 12 })).answerMany('right')
  await openEditor(app)
  const form = await edit(page, 'book of experiments on memory in')
  await form.getByLabel('Statement').fill('Ebbinghaus published his book of experiments on memory in {1886}.')
  await form.getByRole('textbox', { name: 'Year' }).first().fill('1886')
  await expect(form.getByText('it becomes a new fact: asked anew')).toBeVisible()
  await save(page, 'Saved as a new fact')

  await app.open('/')
  await page.getByRole('link', { name: 'See what has changed' }).click()
  await expect(page.getByRole('deletion')).toHaveText('1885')
  await expect(page.getByRole('insertion')).toHaveText('1886')
  await page.getByRole('button', { name: /^Ask me this/u }).click()
  await expect((await Sitting.on(page)).stem).toBeVisible()
})

test('the facts go out as a file and in again: the same says so, a difference is shown first, a fault is told by its line', async ({ app }) => {
  const { page } = app
  await openEditor(app)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the facts' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const give = (content: string) => page.getByLabel('Read a facts file').setInputFiles({ name: 'facts.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) })

  await give(text)
  await expect(page.getByText('It says the same as the deck here.')).toBeVisible()
  await give(text.replace('date: "1885"', 'date: "1886"').replace('in {1885}', 'in {1886}'))
  await expect(page.getByText('1 fact with another answer: asked anew')).toBeVisible()
  await page.getByRole('button', { name: 'Take it whole' }).click()
  await expect(page.getByText('The deck is now as the file says.')).toBeVisible()
  await give(text.replace('ask:', 'asked:'))
  await expect(page.getByText('This file can’t be taken. Nothing was changed.')).toBeVisible()
  await expect(page.getByText(/^facts\.yaml:\d+$/u).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take it whole' })).toBeHidden()
})

test('another right answer that is added makes it right when typed', async ({ app }) => {
  const { page } = app
  await openEditor(app)
  const form = await edit(page, 'was called the savings')
  const field = form.getByLabel('Also right').first()
  await field.fill(`${await field.inputValue()}\nqwertying`)
  await save(page, 'Saved. What you know of it stays.')
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['typed'], section: 'Forgetting, measured', length: 20 })
  expect(await sitting.seek(({ stem }) => /time spared/u.test(stem))).toBe(true)
  await sitting.type(['Qwertying'])
  await expect(sitting.verdict).toHaveText('✓ Right')
})

test('a draft is deleted with everything else, as was said before', async ({ app }) => {
  const { page } = app
  await app.open('/create')
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(HARBOUR_ARTICLE)
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await page.getByRole('article', { name: /^Fact \d+ of \d+$/u }).waitFor()
  await app.open('/settings')
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await expect(page.getByText('And 1 draft of a deck that you are making.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
  await app.reload()
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeVisible()
  await expect(page.getByText(/^And \d+ drafts? of/u)).toBeHidden()
  await app.open('/create')
  await expect(page.getByRole('button', { name: /^Put away/u })).toBeHidden()
})

test('an edited deck goes into the backup, is deleted with the rest when told, and comes back', async ({ app }) => {
  const { page } = app
  await openEditor(app)
  await (await row(page, 'book of experiments on memory in')).getByRole('button', { name: /^Retire: /u }).click()
  await expect(page.getByText('Retired: it is asked no more.')).toBeVisible()
  await app.open('/settings')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  const file = await readFile(await (await downloading).path())
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await expect(page.getByText('So does 1 deck that is kept on this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
  await openEditor(app)
  await expect(page.getByRole('button', { name: 'Undo the last change' })).toBeHidden()

  await app.open('/settings')
  await page.getByLabel('Backup file').setInputFiles({ name: 'factdeck.zip', mimeType: 'application/zip', buffer: file })
  await expect(page.getByText('1 deck is new here')).toBeVisible()
  await page.getByRole('button', { name: 'Add these' }).click()
  await expect(page.getByText('Kept 1 deck.')).toBeVisible()
  await openEditor(app)
  await page.getByRole('combobox', { name: 'Show' }).selectOption('retired facts')
  await expect(page.locator('li.fact', { hasText: 'book of experiments on memory in' })).toBeVisible()
})
