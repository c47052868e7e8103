import { beginFromHome, beginQuiz } from './begin.ts'
import { storedLearner } from './log.ts'
import { expect, test, type App } from './support.ts'
import { Sitting } from './sitting.ts'

async function expectNoWelcome({ page }: App): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Before you go on' })).toBeVisible()
  await expect(page.getByRole('button', { name: /quiz/iu })).toHaveCount(0)
}

/** Goes to a page of the site that runs no app, and does there what a crash or a cleaning program would. */
async function behindTheApp({ page, address }: App, deed: () => Promise<void>): Promise<void> {
  const blank = `${address}blank`
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,"><title>blank</title>' }))
  await page.goto(blank)
  await page.evaluate(deed)
}

function deleteLog(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('factdeck-log')
    deleting.onsuccess = () => resolve()
    deleting.onerror = () => reject(deleting.error)
  })
}

async function deleteCopy(): Promise<void> {
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) {
    // The page that was left lets go of its file a moment after it is gone.
    for (let waits = 0; ; waits++) {
      try {
        await root.removeEntry(name, { recursive: true })
        break
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NoModificationAllowedError') || waits === 50) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
}

test('a browser that gives no store is told of, never welcomed; one can go on in memory and export', async ({ app }) => {
  await app.page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  const { page } = app
  await app.open('/')
  await expectNoWelcome(app)
  await expect(page.getByRole('alert')).toContainText('This browser gives Factdeck no place to keep your answers.')
  await page.getByRole('button', { name: 'Go on without saving' }).click()
  await page.getByRole('button', { name: 'Take the first quiz' }).click()
  const sitting = await Sitting.on(page)
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await sitting.onward.waitFor()
  await expect(page.getByRole('alert')).toContainText('Not saved')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save my data to a file' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.zip$/u)
  await sitting.goOn()
  await expect(sitting.progress).toHaveText('Question 2 of 10')
})

test('a browser without IndexedDB at all is told of, never welcomed', async ({ app }) => {
  await app.page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await app.open('/')
  await expectNoWelcome(app)
  await expect(app.page.getByRole('main').getByRole('alert')).toContainText('no place to keep your answers')
})

test('a store that doesn’t answer is waited for ten seconds, then told of', async ({ app }) => {
  await app.page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await app.page.goto(app.address)
  await expect(app.page.getByRole('alert')).toContainText('Your answers can’t be opened just now.', { timeout: 20_000 })
  await expectNoWelcome(app)
})

test('an emptied store is a loss to recover from, never a welcome: by a backup, or beginning anew', async ({ app }) => {
  const { page } = app
  await (await beginQuiz(app, { kinds: ['choice'], length: 3 })).answerMany('right')
  await app.open('/settings')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  const backup = await (await downloading).path()

  await behindTheApp(app, deleteLog)
  await behindTheApp(app, deleteCopy)
  await app.open('/')
  await expectNoWelcome(app)
  await expect(page.getByRole('alert')).toContainText('What you learnt is no longer in this browser.')
  await app.reload()
  await expectNoWelcome(app)
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await page.getByLabel('Backup file').setInputFiles(backup)
  await page.getByRole('button', { name: 'Add these' }).click()
  await expect(page.getByText(/^Added \d+ entries/u)).toBeVisible()
  await app.open('/scores')
  await expect(page.getByText('recognised 3 of 3')).toBeVisible()
  await app.reload()
  await expect(page.getByText('recognised 3 of 3')).toBeVisible()

  await behindTheApp(app, deleteLog)
  await behindTheApp(app, deleteCopy)
  await app.open('/')
  await expectNoWelcome(app)
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await expect(page.getByRole('button', { name: 'Take the first quiz' })).toBeVisible()
  await app.reload()
  await expect(page.getByRole('button', { name: 'Take the first quiz' })).toBeVisible()
})

test('a store that was deleted is given back from the second copy, with no answer lost and no screen between', async ({ app }) => {
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3 })
  await sitting.answerMany('right', 2)
  await behindTheApp(app, deleteLog)
  await app.open('/')
  await app.page.getByRole('button', { name: 'Go on with the quiz, question 3 of 3' }).click()
  await (await Sitting.on(app.page)).answerMany('right')
  await expect(app.page.getByText('3 of 3 questions')).toBeVisible()
})

test('a store deleted while a quiz is open: the answer isn’t taken for saved, and can be exported', async ({ app, anotherTab }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3 })
  await sitting.answerMany('right', 1)
  await behindTheApp(await anotherTab(), deleteLog)
  await page.bringToFront()
  await page.keyboard.press('1')
  await sitting.onward.waitFor()
  await expect(page.getByRole('alert')).toContainText('Not saved')
  await expect(page.getByRole('button', { name: 'Save my data to a file' })).toBeVisible()
})

