import { beginQuiz, beginReview } from './begin.ts'
import { byAnotherTab, byReload, Looks, type Speak } from './looks.ts'
import { watchPolicy } from './policy.ts'
import { expect, test, type App } from './support.ts'
import { learn, STOPS, tour, type Who } from './tour.ts'

const LEAST_TARGET_PX = 44

/** A browser on a machine with others on it has to look at some twenty screens. */
const TOUR_MS = 600_000

/** Who tours the app, and how the page is brought to another language under their eyes. */
const TOURS: readonly { readonly who: Who; readonly called: string; readonly speaker: (app: App, other: () => Promise<App>) => Promise<Speak> }[] = [
  { who: 'new', called: 'somebody new sees', speaker: async (app) => byReload(app) },
  { who: 'choosing', called: 'asks to choose', speaker: async (app, other) => byAnotherTab(app, await other()) },
  { who: 'writing', called: 'asks to write or to lay out', speaker: async (app, other) => byAnotherTab(app, await other()) },
  { who: 'learnt', called: 'somebody who has learnt sees', speaker: async (app, other) => byAnotherTab(app, await other()) },
  { who: 'making', called: 'somebody with a deck from elsewhere sees', speaker: async (app, other) => byAnotherTab(app, await other()) },
]

for (const { who, called, speaker } of TOURS) {
  test(`on no screen that ${called} does axe find anything, and nothing sticks out, in each language and theme; and the policy is kept`, async ({ app, anotherTab }) => {
    test.setTimeout(TOUR_MS)
    const breaches = await watchPolicy(app)
    if (who === 'new') await app.open('/')
    else await learn(app)
    const looks = new Looks(app.page, await speaker(app, anotherTab))
    await tour(who, app, looks)
    expect(looks.found).toEqual([])
    expect(breaches).toEqual([])
    if (who !== 'making') expect(looks.unmet).toEqual([])
  })
}

test('axe finds nothing on the recovery screen and on an answer that isn’t saved, in any language', async ({ app }) => {
  test.setTimeout(TOUR_MS)
  const { page } = app
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await app.open('/')
  await page.getByRole('button', { name: 'Go on without saving' }).waitFor()
  const recovery = new Looks(page, byReload(app))
  await recovery.at('recovery')
  await recovery.at('recovery again')
  expect(recovery.found).toEqual([])
  await page.getByRole('button', { name: 'Go on without saving' }).click()
  await page.getByRole('button', { name: 'Take the first quiz' }).click()
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await page.getByRole('alert').waitFor()
  // Nothing is kept from one page to the next.
  const unsaved = new Looks(page, async () => undefined)
  await unsaved.at('an answer that isn’t saved')
  expect(unsaved.found).toEqual([])
})

test('the tour of somebody stops at every page', () => {
  for (const [route, visits] of Object.entries(STOPS)) expect(Object.keys(visits).length, route).toBeGreaterThan(0)
})

test('on a phone every control of a question is large enough for a thumb', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 360, height: 740 })
  const small = () =>
    page.getByRole('main').evaluate((main, least) => {
      const controls = [...main.querySelectorAll('button, select, input:not([type=checkbox]), label, summary')]
      return controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width === 0 || (width >= least && height >= least) ? [] : [`${control.textContent?.trim() ?? ''} ${width} × ${height}`]
      })
    }, LEAST_TARGET_PX)
  for (const kind of ['choice', 'several', 'true-false', 'typed', 'order', 'match'] as const) {
    const sitting = await beginQuiz(app, { kinds: [kind], length: 1 })
    expect(await small(), `${kind}, asked`).toEqual([])
    await sitting.answer('wrong')
    expect(await small(), `${kind}, answered`).toEqual([])
  }
  await beginReview(app)
  await page.getByRole('button', { name: 'Show the answer' }).click()
  expect(await small()).toEqual([])
})
