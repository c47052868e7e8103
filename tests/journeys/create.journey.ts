import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HARBOUR_ARTICLE, HARBOUR_TITLE } from '../support/harbour-article.ts'
import { storedLearner } from './log.ts'
import { Sitting } from './sitting.ts'
import { expect, test, type App } from './support.ts'

/** Puts the article in and waits for its facts. */
async function findFacts({ page }: App, text = HARBOUR_ARTICLE): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(text)
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await card(page).waitFor()
}

const card = (page: Page) => page.getByRole('article', { name: /^Fact \d+ of \d+$/u })
const form = (page: Page) => page.getByRole('dialog')
const tally = (page: Page, count: number, what: string) => expect(page.getByRole('listitem').filter({ hasText: new RegExp(`(?<!\\d)${count} ${what}$`, 'u') })).toBeVisible()

/** Shows a screen on a phone and on a desktop, once in each theme. */
async function everyLook(page: Page, seen: (look: string) => Promise<void>): Promise<void> {
  for (const [colorScheme, width] of [['light', 360], ['dark', 1280]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 768 })
    await seen(`${colorScheme}, ${width} px`)
  }
}

/** Lets a file fall on the page. */
async function drop(page: Page, name: string, type: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([file, kind, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content], file, { type: kind }))
      return data
    },
    [name, type, text] as const,
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
}

test('an article becomes a deck by keyboard: decided, changed, added to, merged, left and gone on with, kept and studied', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  await app.open('/')
  await page.getByRole('link', { name: 'Make a deck from an article' }).click()
  await findFacts(app)
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()

  await page.keyboard.press('a')
  await tally(page, 1, 'accepted')
  await page.keyboard.press('r')
  await tally(page, 1, 'rejected')
  await page.keyboard.press('u')
  await tally(page, 0, 'rejected')
  await page.keyboard.press('a')
  await tally(page, 2, 'accepted')

  // Another wording of the one whose turn it is.
  await page.keyboard.press('e')
  await form(page).getByRole('textbox', { name: 'Question', exact: true }).fill('What does the article say here of Tarn Harbour and its bridge?')
  await form(page).getByRole('button', { name: 'Save' }).click()
  await expect(form(page)).toBeHidden()
  await expect(card(page).getByText('What does the article say here of Tarn Harbour and its bridge?').first()).toBeVisible()

  // A fact of words that are selected by key, and one of words selected by pointer that is left again.
  await page.getByRole('button', { name: '6: Make a fact of words in this paragraph' }).press('Enter')
  const words = page.getByRole('textbox', { name: 'Words of paragraph 6' })
  await expect(words).toBeFocused()
  for (let word = 0; word < 6; word++) await words.press('Control+ArrowRight')
  await words.press('Control+Shift+ArrowRight')
  await words.press('Enter')
  await expect(form(page).getByRole('textbox', { name: 'Statement' })).toHaveValue(/\{\w+\}.* 60 metres of the railing/u)
  await form(page).getByRole('button', { name: 'Save' }).click()
  await tally(page, 3, 'accepted')
  await page.locator('.draft-reading').getByText('Nobody was hurt').dblclick({ position: { x: 4, y: 8 } })
  await page.getByRole('button', { name: /^Make a fact of “/u }).click()
  await form(page).getByRole('button', { name: 'Leave it as it was' }).click()
  await tally(page, 3, 'accepted')

  // What was left out becomes a fact after all.
  await page.getByText(/^Left out: \d+$/u).click()
  await page.getByRole('listitem').getByRole('button', { name: /^Make a fact of “/u }).first().click()
  await form(page).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('is a fact now')).toBeVisible()
  await tally(page, 4, 'accepted')

  await page.getByText(/^Names: \d+$/u).click()
  await page.getByRole('button', { name: 'Board of Northern Roads means the same as' }).click()
  await page.getByRole('combobox', { name: 'Board of Northern Roads means the same as' }).selectOption('Northern Roads Board')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('also Board of Northern Roads')).toBeVisible()

  await app.reload()
  await tally(page, 4, 'accepted')
  await page.getByText(/^Names: \d+$/u).click()
  await expect(page.getByText('also Board of Northern Roads')).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByText('also Board of Northern Roads')).toBeHidden()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByText('also Board of Northern Roads')).toBeVisible()

  await page.getByRole('button', { name: /^Accept all \d+ good ones$/u }).click()
  await page.getByRole('button', { name: /^Keep the deck with \d+ facts$/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The deck is kept' })).toBeVisible()
  await page.getByRole('button', { name: 'Take a quiz on it' }).click()
  const sitting = await Sitting.on(page)
  await sitting.answerMany('right', 3)
  const { id } = sitting
  await app.open('/')
  await app.reload()
  await expect(page.getByRole('link', { name: HARBOUR_TITLE })).toBeVisible()
  expect((await storedLearner(page)).attempts.get(id)?.answers.map(({ verdict }) => verdict.outcome)).toEqual(['right', 'right', 'right'])
})

