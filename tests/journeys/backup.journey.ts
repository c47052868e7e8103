import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { readBackup } from '@/formats/backup'
import { studyDayOf } from '@/core/world'
import { seedLog } from '../support/seed-log.ts'
import { beginQuiz, HMW, SKW } from './begin.ts'
import { storedEntries } from './log.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { expect, test, type App } from './support.ts'

async function backUp(app: App): Promise<Buffer> {
  await app.open('/settings')
  const downloading = app.page.waitForEvent('download')
  await app.page.getByRole('button', { name: 'Save a backup file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^factdeck-\d{4}-\d\d-\d\d\.zip$/u)
  return readFile(await download.path())
}

/** Whether the browser keeps a base, from which a long log is opened. */
function isBaseKept(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('factdeck-log')
    await new Promise((done) => (opening.onsuccess = done))
    const got = opening.result.transaction('log').objectStore('log').getKey('cache/fold')
    await new Promise((done) => (got.onsuccess = done))
    opening.result.close()
    return got.result !== undefined
  })
}

async function wipe({ page }: App): Promise<void> {
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete everything you did?' })
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
}

function offer(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.getByLabel('Backup file').setInputFiles({ name, mimeType: 'application/zip', buffer })
}

async function scoresOf(app: App): Promise<string> {
  await app.open('/scores')
  await app.page.getByRole('heading', { level: 1, name: 'Scores' }).waitFor()
  // The sections of a reading come with its texts.
  await app.page.waitForLoadState('networkidle')
  return app.page.getByRole('main').innerText()
}

async function twoQuizzes(app: App): Promise<void> {
  await (await beginQuiz(app, { kinds: ['choice', 'typed'], length: 4 })).answerMany((at) => (at === 0 ? 'wrong' : 'right'))
  await (await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 3 })).answerMany('right', 2)
}

test('what is backed up, wiped and restored gives the same scores; restoring it once more changes nothing', async ({ app }) => {
  const { page } = app
  await twoQuizzes(app)
  const scores = await scoresOf(app)
  const entries = await storedEntries(page)
  const file = await backUp(app)
  await wipe(app)
  await app.open('/')
  await app.reload()
  await expect(page.getByRole('button', { name: 'Take the first quiz' })).toBeVisible()

  await app.open('/settings')
  await offer(page, 'factdeck.zip', file)
  await expect(page.getByText('2 quizzes and reviews')).toBeVisible()
  await expect(page.getByText(`${entries.length} entries are new here`)).toBeVisible()
  // Nothing is added until the learner says so.
  expect(await storedEntries(page)).toEqual([])
  await page.getByRole('button', { name: 'Add these' }).click()
  await expect(page.getByText(`Added ${entries.length} entries.`)).toBeVisible()
  expect(new Set((await storedEntries(page)).map(({ stamp }) => stamp))).toEqual(new Set(entries.map(({ stamp }) => stamp)))
  expect(await scoresOf(app)).toBe(scores)
  await app.reload()
  expect(await scoresOf(app)).toBe(scores)

  await app.open('/settings')
  await offer(page, 'factdeck.zip', file)
  await expect(page.getByText('Everything in this file is here already.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add these' })).toBeHidden()
  expect(await storedEntries(page)).toHaveLength(entries.length)
})

test('a backup of a long log is made apart from the page, can be stopped, and holds everything', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  await restoreIn(app, seedLog(await deckOf(SKW), { until: studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4), days: 182 }))
  await (await beginQuiz(app, { deck: SKW, kinds: ['choice'], length: 1 })).answerMany('right')
  await app.open('/')
  await app.reload()
  await expect.poll(() => isBaseKept(page)).toBe(true)
  await app.reload()
  await app.open('/settings')
  let goOn = (): void => undefined
  const wait = new Promise<void>((resolve) => (goOn = resolve))
  await page.context().route(/pack-worker/u, async (route) => {
    await wait
    await route.continue().catch(() => undefined)
  })
  const names: string[] = []
  page.on('download', (download) => names.push(download.suggestedFilename()))
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  await expect(page.getByText('Making the backup …')).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Making the backup …')).toBeHidden()
  goOn()
  const entries = await storedEntries(page)
  const { plan } = readBackup(await backUp(app))
  expect(names).toHaveLength(1)
  expect(new Set(plan?.entries.map(({ stamp }) => stamp))).toEqual(new Set(entries.map(({ stamp }) => stamp)))
})

