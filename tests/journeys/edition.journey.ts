import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beginQuiz, HMW } from './begin.ts'
import { byAnotherTab, byReload, Looks } from './looks.ts'
import { Sitting } from './sitting.ts'
import { expect, test, type App } from './support.ts'

const BOOK = 'hmw-2k7d'
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
      await page.getByLabel('Deck file of the new edition').setInputFiles(file)
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
  await page.getByLabel('Deck file of the new edition').setInputFiles(file)
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
