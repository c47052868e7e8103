import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { withSites } from '../sites.ts'

const ROUNDS = 7
/** One fewer than a quiz has: the last one leads to the result. */
const ANSWERS = 9
/** Goal 5. */
const BOUND = 2

/** What the browser counts apart. */
const PARTS = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const

/** Milliseconds of the main thread by what it did. */
type Work = Readonly<Record<(typeof PARTS)[number], number>>

/** Measures the main thread's work from an answer to the next question in the built app, against the least quiz of the same parts. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  await withSites(['floor', 'app'], async ({ floor, app }) => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS], headless: true })
    try {
      const [floors, apps]: [Work[], Work[]] = [[], []]
      // The first round warms up the machine's own caches.
      for (let round = 0; round <= ROUNDS; round++) {
        const floorWork = await workOf(browser, floor.address)
        const appWork = await workOf(browser, app.address, 'Take the first quiz')
        if (round === 0) continue
        floors.push(floorWork)
        apps.push(appWork)
      }
      say(`CPU from an answer to the next question, ms of the main thread (floor | app | median ratio | least ratio, ${ROUNDS} rounds)`)
      for (const part of PARTS) {
        const [one, other] = [floors, apps].map((works) => works.map((work) => work[part])) as [number[], number[]]
        const ratios = other.map((ms, round) => ms / (one[round] ?? NaN))
        const name = part === 'TaskDuration' ? `goal 5: all of it (${BOUND})` : `        of which ${part}`
        say(`${name}: ${median(one).toFixed(2)} | ${median(other).toFixed(2)} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}`)
      }
    } finally {
      await browser.close()
    }
  })
}

/** What an answer takes in a fresh profile, with all that is put off until later. */
async function workOf(browser: Browser, address: string, begin?: string): Promise<Work> {
  const context = await browser.newContext({ locale: 'en' })
  try {
    const page = await context.newPage()
    await page.goto(address)
    if (begin !== undefined) await page.getByRole('button', { name: begin }).click()
    await page.getByText('Question 1 of 10').waitFor()
    await page.waitForTimeout(1000)
    const session = await context.newCDPSession(page)
    await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
    await session.send('Performance.enable')
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
  return { TaskDuration: ms('TaskDuration'), ScriptDuration: ms('ScriptDuration'), RecalcStyleDuration: ms('RecalcStyleDuration'), LayoutDuration: ms('LayoutDuration') }
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