test('one damaged record hides no other: the rest stands, and the settings list it, save it and throw it away', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 4 })
  const { id } = sitting
  await sitting.answerMany('right', 3)
  await behindTheApp(app, deleteCopy)
  await behindTheApp(app, async () => {
    const opening = indexedDB.open('factdeck-log')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const store = opening.result.transaction('log', 'readwrite').objectStore('log')
    const keys = store.getAllKeys(IDBKeyRange.bound('log/', 'log/\uffff'))
    await new Promise((resolve) => (keys.onsuccess = resolve))
    const key = keys.result[0] ?? ''
    const getting = store.get(key)
    await new Promise((resolve) => (getting.onsuccess = resolve))
    const { lines, ...rest } = getting.result as { lines: string[] }
    const putting = store.put({ ...rest, lines: lines.map((line, at) => (at === lines.length - 2 ? line.replace('"tookMs"', '"tookms"') : line)) }, key)
    await new Promise((resolve) => (putting.onsuccess = resolve))
    opening.result.close()
  })
  await app.open('/settings')
  await expect(page.getByText('1 record can’t be read. It is set aside; everything else works.')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save them to a file' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.txt$/u)
  await page.getByRole('button', { name: 'Throw them away' }).click()
  await expect(page.getByText('The unreadable records are gone.')).toBeVisible()
  await app.reload()
  await expect(page.getByText('Every record in the store can be read.')).toBeVisible()
  expect((await storedLearner(page)).attempts.get(id)?.answers).toHaveLength(2)
  await app.open('/')
  await app.page.getByRole('button', { name: 'Go on with the quiz, question 4 of 4' }).click()
  await (await Sitting.on(page)).answerMany('right')
  await expect(page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
})

test('a store that can’t be opened: what can be read is saved to a file, one starts over, and later brings it back and deletes the rest', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3 })
  await sitting.answerMany('right', 2)
  await behindTheApp(app, deleteCopy)
  // One record of the first database fails to be read, as on a bad disk; and there is no second copy.
  await page.addInitScript(() => {
    Reflect.deleteProperty(StorageManager.prototype, 'getDirectory')
    const get = IDBObjectStore.prototype.get
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
      if (key === 'device' && this.transaction.db.name === 'factdeck-log') throw new DOMException('made to fail', 'UnknownError')
      return get.call(this, key)
    }
  })
  await app.open('/')
  await expectNoWelcome(app)
  await expect(page.getByRole('alert')).toContainText('What lies in this browser’s store can’t be read.')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what can be read' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^factdeck-rescued-.*\.zip$/u)
  await expect(page.getByText(/^Saved to a file: [1-9] entries that could be read/u)).toBeVisible()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('heading', { name: 'Kept aside' })).toBeVisible()
  await app.reload()
  await app.open('/')
  await expect(page.getByRole('button', { name: 'Take the first quiz' })).toBeVisible()

  await app.open('/settings')
  await page.getByRole('button', { name: 'Bring back what can be read' }).click()
  await expect(page.getByText(/^Brought back [1-9] entries/u)).toBeVisible()
  await app.open('/')
  await expect(page.getByRole('button', { name: 'Go on with the quiz, question 3 of 3' })).toBeVisible()
  await app.open('/settings')
  await page.getByRole('button', { name: 'Delete it …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('What was kept aside is deleted.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kept aside' })).toHaveCount(0)
  await app.reload()
  await app.open('/')
  await expect(page.getByRole('button', { name: 'Go on with the quiz, question 3 of 3' })).toBeVisible()
})

test('a log that a newer version wrote is left alone, and the way to the newer version told', async ({ app }) => {
  await (await beginFromHome(app)).answerMany('right', 1)
  await behindTheApp(app, async () => {
    const opening = indexedDB.open('factdeck-log')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const putting = opening.result.transaction('log', 'readwrite').objectStore('log').put({ v: 999, first: 0, lines: [] }, 'log/zzzzzzzzzzzz/000000')
    await new Promise((resolve) => (putting.onsuccess = resolve))
    opening.result.close()
  })
  await app.open('/')
  await expectNoWelcome(app)
  await expect(app.page.getByRole('alert')).toContainText('A newer version of Factdeck wrote what lies here.')
  await expect(app.page.getByRole('button', { name: 'Go on without saving' })).toHaveCount(0)
})
