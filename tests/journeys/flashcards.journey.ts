import { beginReview, HMW } from './begin.ts'
import { expect, test, type App } from './support.ts'
import type { Sitting } from './sitting.ts'

const CARDS = 10
const RATINGS = ['Again', 'Hard', 'Good', 'Good', 'Easy'] as const

/** A short review, since its length is for the settings to say. */
async function shortReview(app: App): Promise<Sitting> {
  await app.open('/settings')
  await app.page.getByRole('combobox', { name: 'Questions or cards in a sitting at most' }).selectOption(String(CARDS))
  await expect(app.page.getByText('Saved.', { exact: true })).toBeVisible()
  return beginReview(app, HMW)
}

/** Turns the card and rates it; returns its stem and the days that the button promised. */
async function rate(sitting: Sitting, rating: string): Promise<{ readonly stem: string; readonly days: number }> {
  const { page } = sitting
  const stem = (await sitting.stem.textContent()) ?? ''
  await page.getByRole('button', { name: 'Show the answer' }).click()
  const button = page.getByRole('button', { name: new RegExp(`^${rating}`, 'u') })
  const days = Number(/(\d+) days?/u.exec((await button.textContent()) ?? '')?.[1])
  const place = await sitting.place()
  await button.click()
  await expect.poll(() => sitting.place()).not.toBe(place)
  return { stem, days }
}

test('each rating promises the days after which its card falls due, and on that day it does, the longest overdue first', async ({ app, clock }) => {
  await clock.set('2026-03-02T09:00:00Z')
  const sitting = await shortReview(app)
  const rated = []
  for (let card = 0; card < CARDS; card++) rated.push(await rate(sitting, RATINGS[card % RATINGS.length] ?? 'Good'))
  await expect(app.page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
  const promised = [...new Set(rated.map(({ days }) => days))].sort((a, b) => a - b)
  expect(promised.length).toBeGreaterThanOrEqual(3)
  expect(promised[0]).toBeGreaterThanOrEqual(1)

  await app.open('/')
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/^Nothing is due until/u)
  let moved = 0
  for (const days of promised.slice(0, 3)) {
    await clock.moveByDays(days - moved)
    moved = days
    await app.reload()
    const due = rated.filter((card) => card.days <= days).length
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${due} facts? due`, 'u'))
  }
  const due = rated.filter(({ days }) => days <= moved).sort((a, b) => a.days - b.days)
  const review = await beginReview(app, HMW)
  const asked = []
  for (let card = 0; card < due.length; card++) asked.push(await rate(review, 'Good'))
  const daysByStem = new Map(due.map(({ stem, days }) => [stem, days]))
  expect(asked.map(({ stem }) => daysByStem.get(stem))).toEqual(due.map(({ days }) => days))
  await app.open('/scores')
  await expect(app.page.getByText(/^Nothing is due today\./u)).toBeVisible()
})

test('a day begins at the hour that is set, not at midnight', async ({ app, clock }) => {
  await clock.set('2026-03-02T22:00:00Z')
  const sitting = await shortReview(app)
  for (let card = 0; card < CARDS; card++) await rate(sitting, 'Again')
  await clock.set('2026-03-03T02:00:00Z')
  await app.open('/')
  await app.reload()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/^Nothing is due until tomorrow/u)
  await clock.set('2026-03-03T04:30:00Z')
  await app.reload()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/^10 facts due/u)
})
