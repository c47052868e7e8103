import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { HARBOUR_ARTICLE, HARBOUR_TITLE } from '../support/harbour-article.ts'
import { beginQuiz, HMW } from './begin.ts'
import { byAnotherTab, byReload, Looks } from './looks.ts'
import { Sitting } from './sitting.ts'
import { expect, test, type App } from './support.ts'

const BOOK = 'hmw-2k7d'
const FILE = 'Or a file: the article, or the deck’s file of the new edition'
const FACT = /^ {2}- id: /mu

/** The deck as somebody sends it: one answer changed, one fact gone, one that was not there. */
async function nextEdition(app: App): Promise<Buffer> {
  const { page } = app
  await app.open(`/deck/${HMW}/share`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file', exact: true }).click()
  const files = unzipSync(await readFile(await (await downloading).path()))
  const [name] = Object.keys(files).filter((one) => one.endsWith('facts.yaml'))
  if (name === undefined) throw new Error('a deck’s file has its facts')
  const [head = '', book = '', syllables = '', , ...rest] = strFromU8(files[name] ?? new Uint8Array()).split(FACT)
  const changed = book.replace('{1885}', '{1886}').replace(/date: "?1885"?/u, 'date: "1886"')
  const fresh = [
    'hmw-new1',
    '    statement: The book on memory came out in the {nineteenth} century.',
    '    ask: In which century did the book on memory come out?',
    '    answer: { text: nineteenth }',
    '    passage: { paragraph: 1, quote: "published a book on experiments" }',
    '',
  ].join('\n')
  const facts = [head, changed, syllables, fresh, ...rest].join('  - id: ')
  return Buffer.from(zipSync({ ...files, [name]: strToU8(facts) }))
}

const zip = (buffer: Buffer) => ({ name: 'memory.zip', mimeType: 'application/zip', buffer })

/** What a new edition would do, as it is shown before anything is done. */
async function sawDifference({ page }: App): Promise<void> {
  await expect(page.getByText('1 fact with another answer: asked anew')).toBeVisible()
  await expect(page.getByText('1 new fact', { exact: true })).toBeVisible()
  await expect(page.getByText('1 fact gone: retired, its memory kept')).toBeVisible()
  await expect(page.getByRole('deletion')).toHaveText('1885')
  await expect(page.getByRole('insertion')).toHaveText('1886')
}

for (const way of ['the page that opens decks', 'the deck’s own page'] as const) {
  test(`a new edition taken through ${way} shows old and new, asks what has changed, and keeps the memory of the old apart`, async ({ app, anotherTab }) => {
    test.setTimeout(240_000)
    const { page } = app
    // What is shown before a deck is changed is gone with a reload, and one way to it is looked at as well as the other.
    const looks = way === 'the deck’s own page' ? new Looks(page, await byAnotherTab(app, await anotherTab())) : undefined
    await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], section: 'Forgetting, measured', length: 12 })).answerMany('right')
    const file = zip(await nextEdition(app))
    if (way === 'the deck’s own page') {
      await app.open(`/deck/${HMW}/edition`)
      await page.getByLabel(FILE).setInputFiles(file)
    } else {
      await app.open('/open')
      await page.getByLabel('Deck file').setInputFiles(file)
      await page.getByRole('button', { name: /^Take it as a new edition/u }).click()
    }
    await sawDifference(app)
    await looks?.at('what a new edition would change')
    await page.getByRole('button', { name: 'Take it whole' }).click()
    await page.waitForURL(new RegExp(`#/deck/${HMW}$`, 'u'))
    await app.ready()

    await app.open(`/fact/${BOOK}`)
    await expect(page.getByRole('heading', { name: 'A retired fact' })).toBeVisible()
    await expect(page.getByText('It has not been asked yet.')).toBeHidden()
    await page.getByRole('link', { name: /1886/u }).click()
    await expect(page.getByText('It has not been asked yet.')).toBeVisible()

    await app.open(`/deck/${HMW}/updates`)
    await expect(page.getByRole('deletion')).toHaveText('1885')
    await looks?.at('what has changed since it was learnt')
    expect(looks?.found ?? []).toEqual([])
    await page.getByRole('button', { name: 'Ask me this' }).click()
    const sitting = await Sitting.on(page)
    await expect(page.getByText('changed since you learnt it')).toBeVisible()
    await expect(page.getByRole('deletion')).toBeHidden()
    await sitting.answer('right')
    await expect(page.getByRole('deletion')).toHaveText('1885')
    await expect(page.getByRole('insertion')).toHaveText('1886')
    await app.open(`/deck/${HMW}/updates`)
    await expect(page.getByText('Nothing that you learnt has changed.')).toBeVisible()
  })
}

