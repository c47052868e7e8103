import type { Page } from '@playwright/test'
import { docxOf, pdfOf, setLines } from '../formats/article/documents.ts'
import { HARBOUR_ARTICLE, HARBOUR_TITLE } from '../support/harbour-article.ts'
import { expect, test } from './support.ts'

const [, ...PARAGRAPHS] = HARBOUR_ARTICLE.split('\n\n')
const card = (page: Page) => page.getByRole('article', { name: /^Fact \d+ of \d+$/u })
const chosen = (page: Page, name: string, mimeType: string, bytes: Uint8Array) => page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })

/** Lines of a page of print, no longer than fits. */
function wrapped(text: string): readonly string[] {
  return text.replace(/.{1,85}(?:\s|$)/gu, (line) => `${line.trim()}\n`).trim().split('\n')
}

const PRINTED = pdfOf([setLines(PARAGRAPHS.slice(0, 8).flatMap((one) => [...wrapped(one), '']), { step: 12 })], { title: HARBOUR_TITLE })

test('what another app shares is read at once, and stays neither in the address nor in the way back', async ({ app }) => {
  const { page, address } = app
  await app.open('/')
  const query = new URLSearchParams({ 'shared-title': HARBOUR_TITLE, 'shared-text': PARAGRAPHS.join('\n\n'), 'shared-link': 'https://light.example/harbour' })
  await page.goto(`${address}?${query.toString()}`)
  await card(page).waitFor()
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()
  expect(page.url()).not.toContain('shared-')
  await page.goBack()
  await app.ready()
  expect(page.url()).not.toContain('shared-')
})

test('an address that is shared alone is kept, with what to do now', async ({ app }) => {
  await app.page.goto(`${app.address}?shared-text=${encodeURIComponent('https://light.example/harbour')}`)
  await expect(app.page.getByRole('link', { name: 'https://light.example/harbour' })).toBeVisible()
  expect(app.page.url()).not.toContain('shared-')
})

for (const [name, type, bytes] of [
  ['harbour.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', docxOf([{ style: 'Title', text: HARBOUR_TITLE }, ...PARAGRAPHS])],
  ['harbour.pdf', 'application/pdf', PRINTED],
] as const) {
  test(`a file that is chosen goes straight to its facts: ${name}`, async ({ app }) => {
    await app.open('/create')
    await chosen(app.page, name, type, bytes)
    await card(app.page).waitFor({ timeout: 45_000 })
    await expect(app.page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()
  })
}

test('a file that the system opens with the installed app goes straight to its facts, the first and the next', async ({ app }) => {
  const { page } = app
  // No test can have the system open a file; its queue of launches is stood in for, as the page sees it.
  await page.addInitScript(() => {
    const launches: { files: readonly { getFile(): Promise<File> }[] }[] = []
    let consumer: ((launch: (typeof launches)[number]) => void) | undefined
    const setConsumer = (consume: typeof consumer) => {
      consumer = consume
      for (const launch of launches.splice(0)) consume?.(launch)
    }
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } })
    Object.defineProperty(globalThis, 'launchFile', {
      value: (name: string, text: string) => {
        const launch = { files: [{ getFile: async () => new File([text], name, { type: 'text/plain' }) }] }
        if (consumer) consumer(launch)
        else launches.push(launch)
      },
    })
  })
  const launch = (text: string) => page.evaluate((content) => (globalThis as unknown as { launchFile(name: string, text: string): void }).launchFile('article.txt', content), text)
  await app.open('/')
  await launch(HARBOUR_ARTICLE)
  await app.open('/create')
  await card(page).waitFor()
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()

  // The page that took the first is gone when the next is opened, and so the next waits for another.
  await launch(PARAGRAPHS.join('\n\n'))
  await page.evaluate(() => (location.hash = '#/create'))
  await card(page).waitFor()
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeHidden()
})

