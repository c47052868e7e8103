import { Sitting } from './sitting.ts'
import type { App } from './support.ts'

export const SKW = 'second-karabakh-war'
export const HMW = 'how-memory-works'

/** What each kind of question is called where a quiz is chosen. */
export const KINDS = {
  choice: 'Choose one',
  several: 'Choose several',
  'true-false': 'True or false',
  cloze: 'Fill the gap',
  typed: 'Type the answer',
  order: 'Put in order',
  match: 'Match pairs',
  flashcard: 'Flashcards',
} as const

export type KindName = keyof typeof KINDS

/** What is chosen before a quiz; the rest stays as it stands. */
export interface Choosing {
  readonly deck?: string
  readonly kinds?: readonly KindName[]
  readonly length?: number
  readonly scope?: 'All' | 'Last answered wrong' | 'Not asked yet'
  readonly section?: string
  readonly feedback?: 'after each answer' | 'at the end'
  readonly practice?: boolean
}

/** Takes the one step that the home page offers. */
export async function beginFromHome(app: App): Promise<Sitting> {
  await app.open('/')
  await app.page.locator('[data-ready]').getByRole('button').first().click()
  return Sitting.on(app.page)
}

/** Opens a deck's page with the choices for a quiz unfolded. */
export async function openChoices(app: App, deck = SKW): Promise<void> {
  await app.open(`/deck/${deck}`)
  await app.page.getByText('Choose what the quiz asks').click()
}

/** Chooses a quiz on a deck's page. */
export async function choose(app: App, choosing: Choosing): Promise<void> {
  const { page } = app
  await openChoices(app, choosing.deck)
  for (const [kind, label] of Object.entries(KINDS)) {
    if (choosing.kinds) await page.getByRole('checkbox', { name: label, exact: true }).setChecked(choosing.kinds.includes(kind as KindName))
  }
  if (choosing.scope !== undefined) await page.getByRole('radio', { name: new RegExp(`^${choosing.scope} `, 'u') }).check()
  if (choosing.section !== undefined) {
    await page.getByRole('radio', { name: 'One section' }).check()
    await page.getByRole('combobox', { name: 'Section' }).selectOption(choosing.section)
  }
  if (choosing.length !== undefined) await page.getByRole('spinbutton', { name: 'Questions' }).fill(String(choosing.length))
  if (choosing.feedback !== undefined) await page.getByRole('radio', { name: choosing.feedback }).check()
  if (choosing.practice !== undefined) await page.getByRole('checkbox', { name: /^Practice only/u }).setChecked(choosing.practice)
}

/** Chooses a quiz and begins it. */
export async function beginQuiz(app: App, choosing: Choosing = {}): Promise<Sitting> {
  await choose(app, choosing)
  await app.page.getByRole('button', { name: 'Begin this quiz' }).click()
  return Sitting.on(app.page)
}

/** Begins a review of flashcards on a deck's page. */
export async function beginReview(app: App, deck = SKW): Promise<Sitting> {
  await app.open(`/deck/${deck}`)
  await app.page.getByRole('button', { name: /^Review /u }).click()
  return Sitting.on(app.page)
}
