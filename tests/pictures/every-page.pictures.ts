import { expect, test } from '../journeys/support.ts'
import { learn, tour, type Looking, type Who } from '../journeys/tour.ts'
import { sameEachTime } from './same-each-time.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Less than half of the size is enough to see what has moved, and forgives how another machine draws its letters. */
const LOOKS = [
  { name: 'phone-light', colorScheme: 'light', viewport: { width: 360, height: 740 }, deviceScaleFactor: 0.4 },
  { name: 'desktop-dark', colorScheme: 'dark', viewport: { width: 1024, height: 768 }, deviceScaleFactor: 0.25 },
] as const

const WHO: readonly Who[] = ['new', 'choosing', 'writing', 'learnt', 'making']

/** What differs from another picture by a few words. */
const TOO_LIKE = /answered right|no such (deck|quiz|draft|fact)|shortcut|holds no deck|with the link|refused|nothing has changed|progress, empty|new edition|about/u

for (const { name, ...look } of LOOKS) {
  test.describe(name, () => {
    test.use(look)
    for (const who of WHO) {
      test(`every page looks as it did, for who is ${who}`, async ({ app, clock }) => {
        test.setTimeout(240_000)
        await clock.set('2026-03-02T09:00:00Z')
        await sameEachTime(app.page)
        const looking: Looking = {
          at: async (screen) => {
            if (TOO_LIKE.test(screen)) return
            await app.page.getByRole('heading', { level: 1 }).first().waitFor()
            await app.page.evaluate(() => document.fonts.ready)
            await expect.soft(app.page).toHaveScreenshot(`${screen.replaceAll(/[^a-z]+/gu, '-')}-${name}.png`)
          },
        }
        if (who === 'new') await app.open('/')
        else await learn(app)
        await tour(who, app, looking)
      })
    }
  })
}