const SENTENCE = 'Die Brücke wurde im Jahr 1931 eröffnet und war die erste, die das Festland mit der Insel verband. '
const VERSE = Array.from({ length: 24 }, (_, at) => (at % 4 === 3 ? 'And nobody is there to see,' : 'The water goes below the quay'))
/** Texts of which no deck can be made. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['one word', 'Word'],
  ['another language', SENTENCE.repeat(6)],
  ['a table', Array.from({ length: 30 }, (_, at) => `Ship ${at}\t${1900 + at}\t${at * 31}\t${at * 7}`).join('\n')],
  ['a poem', VERSE.join('\n')],
  ['code', Array.from({ length: 20 }, (_, at) => `const ship${at} = () => { return harbour[${at}].map((one) => one.mast) };`).join('\n')],
  ['bait', `${'a'.repeat(50_000)}!`],
]
/** Files of which none can. */
const FILES: readonly (readonly [name: string, type: string, bytes: () => Uint8Array])[] = [
  ['picture.pdf', 'application/pdf', () => pdfOf([[], []])],
  ['locked.pdf', 'application/pdf', () => pdfOf([setLines(['The tower was lit in August 1873.'])], { locked: true })],
  ['empty.txt', 'text/plain', () => new Uint8Array()],
]

test('each text that is no article is answered on the page, which goes on answering', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await app.open('/create')
  const refused = page.getByRole('alert').filter({ hasText: 'No facts could be made of this.' })
  const field = page.getByRole('textbox', { name: 'Text of the article' })
  for (const [what, text] of TEXTS) {
    await test.step(what, async () => {
      await field.fill(text)
      await expect(refused).toBeHidden()
      await page.getByRole('button', { name: 'Find the facts' }).click()
      await expect(refused.getByRole('listitem').first()).toBeVisible({ timeout: 45_000 })
    })
  }
  await field.fill('')
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await expect(page.getByText('There is no text yet.')).toBeVisible()
})

test('five megabytes are refused before any field has to hold them, pasted or opened', async ({ app }) => {
  const { page } = app
  const BOOK = 'The bridge was opened in 1931 and closed for 2 years. '
  const field = page.getByRole('textbox', { name: 'Text of the article' })
  const tooLong = page.getByText(/the text has more than 1,200,000 characters/iu)
  await app.open('/create')
  await field.evaluate((area, line) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', line.repeat(100_000))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, BOOK)
  await expect(tooLong).toBeVisible()
  await expect(field).toHaveValue('')
  await field.fill('The harbour of Tarn was closed.')
  await expect(tooLong).toBeHidden()
  await chosen(page, 'book.txt', 'text/plain', Buffer.from(BOOK.repeat(100_000)))
  await expect(tooLong).toBeVisible()
  await expect(field).toHaveValue('The harbour of Tarn was closed.')
})

for (const [name, type, bytes] of FILES) {
  test(`a file that holds no words is answered on the page: ${name}`, async ({ app }) => {
    await app.open('/create')
    await chosen(app.page, name, type, bytes())
    const refused = app.page.getByRole('alert').filter({ hasText: 'No facts could be made of this.' })
    await expect(refused.getByRole('listitem').first()).toBeVisible({ timeout: 45_000 })
    await expect(app.page.getByRole('button', { name: 'Find the facts' })).toBeEnabled()
  })
}

test('the about page leads to the licences of what the app is built with', async ({ app }) => {
  await app.open('/about')
  const href = await app.page.getByRole('link', { name: 'the libraries’ licences' }).getAttribute('href')
  const notices = await (await app.page.request.get(new URL(href ?? '', app.address).href)).text()
  for (const library of [/^mammoth [\d.]+ \(BSD-2-Clause\)$/mu, /^pdfjs-dist [\d.]+ \(Apache-2\.0\)$/mu, /^reka-ui [\d.]+ \(MIT\)$/mu]) expect(notices).toMatch(library)
})
