import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { Clock } from './clock.ts'
import { Complaints } from './complaints.ts'

/** The app in one tab, as a person meets it. */
export class App {
  constructor(
    readonly page: Page,
    readonly address: string,
  ) {}

  /** Opens a screen by its path after the hash ("/", "/scores") and waits until it is of use. */
  async open(path = '/'): Promise<void> {
    const shown = await this.page.$('[data-ready]')
    const isElsewhere = placeOf(this.path()) !== placeOf(path)
    await this.page.goto(`${this.address}#${path}`)
    // What stands still is of the screen before, until the next one has been fetched.
    if (isElsewhere) await shown?.waitForElementState('hidden')
    await this.ready()
  }

  /** Waits until the first useful element stands. */
  async ready(): Promise<void> {
    await this.page.locator('[data-ready]').first().waitFor()
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.ready()
  }

  /** The path after the hash. */
  path(): string {
    return new URL(this.page.url()).hash.slice(1)
  }
}

const placeOf = (path: string) => path.split('?')[0]

interface Fixtures {
  /** What the browser complained of; any that a journey doesn't allow fails it. */
  readonly complaints: Complaints
  readonly clock: Clock
  readonly app: App
  /** Another tab of the same browser, with the same store. */
  readonly anotherTab: () => Promise<App>
}

/** Where the built app is served while journeys run, with a slash at the end. */
export function addressOf(): string {
  const address = process.env['FACTDECK_ADDRESS']
  if (address === undefined) throw new Error('The journeys run through Playwright, whose setup serves the app.')
  return address
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints()
      complaints.listen(context)
      await use(complaints)
      expect(complaints.unallowed(), 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],
  clock: async ({ context }, use) => use(new Clock(context)),
  app: async ({ page }, use) => use(new App(page, addressOf())),
  anotherTab: async ({ context }, use) => use(() => newTab(context)),
})

async function newTab(context: BrowserContext): Promise<App> {
  return new App(await context.newPage(), addressOf())
}

export { expect }
