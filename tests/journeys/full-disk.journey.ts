import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readBackup } from '@/formats/backup'
import { beginQuiz } from './begin.ts'
import { countStoredAnswers, storedLearner } from './log.ts'
import { addressOf, expect, test } from './support.ts'

const ROOM = 4_000_000

/**
 * A disk with little room, and the ways to fill and to free it. Chromium asks for the room only when a write is larger than what it last knew to be left: so
 * little is left from the start, and a write that is too large tells it when nothing is.
 */
async function smallDisk(page: Page): Promise<{ readonly fill: () => Promise<void>; readonly free: () => Promise<void> }> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(addressOf())
  const leave = (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  await leave(ROOM)
  const fill = async () => {
    await leave(1)
    const refused = await page.evaluate(async (bytes) => {
      const opening = indexedDB.open('scratch')
      opening.onupgradeneeded = () => opening.result.createObjectStore('scratch')
      await new Promise((resolve) => (opening.onsuccess = resolve))
      const writing = opening.result.transaction('scratch', 'readwrite')
      // The most random bytes that may be asked for at once are 65,536.
      for (let at = 0; at * 60_000 < bytes; at++) writing.objectStore('scratch').put(crypto.getRandomValues(new Uint8Array(60_000)), at)
      return new Promise((resolve) => {
        writing.oncomplete = () => resolve(false)
        writing.onabort = () => resolve(true)
      })
    }, 2 * ROOM)
    expect(refused, 'the disk is full').toBe(true)
  }
  return {
    fill,
    async free() {
      await leave(1_000_000_000)
    },
  }
}

test('on a full disk the question says that it isn’t saved, the quiz goes on, the export holds it all, and once there is room everything is saved', async ({ app }) => {
  const { page } = app
  const disk = await smallDisk(page)
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 5 })
  await sitting.answerMany('right', 1)
  await disk.fill()

  const press = async () => {
    await page.keyboard.press('1')
    await sitting.onward.waitFor()
  }
  await press()
  const notice = page.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(notice).toContainText('Not saved: the last answer. The device has no room left.')
  await sitting.goOn()
  await press()
  await expect(notice).toContainText('Not saved: the last 2 steps.')
  await sitting.goOn()
  await expect(sitting.progress).toHaveText('Question 4 of 5')
  expect(await countStoredAnswers(page)).toBe(1)

  const downloading = page.waitForEvent('download')
  await notice.getByRole('button', { name: 'Save my data to a file' }).click()
  const file = await readFile(await (await downloading).path())
  const { plan, problems } = readBackup(new Uint8Array(file))
  expect(problems).toEqual([])
  expect(plan?.counts['answered']).toBe(3)

  const again = notice.getByRole('button', { name: 'Try again' })
  await again.click()
  await expect(again).toBeEnabled()
  await expect(notice).toContainText('Not saved: the last 2 steps.')
  await disk.free()
  await again.click()
  await expect(notice).toBeHidden()
  expect(await countStoredAnswers(page)).toBe(3)

  await press()
  await sitting.goOn()
  await expect(notice).toBeHidden()
  await app.reload()
  await expect(sitting.progress).toHaveText('Question 5 of 5')
  expect((await storedLearner(page)).attempts.get(sitting.id)?.answers.map(({ entry }) => entry.index)).toEqual([0, 1, 2, 3])
})

test('the first answer after there is room again saves the unsaved ones with it, in order', async ({ app }) => {
  const { page } = app
  const disk = await smallDisk(page)
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 4 })
  await disk.fill()
  await page.keyboard.press('d')
  await sitting.onward.waitFor()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible()
  await sitting.goOn()
  await disk.free()
  await page.keyboard.press('d')
  await sitting.onward.waitFor()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect((await storedLearner(page)).attempts.get(sitting.id)?.answers.map(({ entry }) => entry.index)).toEqual([0, 1])
})
