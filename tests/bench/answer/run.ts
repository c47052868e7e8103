import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { withSites } from '../sites.ts'

const ROUNDS = 7
/** One fewer than a quiz has: the last one leads to the result. */
const ANSWERS = 9
/** Goal 5. */
const BOUND = 2

const BEGIN = 'Take the first quiz'
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true } as const
const SLOWED = 4

/**
 * What the browser counts apart. Only the thread's time is its own work whatever else the machine does: the duration of tasks goes on while the thread waits for
 * a processor. Where the browser slows a page down it makes the thread spin, and only the duration of tasks tells.
 */
type Part = 'ThreadTime' | 'TaskDuration' | 'RecalcStyleDuration' | 'LayoutDuration'

/** Milliseconds of the main thread by what it did. */
type Work = Readonly<Record<Part, number>>

/** Measures the main thread's work from an answer to the next question in the built app, against the least quiz of the same parts. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  await withSites(['floor', 'app'], async ({ floor, app }) => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS], headless: true })
    try {
      const [floors, apps, slowFloors, slowApps]: [Work[], Work[], Work[], Work[]] = [[], [], [], []]
      // The first round warms up the machine's own caches.
      for (let round = 0; round <= ROUNDS; round++) {
        const [floorWork, appWork] = [await workOf(browser, floor.address, 1), await workOf(browser, app.address, 1, BEGIN)]
        const [slowFloor, slowApp] = [await workOf(browser, floor.address, SLOWED), await workOf(browser, app.address, SLOWED, BEGIN)]
        if (round === 0) continue
        floors.push(floorWork)
        apps.push(appWork)
        slowFloors.push(slowFloor)
        slowApps.push(slowApp)
      }
      say(`Work from an answer to the next question on a phone's screen, ms of the main thread (floor | app | median ratio | least ratio, ${ROUNDS} rounds)`)
      const line = (name: string, part: keyof Work, one: readonly Work[], other: readonly Work[]) => {
        const ratios = other.map((work, round) => work[part] / (one[round]?.[part] ?? NaN))
        const middle = (works: readonly Work[]) => median(works.map((work) => work[part])).toFixed(2)
        say(`${name}: ${middle(one)} | ${middle(other)} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}`)
      }
      line(`goal 5: the thread's own time (${BOUND})`, 'ThreadTime', floors, apps)
      line('        of which style', 'RecalcStyleDuration', floors, apps)
      line('        of which layout', 'LayoutDuration', floors, apps)
      line(`goal 5: its tasks, ${SLOWED} times slowed (${BOUND})`, 'TaskDuration', slowFloors, slowApps)
    } finally {
      await browser.close()
    }
  })
}

/** What an answer takes in a fresh profile, with all that is put off until later. */
async function workOf(browser: Browser, address: string, slowed: number, begin?: string): Promise<Work> {
  const context = await browser.newContext({ locale: 'en', ...PHONE })
  try {
    const page = await context.newPage()
    await page.goto(address)
    if (begin !== undefined) {
      await page.getByRole('button', { name: begin }).waitFor()
      await page.waitForTimeout(1000)
      // A pointer left on the page would be looked under in every frame, and the floor has none.
      await press(page, begin, 'Question 1 of 10')
    }
    await page.getByText('Question 1 of 10').waitFor()
    await page.waitForTimeout(1000)
    const session = await context.newCDPSession(page)
    await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
    await session.send('Performance.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    const before = await workSoFar(session)
    for (let answer = 1; answer <= ANSWERS; answer++) {
      await press(page, 'I don’t know', 'Next')
      await press(page, 'Next', `Question ${answer + 1} of 10`)
    }
    await page.waitForTimeout(1000)
    const after = await workSoFar(session)
    return byPart((part) => (after[part] - before[part]) / ANSWERS)
  } finally {
    await context.close()
  }
}

async function workSoFar(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics')
  return byPart((part) => 1000 * (metrics.find(({ name }) => name === part)?.value ?? NaN))
}

function byPart(ms: (part: keyof Work) => number): Work {
  return { ThreadTime: ms('ThreadTime'), TaskDuration: ms('TaskDuration'), RecalcStyleDuration: ms('RecalcStyleDuration'), LayoutDuration: ms('LayoutDuration') }
}

/** Presses a button and waits for a text, from within the page and the same in both, so that the driving weighs next to nothing. */
async function press(page: Page, button: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name, awaited]) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)
      if (!found) throw new Error(`no button ${name}`)
      found.click()
      const begun = performance.now()
      while (!document.body.textContent.includes(awaited)) {
        if (performance.now() - begun > 10_000) throw new Error(`${awaited} does not come`)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    },
    [button, text] as const,
  )
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
