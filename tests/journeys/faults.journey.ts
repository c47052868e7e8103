import { deflateSync } from 'node:zlib'
import { writeBackup } from '@/formats/backup'
import { beginQuiz } from './begin.ts'
import { MISHAPS, removePrivateFiles, ruinDatabase } from './broken-profile.ts'
import { KillableBrowser, withProfile } from './killable.ts'
import { countStoredAnswers, storedEntries } from './log.ts'
import { Sitting } from './sitting.ts'
import { addressOf, App, expect, test } from './support.ts'
import { entryOf } from '../support/any-entry.ts'

/** Kills in the middle of an import; FACTDECK_KILLS asks for more. */
const KILLS = Number(process.env['FACTDECK_KILLS'] ?? 6)

async function start(profile: string): Promise<{ readonly browser: KillableBrowser; readonly app: App }> {
  const browser = await KillableBrowser.start(profile)
  return { browser, app: new App(browser.page, addressOf()) }
}

/** The answers of the log once both copies agree. */
function answersIn(app: App) {
  return expect.poll(() => countStoredAnswers(app.page), { message: 'answers in the log' })
}

async function goOn(app: App): Promise<Sitting> {
  await app.open('/')
  await app.page.getByRole('button', { name: /^Go on with the quiz/u }).click()
  return Sitting.on(app.page)
}

test('whatever befalls the files of the database between two starts, no answer is lost and the quiz goes on', async () => {
  test.setTimeout(150_000)
  await withProfile(async (profile) => {
    let { browser, app } = await start(profile)
    const sitting = await beginQuiz(app, { kinds: ['choice'], length: 40 })
    await sitting.answer('right')
    await sitting.goOn()
    await sitting.answer('unknown')
    let answers = 2
    for (const [what, befall] of Object.entries(MISHAPS)) {
      await test.step(what, async () => {
        await browser.kill()
        await befall(profile)
        ;({ browser, app } = await start(profile))
        const later = await goOn(app)
        await answersIn(app).toBe(answers)
        await later.answer('right')
        answers += 1
        await answersIn(app).toBe(answers)
      })
    }
    await browser.kill()
  })
})

test('a database that the browser can’t open any more leaves the log to its second copy, answer after answer', async () => {
  test.setTimeout(60_000)
  await withProfile(async (profile) => {
    let { browser, app } = await start(profile)
    const sitting = await beginQuiz(app, { kinds: ['choice'], length: 9 })
    await sitting.answer('right')
    await browser.kill()
    await ruinDatabase(profile)
    for (const place of [2, 3, 4]) {
      ;({ browser, app } = await start(profile))
      await app.open('/')
      await app.page.getByRole('button', { name: `Go on with the quiz, question ${place} of 9` }).click()
      const later = await Sitting.on(app.page)
      await app.page.keyboard.press('d')
      await later.onward.waitFor()
      await browser.kill()
    }
  })
})

test('when the private files are gone the log makes its copy anew, and when the database goes next nothing is lost', async () => {
  test.setTimeout(60_000)
  await withProfile(async (profile) => {
    let { browser, app } = await start(profile)
    const sitting = await beginQuiz(app, { kinds: ['choice'], length: 9 })
    await sitting.answer('right')
    await browser.kill()
    await removePrivateFiles(profile)
    ;({ browser, app } = await start(profile))
    await (await goOn(app)).answer('right')
    await browser.kill()
    await MISHAPS['its files are deleted']?.(profile)
    ;({ browser, app } = await start(profile))
    await goOn(app)
    await answersIn(app).toBe(2)
    await browser.kill()
  })
})

test('where the browser has no private files, or refuses them, the app goes on with one copy and complains of nothing', async ({ app, anotherTab }) => {
  await app.page.addInitScript(() => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory'))
  await (await beginQuiz(app, { kinds: ['choice'], length: 2 })).answerMany('right')
  expect(await countStoredAnswers(app.page)).toBe(2)
  const other = await anotherTab()
  await other.page.route(/worker-.*\.js$/u, (route) => route.fulfill({ contentType: 'text/javascript', body: "onmessage = ({ data }) => postMessage({ id: data.id, failed: 'SecurityError' })" }))
  await (await beginQuiz(other, { kinds: ['choice'], length: 2 })).answerMany('right')
  expect(await countStoredAnswers(other.page)).toBe(4)
})

test('a browser killed in the middle of a restore and started twice has what it had before, and the restore whole or not at all', async () => {
  test.setTimeout(60_000 + KILLS * 8_000)
  const backup = Array.from({ length: 400 }, (_, seq) => entryOf('otherdev0000', seq, 1_700_000_000_000 + seq, { name: 'theme', said: noise(seq) }))
  const file = Buffer.from(writeBackup(backup, { app: 'test', made: { ms: 0, offset: 0, zone: 'UTC' } }))
  await withProfile(async (profile) => {
    let { browser, app } = await start(profile)
    await (await beginQuiz(app, { kinds: ['choice'], length: 3 })).answer('right')
    const own = (await storedEntries(app.page)).length
    let restored = false
    for (let kill = 0; kill < KILLS; kill++) {
      await app.open('/settings')
      await app.page.getByLabel('Backup file').setInputFiles({ name: 'factdeck.zip', mimeType: 'application/zip', buffer: file })
      if (!restored) await app.page.getByRole('button', { name: 'Add these' }).click()
      await app.page.waitForTimeout((kill * 37) % 300)
      await browser.kill()
      for (const _start of ['once', 'twice']) {
        ;({ browser, app } = await start(profile))
        await app.open('/')
        await answersIn(app).toBe(1)
        await app.open('/settings')
        const stamps = new Set((await storedEntries(app.page)).map(({ stamp }) => stamp))
        expect([own, own + backup.length]).toContain(stamps.size)
        restored = stamps.size > own
        if (_start === 'once') await browser.kill()
      }
    }
    await browser.kill()
  })
})

/** Text that presses badly, so that the import takes a while. */
function noise(seed: number): string {
  return deflateSync(Buffer.from(Array.from({ length: 1500 }, (_, i) => (i * seed * 2654435761) >>> 24))).toString('base64')
}
