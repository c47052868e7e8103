import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { buildBeside, withSites } from '../sites.ts'

const ROUNDS = 7
const MANY = { answers: 1_000_000, facts: 100_000 }
const FEW = { answers: 1000, facts: 1000 }

/** From the press on Progress: milliseconds until the first chart is painted, and until all are; the longest task in that, and the main thread's work. */
interface Visit {
  readonly firstMs: number
  readonly allMs: number
  readonly longestMs: number
  readonly workMs: number
}

/** Measures the progress page of the built app with a million answers, against the same with a thousand: goal 8. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const profiles = await mkdtemp(join(tmpdir(), 'factdeck-bench-'))
  const launch = (name: string) => chromium.launchPersistentContext(join(profiles, name), { executablePath: ensureBrowser(), args: [...FLAGS], headless: true, locale: 'en' })
  try {
    await withSites(['app'], async ({ app }) => {
      const seeding = await buildBeside(app, 'tests/bench/log')
      const [many, few] = [await launch('many'), await launch('few')]
      await seed(many, seeding, MANY)
      await seed(few, seeding, FEW)
      const unkept = await visit(many, app.address)
      say(`Progress from the press until its charts are painted, ms (a thousand answers | a million | median ratio | least ratio, ${ROUNDS} rounds)`)
      say(`goal 8: nothing counted yet: the first chart after ${unkept.firstMs.toFixed(0)}, all after ${unkept.allMs.toFixed(0)}, the longest task ${unkept.longestMs.toFixed(0)}`)
      await visit(few, app.address)
      const rounds: { readonly short: Visit; readonly long: Visit }[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push({ short: await visit(few, app.address), long: await visit(many, app.address) })
      const line = (name: string, of: (visited: Visit) => number) => {
        const ratios = rounds.map(({ short, long }) => of(long) / of(short))
        const middle = (which: 'short' | 'long') => median(rounds.map((round) => of(round[which]))).toFixed(0)
        say(`${name}: ${middle('short')} | ${middle('long')} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}`)
      }
      line('goal 8: the first chart (500 ms; 1.5)', ({ firstMs }) => firstMs)
      line('        all charts', ({ allMs }) => allMs)
      line('        the longest task of the page', ({ longestMs }) => longestMs)
      line('        all work of the main thread', ({ workMs }) => workMs)
      await many.close()
      await few.close()
    })
  } finally {
    await rm(profiles, { recursive: true, force: true })
  }
}

async function seed(context: BrowserContext, address: string, { answers, facts }: typeof MANY): Promise<void> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction('globalThis.bench !== undefined')
  await page.evaluate(`globalThis.bench.seed(${answers}, ${facts})`)
  // The first opening makes the second copy, and the next one's cache knows how far it agrees.
  await page.evaluate('globalThis.bench.appendMany(1)')
  await page.evaluate(`globalThis.bench.keepAgain(${facts})`)
  await page.close()
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('[data-ready]').first().waitFor()
  await page.waitForTimeout(1500)
  const session = await context.newCDPSession(page)
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await session.send('Performance.enable')
  const work = async () => 1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN)
  const before = await work()
  const told = await page.evaluate(async () => {
    let longestMs = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration)
    }).observe({ type: 'longtask' })
    const begun = performance.now()
    const painted = async (selector: string): Promise<number> => {
      while (!document.querySelector(selector)) await new Promise(requestAnimationFrame)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - begun
    }
    document.querySelector<HTMLElement>('a[href$="/progress"]')?.click()
    const firstMs = await painted('main figure')
    const allMs = await painted('#memory-fit')
    await new Promise((done) => setTimeout(done, 500))
    return { firstMs, allMs, longestMs }
  })
  const workMs = (await work()) - before
  await page.close()
  return { ...told, workMs }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
