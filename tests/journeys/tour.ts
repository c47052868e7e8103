import { expect, type Page } from '@playwright/test'
import { beginQuiz, beginReview, openChoices, SKW, type KindName } from './begin.ts'
import type { App } from './support.ts'

const KINDS: readonly KindName[] = ['choice', 'several', 'true-false', 'cloze', 'typed', 'order', 'match']

/** Called at each screen of a tour, with its name. */
type At = (screen: string) => Promise<void>

/** Goes through a question of every kind, before the answer and after it, to the result. */
export async function tourQuestions(app: App, at: At): Promise<void> {
  const { page } = app
  for (const kind of KINDS) {
    const sitting = await beginQuiz(app, { kinds: [kind], length: 2 })
    await at(`${kind}, asked`)
    await sitting.answer('wrong')
    await page.getByText('I was right').click()
    await at(`${kind}, answered wrong`)
    await sitting.goOn()
    if ((await sitting.place()) === null) continue
    await sitting.answer('right')
    await at(`${kind}, answered right`)
    await sitting.goOn()
  }
  await page.getByRole('heading', { level: 1, name: 'Result' }).waitFor()
  await at('result')
}

/** Goes through every other screen as somebody would who is new, and then is not. */
export async function tourPages(app: App, at: At): Promise<void> {
  const { page } = app
  const to = async (path: string, heading: string | RegExp) => {
    await app.open(path)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.waitForLoadState('networkidle')
  }
  await app.open('/')
  await at('home, first visit')
  await to('/scores', 'No scores yet')
  await at('scores, empty')
  await (await beginQuiz(app, { length: 4 })).answerMany((nth) => (nth === 1 ? 'wrong' : 'right'))
  const review = await beginReview(app, SKW)
  await at('flashcard, front')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await at('flashcard, back')
  await page.getByRole('button', { name: /^Good/u }).click()
  await expect(review.progress).toHaveText(/^Question 2 /u)
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await at('keys')
  await page.keyboard.press('Escape')
  await to('/', 'A review is unfinished')
  await at('home, with a review left open')
  await to(`/deck/${SKW}/reading`, /Karabakh/u)
  await at('reading')
  await openChoices(app, SKW)
  await at('deck, with its choices')
  await to('/scores', 'Scores')
  await at('scores, filled')
  await to('/about', /About/u)
  await at('about')
  await to('/nowhere', 'There is no such page')
  await at('not found')
  await to('/deck/nothing', 'There is no such deck here')
  await at('no such deck')
  await to('/attempt/nothing', 'There is no such quiz here')
  await at('no such quiz')
  await to('/settings', 'Settings and data')
  await at('settings')
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await at('settings, asked whether to delete')
  await page.keyboard.press('Escape')
  await page.getByLabel('Backup file').setInputFiles({ name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('notes') })
  await page.getByRole('alert').waitFor()
  await at('settings, a file refused')
}

/** Shows a screen on a phone and on a desktop, once in each theme. */
export async function everyLook(page: Page, seen: (look: string) => Promise<void>): Promise<void> {
  for (const [colorScheme, width] of [['light', 360], ['dark', 1024]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 768 })
    await seen(`${colorScheme}, ${width} px`)
  }
}

/** Collects what a page asks of any other site, and each breach of its content security policy, from now on. */
export async function watchPolicy({ page, address }: App): Promise<readonly string[]> {
  const breaches: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')) breaches.push(url)
  })
  await page.exposeFunction('breach', (what: string) => void breaches.push(what))
  await page.addInitScript(() => {
    const { breach } = globalThis as unknown as { breach: (what: string) => void }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => breach(`${effectiveDirective} ${blockedURI}`))
  })
  return breaches
}