test('a restored quiz that was left open is gone on with at its question', async ({ app }) => {
  await twoQuizzes(app)
  const file = await backUp(app)
  await wipe(app)
  await offer(app.page, 'factdeck.zip', file)
  await app.page.getByRole('button', { name: 'Add these' }).click()
  await expect(app.page.getByText(/^Added /u)).toBeVisible()
  await app.open('/')
  await expect(app.page.getByRole('button', { name: 'Go on with the quiz, question 3 of 3' })).toBeVisible()
})

test('a restore adds to what was done since, and takes nothing away', async ({ app }) => {
  await twoQuizzes(app)
  const file = await backUp(app)
  await (await beginQuiz(app, { kinds: ['choice'], length: 2 })).answerMany('right')
  const before = await scoresOf(app)
  await app.open('/settings')
  await offer(app.page, 'factdeck.zip', file)
  await expect(app.page.getByText('Everything in this file is here already.')).toBeVisible()
  expect(await scoresOf(app)).toBe(before)
})

test('what is no backup is refused with what is wrong, and nothing is changed', async ({ app }) => {
  const { page } = app
  await (await beginQuiz(app, { kinds: ['choice'], length: 2 })).answerMany('right')
  const file = await backUp(app)
  const entries = await storedEntries(page)
  const flipped = Buffer.from(file)
  const middle = flipped.length >> 1
  flipped[middle] = (flipped[middle] ?? 0) ^ 0x55
  const other = zipSync({ 'letter.txt': strToU8('Dear reader') })
  const foreign = zipSync({ 'manifest.json': strToU8('{"format":"another","version":1}'), 'log.jsonl': strToU8('') })
  const cases: readonly (readonly [string, Buffer, RegExp])[] = [
    ['notes.txt', Buffer.from('These are notes, and no backup.'), /no zip file/u],
    ['empty.zip', Buffer.alloc(0), /no zip file/u],
    ['cut.zip', file.subarray(0, file.length - 40), /incomplete or damaged/u],
    ['flipped.zip', flipped, /damaged|changed|not the one/u],
    ['other.zip', Buffer.from(other), /no manifest/u],
    ['foreign.zip', Buffer.from(foreign), /not a backup of Factdeck/u],
  ]
  for (const [name, buffer, wrong] of cases) {
    await offer(page, name, buffer)
    await expect(page.getByRole('alert').filter({ hasText: 'This file can’t be restored. Nothing was changed.' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Restore' }).getByRole('listitem').filter({ hasText: wrong }).first(), name).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add these' })).toBeHidden()
    expect(await storedEntries(page)).toEqual(entries)
  }
  await app.open('/scores')
  await expect(page.getByText('recognised 2 of 2')).toBeVisible()
})

test('deleting is asked about first, and leaves nothing behind', async ({ app }) => {
  const { page } = app
  await (await beginQuiz(app, { kinds: ['choice'], length: 2 })).answerMany('right')
  const entries = await storedEntries(page)
  await app.open('/settings')
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Delete my data …' })).toBeFocused()
  expect(await storedEntries(page)).toEqual(entries)
  await wipe(app)
  const left = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const root = await navigator.storage.getDirectory()
    const files: string[] = []
    for await (const name of root.keys()) files.push(name)
    return { names, files, marks: Object.keys(localStorage) }
  })
  expect(await storedEntries(page)).toEqual([])
  expect(left.marks.filter((mark) => mark.includes('data'))).toEqual([])
  await app.reload()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await app.open('/scores')
  await expect(page.getByRole('heading', { name: 'No scores yet' })).toBeVisible()
})
