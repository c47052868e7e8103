import { readFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { expect } from '@playwright/test'
import type { RouteNamedMap } from 'vue-router/auto-routes'
import { beginQuiz, beginReview, HMW, openChoices, SKW, type KindName } from './begin.ts'
import { storedEntries } from './log.ts'
import type { App } from './support.ts'

/** Somebody who comes for the first time, who is asked to choose or to write and lay out, who has learnt something, or who has a deck from elsewhere. */
export type Who = 'new' | 'choosing' | 'writing' | 'learnt' | 'making'

/** Called at each screen of a tour, with its name. */
export interface Looking {
  at(screen: string): Promise<void>
}

/** Goes to a page in each of its states and has each looked at. */
type Visit = (app: App, looks: Looking) => Promise<void>

/** Where each person goes on each page; what a page shows to nobody is left out. A page without a stop fails the type check. */
export const STOPS: Readonly<Record<keyof RouteNamedMap, Partial<Record<Who, Visit>>>> = {
  '/': { new: plainly('/', 'home'), learnt: leftOpen },
  '/scores': { new: plainly('/scores', 'scores, empty'), learnt: plainly('/scores', 'scores') },
  '/progress': { new: plainly('/progress', 'progress, empty'), learnt: plainly('/progress', 'progress') },
  '/about': { new: plainly('/about', 'about') },
  '/[...path]': { new: plainly('/nowhere', 'no such page') },
  '/begin/[what]': { new: plainly('/begin/nothing', 'home, by a shortcut to nothing') },
  '/open': { new: plainly('/open?deck=1AAAA', 'a damaged link'), making: offeredDeck },
  '/create/': { new: plainly('/create', 'create, empty') },
  '/create/[id]': { new: plainly('/create/nothing', 'no such draft'), making: ownDraft },
  '/deck/[id]/': { new: plainly('/deck/nothing', 'no such deck'), learnt: deckWithChoices },
  '/deck/[id]/reading': { learnt: plainly(`/deck/${SKW}/reading`, 'reading') },
  '/deck/[id]/print': { learnt: papers },
  '/deck/[id]/edit': { making: editedDeck },
  '/deck/[id]/edition': { making: plainly(`/deck/${HMW}/edition`, 'a new edition') },
  '/deck/[id]/updates': { making: plainly(`/deck/${HMW}/updates`, 'nothing has changed') },
  '/deck/[id]/share': { learnt: plainly(`/deck/${SKW}/share`, 'share'), making: keptDeck },
  '/fact/[id]': { new: plainly('/fact/nothing', 'no such fact'), learnt: factLearnt },
  '/attempt/[id]/': { new: plainly('/attempt/nothing', 'no such quiz'), choosing: asked(['choice', 'several', 'true-false']), writing: asked(['cloze', 'typed', 'order', 'match']), learnt: cards },
  '/attempt/[id]/result': { learnt: result },
  '/attempt/[id]/print': { learnt: printedAttempt },
  '/settings': { learnt: settings },
}

/** Has every stop of a person looked at. */
export async function tour(who: Who, app: App, looks: Looking): Promise<void> {
  for (const visits of Object.values(STOPS)) await visits[who]?.(app, looks)
}

/** Answers a short quiz, so that there is something to show. */
export async function learn(app: App): Promise<void> {
  await (await beginQuiz(app, { length: 4 })).answerMany((nth) => (nth === 1 ? 'wrong' : 'right'))
  await app.page.getByRole('heading', { level: 1, name: 'Result' }).waitFor()
}

/** A page that shows itself without anything being done on it. */
function plainly(path: string, screen: string): Visit {
  return async (app, looks) => {
    await open(app, path)
    await looks.at(screen)
  }
}

async function open(app: App, path: string): Promise<void> {
  await app.open(path)
  await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  await app.page.waitForLoadState('networkidle')
}

/** A question of each kind, before the answer, after a wrong one and after a right one. */
function asked(kinds: readonly KindName[]): Visit {
  return async (app, looks) => {
    const { page } = app
    for (const kind of kinds) {
      const sitting = await beginQuiz(app, { kinds: [kind], length: 2 })
      await looks.at(`${kind}, asked`)
      await sitting.answer('wrong')
      await page.getByText('I was right').click()
      await looks.at(`${kind}, answered wrong`)
      await sitting.goOn()
      if ((await sitting.place()) === null) continue
      await sitting.answer('right')
      await looks.at(`${kind}, answered right`)
    }
  }
}

async function leftOpen(app: App, looks: Looking): Promise<void> {
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 2 })
  await sitting.answer('right')
  await open(app, '/')
  await looks.at('home, with a quiz left open')
}