test('a replaced fact tells its history and what is asked instead, and comes back into its place; axe finds nothing in it nor in the questions of the other', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  const file = zip(await nextEdition(app))
  await app.open(`/deck/${HMW}/edition`)
  await page.getByLabel(FILE).setInputFiles(file)
  await sawDifference(app)
  await page.getByRole('button', { name: 'Take it whole' }).click()
  await page.waitForURL(new RegExp(`#/deck/${HMW}$`, 'u'))

  await app.open(`/fact/${BOOK}`)
  await expect(page.getByRole('heading', { name: 'A retired fact' })).toBeVisible()
  const looks = new Looks(page, byReload(app))
  await looks.at('a retired fact')
  await page.getByRole('button', { name: 'Bring back', exact: true }).click()
  await expect(page.getByText('Brought back, with what you know of it.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A retired fact' })).toBeHidden()
  await page.getByText('Its questions, and what the check finds in them').click()
  await expect(page.getByText('Choose one', { exact: true })).toBeVisible()
  await app.open(`/deck/${HMW}/edit`)
  await page.getByRole('combobox', { name: 'Show' }).selectOption('retired facts')
  await expect(page.locator('li.fact')).toHaveCount(2)
  await looks.at('the editor of a deck with retired facts')
  expect(looks.found).toEqual([])
})

test('the article as it reads now is compared with the deck made of it, pasted or as a file; another article is told apart', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await app.open('/create')
  const field = page.getByRole('textbox', { name: 'Text of the article' })
  await field.fill(HARBOUR_ARTICLE)
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await page.getByRole('button', { name: /^Accept all \d+ good ones$/u }).click()
  await page.getByRole('button', { name: /^Keep the deck with \d+ facts$/u }).click()
  await page.getByRole('button', { name: 'Take a quiz on it' }).click()
  await Sitting.on(page)
  await app.open('/')
  await page.getByRole('link', { name: HARBOUR_TITLE }).click()
  await page.getByRole('link', { name: 'Edit this deck' }).click()
  await page.getByRole('link', { name: 'Compare with a new edition' }).click()
  await app.ready()

  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('There is no text yet.')).toBeVisible()
  await field.fill('The lamp of Corvay was lit by Ada Fenwick on 3 May 1847. It burned 40 litres of oil a night and was seen by ships for 12 miles. The tower fell in 1902, and a new one was built by the harbour board in 1905.')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('Nothing that this deck rests on stands in that text.')).toBeVisible()
  await field.fill(HARBOUR_ARTICLE)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('It says the same as the deck here.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave the deck as it is' }).click()

  const text = HARBOUR_ARTICLE.replace('cost 1.8 million crowns', 'cost 2.1 million crowns').replace(' A hospital followed in 1938.', '')
  await page.getByLabel(FILE).setInputFiles({ name: 'harbour.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.getByText('1 fact with another answer: asked anew')).toBeVisible()
  await expect(page.getByRole('deletion')).toHaveText('1.8 million')
  await expect(page.getByRole('insertion')).toHaveText('2.1 million')
  await page.getByRole('button', { name: 'Take it whole' }).click()
  await expect(page.getByText('The new edition stands in the place of the old.')).toBeVisible()
  await page.getByRole('link', { name: 'Read the article' }).click()
  await expect(page.getByText('cost 2.1 million crowns').first()).toBeVisible()

  await app.open('/create')
  await field.fill(HARBOUR_ARTICLE.replace('cost 1.8 million crowns', 'cost 2.4 million crowns'))
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await expect(page.getByText(`There is a deck “${HARBOUR_TITLE}” here already.`)).toBeVisible()
  await page.getByRole('link', { name: 'Compare that deck with this text' }).click()
  await expect(page.getByRole('deletion')).toHaveText('2.1 million')
  await expect(page.getByRole('insertion')).toHaveText('2.4 million')
  await page.getByRole('button', { name: 'Take it whole' }).click()
  await expect(page.getByText('The new edition stands in the place of the old.')).toBeVisible()
})
