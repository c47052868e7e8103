import type { BrowserContext, CDPSession, Page } from 'playwright'

/** One fewer than a quiz has: the last one leads to the result. */
const ANSWERS = 9
/** A machine with others on it, and a long log behind the quiz. */
const BEGUN_MS = 120_000

/**
 * What the browser counts apart. Only the thread's time is its own work whatever else the machine does: the duration of tasks goes on while the thread waits for
 * a processor. Where the browser slows a page down it makes the thread spin, and only the duration of tasks tells.
 */
export type Part = 'ThreadTime' | 'TaskDuration' | 'RecalcStyleDuration' | 'LayoutDuration'

/** Milliseconds of the main thread by what it did. */
export type Work = Readonly<Record<Part, number>>

/** How a quiz is begun and driven. */
export interface Driving {
  /** Presses what begins the quiz, where the address alone doesn't. */
  readonly begin?: string
  /** How many times the thread is slowed down. */
  readonly slowed?: number
  /** Has the same quiz asked whenever it is begun. */
  readonly same?: boolean
}

/** What an answer takes in a new page, with all that is put off until later. */
export async function workOf(context: BrowserContext, address: string, { begin, slowed = 1, same = false }: Driving = {}): Promise<Work> {
  const page = await context.newPage()
  if (same) await page.addInitScript(mintAlike)
  await page.goto(address)
  if (begin !== undefined) {
    await page.getByRole('button', { name: begin }).waitFor()
    await page.waitForTimeout(1000)
    // A pointer left on the page would be looked under in every frame, and the floor has none.
    await press(page, begin, 'Question 1 of 10')
  }
  await page.getByText('Question 1 of 10').waitFor({ timeout: BEGUN_MS })
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
}

/** Runs in the page, before anything of it: the seed of an attempt is an id, and an id is chance. */
function mintAlike(): void {
  let last = 7
  Object.assign(crypto, {
    getRandomValues: (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; at++) bytes[at] = (last = (last * 1103515245 + 12345) % 2147483648) >> 16
      return bytes
    },
  })
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

/** Two subjects of the same rounds beside each other: both medians, then the median and the least of the ratios. */
export function comparison(part: Part, one: readonly Work[], other: readonly Work[]): string {
  const ratios = other.map((work, round) => work[part] / (one[round]?.[part] ?? NaN))
  const middle = (works: readonly Work[]) => median(works.map((work) => work[part])).toFixed(2)
  return `${middle(one)} | ${middle(other)} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