async function deckWithChoices(app: App, looks: Looking): Promise<void> {
  await openChoices(app, SKW)
  await app.page.getByRole('button', { name: 'Begin this quiz' }).waitFor()
  await looks.at('deck, with its choices')
}

async function editedDeck(app: App, looks: Looking): Promise<void> {
  await open(app, `/deck/${HMW}/edit`)
  await app.page.getByText(/found in the facts|Nothing found/u).waitFor()
  await looks.at('editor')
  await app.page.getByRole('button', { name: /^Edit: /u }).first().click()
  await app.page.getByRole('button', { name: 'Save', exact: true }).waitFor()
  await looks.at('editor, a fact')
  await app.page.getByLabel('Read a facts file').setInputFiles({ name: 'facts.yaml', mimeType: 'text/yaml', buffer: Buffer.from('facts:\n  - id: A b\n    asked: What?\n    answer: { date: soon }\n') })
  await app.page.getByText('This file can’t be taken. Nothing was changed.').waitFor()
  await looks.at('editor, a file of facts refused')
}

async function papers(app: App, looks: Looking): Promise<void> {
  for (const as of ['quiz', 'cards']) {
    await open(app, `/deck/${HMW}/print?as=${as}`)
    await app.page.locator('.paper').first().waitFor()
    await looks.at(`paper, ${as}`)
  }
}

async function factLearnt(app: App, looks: Looking): Promise<void> {
  const answered = (await storedEntries(app.page)).find(({ kind }) => kind === 'answered')
  const [id = ''] = answered && 'question' in answered ? (answered.question as { factIds: readonly string[] }).factIds : []
  await open(app, `/fact/${id}`)
  await looks.at('fact')
}

async function cards(app: App, looks: Looking): Promise<void> {
  const { page } = app
  const review = await beginReview(app, SKW)
  await looks.at('flashcard, front')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: /^Good/u }).waitFor()
  await looks.at('flashcard, back')
  await page.getByRole('button', { name: /^Good/u }).click()
  await expect(review.progress).toHaveText(/^Question 2 /u)
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await looks.at('keys')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

async function result(app: App, looks: Looking): Promise<void> {
  const { page } = app
  await learn(app)
  await page.getByText('Share this result').click()
  await page.getByRole('button', { name: 'Save the picture' }).waitFor()
  await looks.at('result, about to be shared')
}

async function printedAttempt(app: App, looks: Looking): Promise<void> {
  await open(app, '/scores')
  await app.page.getByRole('region', { name: 'Every quiz and review' }).getByRole('link').first().click()
  await app.page.getByRole('link', { name: 'Print these questions' }).click()
  await app.page.locator('.paper').first().waitFor()
  await looks.at('paper of an attempt')
}

async function settings(app: App, looks: Looking): Promise<void> {
  const { page } = app
  await open(app, '/settings')
  await looks.at('settings')
  await page.getByRole('button', { name: 'Delete my data …' }).click()
  await page.getByRole('dialog').waitFor()
  await looks.at('settings, asked whether to delete')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByLabel('Backup file').setInputFiles({ name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('notes') })
  await page.getByRole('alert').waitFor()
  await looks.at('settings, a file refused')
}

async function ownDraft(app: App, looks: Looking): Promise<void> {
  const { page } = app
  await open(app, '/create')
  await page.getByRole('textbox').fill(await readFile(new URL('../fixtures/ferry-article.txt', import.meta.url), 'utf8'))
  await page.getByRole('button', { name: 'Find the facts' }).click()
  await page.waitForURL(/#\/create\/[^/]+$/u)
  await app.ready()
  await looks.at('draft')
}

/** Another's copy of a deck that is here, so that there is something to compare. */
async function offeredDeck(app: App, looks: Looking): Promise<void> {
  const { page } = app
  await open(app, '/open')
  await page.getByLabel('Deck file').setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: deflateSync('no deck') })
  await page.getByText('Nothing was kept.').waitFor()
  await looks.at('a file that holds no deck')
  await open(app, `/deck/${HMW}/share`)
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.goto(link)
  await app.ready()
  await page.getByText('This very deck is here already.').waitFor()
  await looks.at('a deck offered')
}

async function keptDeck(app: App, looks: Looking): Promise<void> {
  await open(app, `/deck/${HMW}/share`)
  await app.page.getByRole('textbox', { name: 'Link' }).waitFor()
  await looks.at('share, with the link')
}