test('what was being written is there again after a reload, and a deck that was kept can be taken back after one', async ({ app }) => {
  const { page } = app
  await app.open('/create')
  await findFacts(app)
  await page.keyboard.press('a')
  await tally(page, 1, 'accepted')
  await page.keyboard.press('e')
  const question = form(page).getByRole('textbox', { name: 'Question', exact: true })
  await question.fill('What is half written here?')
  await app.reload()
  await expect(question).toHaveValue('What is half written here?')
  // Closed by Escape it stays closed, and is there when it is wanted again.
  await question.press('Escape')
  await expect(page.getByText('What you wrote is kept')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(question).toHaveValue('What is half written here?')
  await question.press('Escape')
  await app.reload()
  await expect(card(page)).toBeVisible()
  await expect(form(page)).toBeHidden()
  await page.keyboard.press('e')
  await expect(question).toHaveValue('What is half written here?')
  await form(page).getByRole('button', { name: 'Leave it as it was' }).click()
  await expect(form(page)).toBeHidden()

  const kept = page.getByRole('heading', { level: 1, name: 'The deck is kept' })
  await page.getByRole('button', { name: 'Keep the deck with 1 fact' }).click()
  await expect(kept).toBeVisible()
  await app.reload()
  await expect(kept).toBeVisible()
  await page.getByRole('button', { name: 'Not yet: go on with the draft' }).click()
  await expect(card(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Redo' })).toBeHidden()
  await app.open('/')
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: HARBOUR_TITLE })).toBeHidden()
})

test('a draft is there again after the tab was closed, a claim has its speaker, and what was put away can be had back', async ({ app, anotherTab }) => {
  const { page } = app
  await app.open('/create')
  await findFacts(app)
  await card(page).getByText('Who says it, how it stands').click()
  await card(page).getByRole('combobox', { name: 'Who says it' }).fill('Helga Brandt')
  await card(page).getByRole('combobox', { name: 'Who says it' }).press('Tab')
  await expect(card(page).getByText(/^According to Helga Brandt, /u).first()).toBeVisible()
  await page.close()

  const again = await anotherTab()
  await again.open('/create')
  await again.page.getByRole('link', { name: HARBOUR_TITLE }).click()
  await expect(card(again.page).getByText(/^According to Helga Brandt, /u).first()).toBeVisible()
  await again.open('/create')
  await again.page.getByRole('button', { name: `Put away: ${HARBOUR_TITLE}` }).click()
  await expect(again.page.getByRole('link', { name: HARBOUR_TITLE })).toBeHidden()
  await again.page.getByRole('button', { name: 'Undo' }).click()
  await expect(again.page.getByRole('link', { name: HARBOUR_TITLE })).toBeVisible()
})

test('a dropped file goes straight to its facts, plain text and a web page alike', async ({ app }) => {
  const { page } = app
  await app.open('/create')
  await drop(page, 'harbour.txt', 'text/plain', HARBOUR_ARTICLE)
  await card(page).waitFor()
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()

  await app.open('/create')
  const [title = '', ...paragraphs] = HARBOUR_ARTICLE.split('\n\n')
  const markup = `<html><head><title>${title}</title><script>document.title = 'no'</script></head><body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`
  await drop(page, 'harbour.html', 'text/html', markup)
  await card(page).waitFor()
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()
})

test('bad input is told of at once, with the text still there', async ({ app }) => {
  const { page } = app
  const field = page.getByRole('textbox', { name: 'Text of the article' })
  const find = page.getByRole('button', { name: 'Find the facts' })
  await app.open('/create')
  await find.click()
  await expect(page.getByText('There is no text yet.')).toBeVisible()
  for (const text of ['Word', 'Die Brücke wurde im Jahr 1931 eröffnet und war die erste, die das Festland mit der Insel verband. Vorher gab es nur ein Boot, das jeden Tag zweimal fuhr, und im Winter oft gar nicht. '.repeat(3), `${'a'.repeat(20_000)}!`]) {
    await field.fill(text)
    await find.click()
    await expect(page.getByText('No facts could be made of this.')).toBeVisible()
    await expect(field).toHaveValue(text)
  }
  await drop(page, 'picture.png', 'image/png', '\u0089PNG\r\n\u001a\n')
  await expect(page.getByText('No facts could be made of this.')).toBeVisible()
  // What was typed is there again after a reload, unread as it was.
  await field.fill('The harbour of Tarn was closed.')
  await page.waitForURL(/draft=/u)
  await app.open('/create')
  await expect(page.getByRole('link', { name: 'Untitled article' })).toBeVisible()
})

test('axe finds nothing on the page in any of its states, nothing sticks out, and an English article keeps its way in Arabic', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  const found: string[] = []
  const look = (state: string) =>
    everyLook(page, async (how) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations) for (const { target } of nodes) found.push(`${state} (${how}): ${id} ${target.join(' ')}`)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (wider > 0) found.push(`${state} (${how}): ${wider} px too wide`)
    })
  await app.open('/create')
  await look('empty')
  await page.getByRole('textbox', { name: 'Text of the article' }).fill('Word')
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await page.getByText('No facts could be made of this.').waitFor()
  await look('refused')
  await findFacts(app)
  await page.keyboard.press('a')
  await tally(page, 1, 'accepted')
  await page.keyboard.press('r')
  await tally(page, 1, 'rejected')
  for (const part of [/^About the article$/u, /^Left out: \d+$/u, /^Names: \d+$/u]) await page.getByText(part).click()
  await look('decided in part')
  await page.keyboard.press('e')
  await form(page).waitFor()
  await look('a fact being changed')
  await page.keyboard.press('Escape')
  const address = page.url()
  await app.open('/settings')
  await page.getByLabel('Language').selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.goto(address)
  await page.locator('.draft-reading').waitFor()
  expect(await page.locator('.draft-reading .text').first().evaluate((text) => getComputedStyle(text).direction)).toBe('ltr')
  await look('in Arabic')
  expect(found).toEqual([])
})
