import { test as base, expect } from '@playwright/test'
import { KINDS } from '../journeys/begin.ts'
import { addressOf } from '../journeys/support.ts'
import { storedEntries } from '../journeys/log.ts'
import { Published } from '../journeys/published.ts'
import { ensureFirefox } from '../support/browser.mjs'
import { Firefox } from './browser.ts'
import { Sitting } from './sitting.ts'
import type { Tab } from './tab.ts'

const DECK = 'second-karabakh-war'

const test = base.extend<{ readonly firefox: Firefox }, { readonly located: string }>({
  // Where there is none it is got, which takes its time.
  located: [async ({}, use) => use(ensureFirefox()), { scope: 'worker', auto: true, timeout: 300_000 }],
  firefox: async ({}, use, info) => {
    const firefox = await Firefox.new(addressOf())
    try {
      await use(firefox)
      const picture = info.status === info.expectedStatus ? undefined : await firefox.picture()
      if (picture) {
        await info.attach('screen', { body: Buffer.from(picture.png), contentType: 'image/png' })
        await info.attach('words', { body: picture.words, contentType: 'text/plain' })
      }
    } finally {
      await firefox.end()
    }
    expect(firefox.complaints, 'what the browser complained of').toEqual([])
  },
})

/** Begins a quiz of one kind on the deck's page. */
async function beginQuiz(tab: Tab, kind: keyof typeof KINDS, length: number): Promise<Sitting> {
  await tab.open(`/deck/${DECK}`)
  await tab.press('button', /^Choose what the quiz asks/u)
  // The wanted kind first: a quiz of none can't be chosen.
  await tab.tick(new RegExp(`^${KINDS[kind]}$`, 'u'), true)
  for (const label of Object.values(KINDS)) await tab.tick(new RegExp(`^${label}$`, 'u'), label === KINDS[kind])
  await tab.write(/^Questions/u, String(length))
  await tab.press('button', /^Begin this quiz$/u)
  return Sitting.in(tab)
}

test('the first quiz goes from one click on the first screen to its result, resumed after a reload and in another session', async ({ firefox }) => {
  let tab = await firefox.open()
  await tab.press('button', /^Take the first quiz$/u)
  let sitting = await Sitting.in(tab)
  await sitting.answerMany((nth) => nth !== 1, 3)
  await sitting.at(4)
  const before = await tab.text()
  await tab.reload()
  await sitting.at(4)
  expect(await tab.text()).toBe(before)
  await sitting.answer(true)
  await firefox.close()

  tab = await firefox.open()
  await tab.press('button', /^Go on with the quiz, question 5 of 10$/u)
  sitting = await Sitting.in(tab)
  await sitting.answerMany(() => true)
  await tab.find('heading', /^Result$/u)
  await tab.sees(/9 of 10 questions/u)
  await firefox.close()

  tab = await firefox.open('/scores')
  await tab.find('heading', /^Scores$/u)
  expect((await storedEntries(tab.page)).filter(({ kind }) => kind === 'answered')).toHaveLength(10)
})

test('each kind of question is answered rightly and wrongly, with its verdict and its passage', async ({ firefox }) => {
  const tab = await firefox.open()
  for (const kind of ['choice', 'several', 'true-false', 'cloze', 'typed', 'order', 'match'] as const) {
    await test.step(kind, async () => {
      const sitting = await beginQuiz(tab, kind, 2)
      await sitting.answer(true)
      await tab.sees(/✓\s*Right/u)
      await tab.page.waitForSelector('::-p-aria([name="Where it stands"])')
      await sitting.goOn()
      if ((await sitting.waiting()) === null) return
      await sitting.answer(false)
      await tab.sees(/(✕\s*Not right|≈\s*Nearly)/u)
      await tab.sees(/I was right/u)
    })
  }
})

test('flashcards are turned, rated and kept', async ({ firefox }) => {
  const tab = await firefox.open()
  const sitting = await beginQuiz(tab, 'flashcard', 3)
  await sitting.answerMany((nth) => nth > 0)
  await tab.find('heading', /^Result$/u)
  await tab.reload()
  await tab.find('heading', /^Result$/u)
  expect((await storedEntries(tab.page)).filter(({ kind }) => kind === 'answered')).toHaveLength(3)
})

test('what is backed up and deleted is there again when it is restored, and language and theme are kept', async ({ firefox }) => {
  const tab = await firefox.open()
  const sitting = await beginQuiz(tab, 'choice', 2)
  await sitting.answerMany(() => true)
  await tab.open('/settings')
  await tab.press('button', /^Save a backup file$/u)
  const { path } = await firefox.downloaded(/^factdeck-.*\.zip$/u)
  await tab.press('button', /^Delete my data …$/u)
  await tab.press('button', /^Delete everything$/u)
  await tab.sees(/Everything is deleted\./u)
  const file = await tab.page.waitForSelector('input[type=file]')
  await file?.uploadFile(path)
  await tab.press('button', /^Add these$/u)
  await tab.sees(/Added \d+ entries\./u)

  await tab.choose(/^Theme/u, 'dark')
  await tab.choose(/^Language/u, 'ar')
  await tab.find('heading', /^الإعدادات والبيانات$/u)
  await firefox.close()
  const later = await firefox.open('/settings')
  await later.find('heading', /^الإعدادات والبيانات$/u)
  expect(await later.page.$eval('html', ({ dir, dataset }) => [dir, dataset['theme']])).toEqual(['rtl', 'dark'])
  expect((await storedEntries(later.page)).filter(({ kind }) => kind === 'answered')).toHaveLength(2)
})

test('after one visit the app opens without the network', async () => {
  const published = await Published.now()
  const firefox = await Firefox.new(published.address)
  try {
    const tab = await firefox.open()
    await tab.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await published.goAway()
    await tab.reload()
    await tab.press('button', /^Take the first quiz$/u)
    await (await Sitting.in(tab)).answer(true)
    expect(firefox.complaints).toEqual([])
  } finally {
    await firefox.end()
    await published.end()
  }
})
