import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { withSites, type Site } from '../sites.ts'

const ROUNDS = 7
const NAMES = ['empty', 'floor', 'app'] as const

/** A phone of the middle range on slow 4G, as Lighthouse throttles one for real. */
const PHONE = { cpu: 4, latencyMs: 562.5, bytesPerSecond: (1474.56 * 1024) / 8 }

/** Goals 1 and 2. */
const MOST_BYTES = 60_000
const MOST_RATIO = 1.25
const MOST_BLOCKING_MS = 50
/** Whether the page stands; what the built page draws before its scripts is not it. */
const STANDS = "document.querySelector(':is(h1, h2):not([data-early] *)') !== null"
const LOOK_MS = 100
/** After the largest paint everything that was put off has come by then. */
const SETTLED_MS = 3000

/** What a visitor waits for on a first visit, in milliseconds. */
interface Opening {
  readonly fcp: number
  readonly lcp: number
  /** What tasks took beyond 50 ms each, from the first paint on. */
  readonly blocking: number
  readonly bytes: number
}

/** Measures the first visit on a throttled phone, against a page of Vue alone and the least quiz of the same libraries. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  await withSites(NAMES, async (sites) => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS], headless: true })
    try {
      const openings: Record<(typeof NAMES)[number], Opening[]> = { empty: [], floor: [], app: [] }
      // The first round warms up the machine's own caches.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const name of NAMES) {
          const opening = await openingOf(browser, sites[name])
          if (round > 0) openings[name].push(opening)
        }
      }
      say(`first visit on a throttled phone (empty Vue page | least quiz | app | app × empty, median and least of ${ROUNDS} rounds)`)
      for (const [what, key, bound] of [
        ['goal 1: scripts and styles before the first screen stands, bytes', 'bytes', `at most ${MOST_BYTES}`],
        ['goal 2: first contentful paint, ms', 'fcp', `at most ${MOST_RATIO} ×`],
        ['goal 2: largest contentful paint, ms', 'lcp', `at most ${MOST_RATIO} ×`],
        ['goal 2: blocking, ms', 'blocking', `at most ${MOST_BLOCKING_MS}`],
      ] as const) {
        const medians = NAMES.map((name) => median(openings[name].map((opening) => opening[key])))
        const ratios = openings.app.map((opening, round) => opening[key] / (openings.empty[round]?.[key] ?? NaN))
        const ratio = key === 'blocking' ? '' : ` | ${median(ratios).toFixed(2)}, ${Math.min(...ratios).toFixed(2)}`
        say(`${what} (${bound}): ${medians.map((value) => value.toFixed(0)).join(' | ')}${ratio}`)
      }
      say('goal 5, CPU from an answer to the next question: npm run bench -- answer')
    } finally {
      await browser.close()
    }
  })
}

async function openingOf(browser: Browser, site: Site): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'en', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const throughput = { latency: PHONE.latencyMs, downloadThroughput: PHONE.bytesPerSecond, uploadThroughput: PHONE.bytesPerSecond }
    await session.send('Network.emulateNetworkConditions', { offline: false, ...throughput })
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
    await page.addInitScript(watchPaints)
    await page.goto(site.address)
    // Asked from outside: what Playwright puts into a page to wait there is a long task of its own.
    while ((await session.send('Runtime.evaluate', { expression: STANDS })).result.value !== true) await page.waitForTimeout(LOOK_MS)
    await page.waitForTimeout(SETTLED_MS)
    const { fcp, lcp, tasks } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
    const blocking = tasks.filter(({ start }) => start >= fcp).reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0)
    return { fcp, lcp, blocking, bytes: await bytesBefore(page, site, fcp) }
  } finally {
    await context.close()
  }
}

interface Seen {
  fcp: number
  lcp: number
  readonly tasks: { readonly start: number; readonly ms: number }[]
}

/** Runs in the page, before anything of it. */
function watchPaints(): void {
  const seen: Seen = { fcp: NaN, lcp: NaN, tasks: [] }
  Object.assign(globalThis, { seen })
  const watch = (type: string, see: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, ms: duration }))
}

/** Bytes, compressed, of the site's scripts and styles that were asked for before the first paint. */
async function bytesBefore(page: Page, { folder, address }: Site, ms: number): Promise<number> {
  const urls = await page.evaluate((before) => performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < before ? [name] : [])), ms)
  const files = [...new Set(urls)].filter((url) => url.startsWith(address) && /\.(js|css)$/u.test(url)).map((url) => url.slice(address.length))
  const known = new Set(await readdir(folder, { recursive: true }))
  const sizes = await Promise.all(files.filter((file) => known.has(file)).map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
