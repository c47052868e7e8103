import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright'
import { ask, buildLogPage, heapOf, launchProfile, openLogPage, percentile } from '../log/site.ts'
import { withSites } from '../sites.ts'

const ANSWERS = 1_000_000
const FACTS = 100_000
const SOME = 300
const ROUNDS = 15
/** Goal 3. */
const [MOST_RATIO, MOST_MB] = [1.3, 40]

/** Measures from the address to the first screen in the built app: with a long log, with a short one, and with none. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-bench-'))
  try {
    await withSites(['app'], async ({ app }) => {
      await buildLogPage(join(app.folder, 'bench'))
      const [full, some, none] = [await launchProfile(join(folder, 'full')), await launchProfile(join(folder, 'some')), await launchProfile(join(folder, 'none'))]
      for (const [context, answers, facts] of [[full, ANSWERS, FACTS], [some, SOME, SOME / 3]] as const) {
        const page = await openLogPage(context, `${app.address}bench/`)
        await ask(page, `seed(${answers}, ${facts})`)
        // The first opening makes the second copy, and the next one's cache knows how far it agrees.
        await ask(page, 'appendMany(1)')
        await ask(page, `keepAgain(${facts})`)
        // A first visit keeps what the next one is told from.
        await page.goto(app.address)
        await page.waitForFunction(isGlanceKept, undefined, { polling: 1000, timeout: 120_000 })
        await page.close()
      }
      const times: Record<'full' | 'some' | 'none', number[]> = { full: [], some: [], none: [] }
      let heapMb = 0
      // The first round warms up the machine's own caches.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [name, context] of [['none', none], ['some', some], ['full', full]] as const) {
          const { ms, mb } = await startOf(context, app.address)
          if (round > 0) times[name].push(ms)
          if (name === 'full') heapMb = mb
        }
      }
      const middle = (name: keyof typeof times) => percentile(times[name], 0.5)
      say(`From the address to the first screen, ms (empty store | ${SOME} answers | ${ANSWERS} answers to ${FACTS} facts, medians of ${ROUNDS} rounds)`)
      say(`${middle('none').toFixed(0)} | ${middle('some').toFixed(0)} | ${middle('full').toFixed(0)}`)
      const ratios = (other: keyof typeof times) => times.full.map((ms, round) => ms / (times[other][round] ?? NaN))
      const line = (name: string, values: readonly number[]) => say(`${name}: ${percentile(values, 0.5).toFixed(2)}, least ${Math.min(...values).toFixed(2)}`)
      line(`goal 3: against an empty store (${MOST_RATIO})`, ratios('none'))
      line('        against a short log, which shows the same screen', ratios('some'))
      say(`goal 3: heap after it ${heapMb.toFixed(1)} MB (${MOST_MB})`)
      await Promise.all([full, some, none].map((context) => context.close()))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Milliseconds until a page is whole, and what it holds then. */
async function startOf(context: BrowserContext, address: string): Promise<{ readonly ms: number; readonly mb: number }> {
  const page = await context.newPage()
  try {
    await page.addInitScript(watchReady)
    await page.goto(address)
    const ready = await page.waitForFunction(() => (globalThis as unknown as { readyMs?: number }).readyMs)
    return { ms: Number(await ready.jsonValue()), mb: await heapOf(page) }
  } finally {
    await page.close()
  }
}

/** Runs in the page: whether what home tells is kept. */
async function isGlanceKept(): Promise<boolean> {
  const opening = indexedDB.open('factdeck-log')
  await new Promise((done) => (opening.onsuccess = done))
  const got = opening.result.transaction('log').objectStore('log').getKey('cache/glance')
  await new Promise((done) => (got.onsuccess = done))
  opening.result.close()
  return got.result !== undefined
}

/** Runs in the page, before anything of it. */
function watchReady(): void {
  const watching = new MutationObserver(() => {
    if (!document.querySelector('[data-ready]')) return
    watching.disconnect()
    Object.assign(globalThis, { readyMs: performance.now() })
  })
  watching.observe(document, { subtree: true, childList: true, attributes: true })
}
