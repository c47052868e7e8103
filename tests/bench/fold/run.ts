import { chromium } from 'playwright'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { withSites } from '../sites.ts'

const ANSWERS = 1_000_000
const FACTS = 100_000
/** Goals 6 and 7. */
const BOUND = 3

interface Pair {
  readonly app: number
  readonly floor: number
}

/** Measures the fold of a long log in a worker, and dealing a day out of many facts, each against the bare arithmetic beside it, round by round. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  await withSites(['fold'], async ({ fold }) => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS], headless: true })
    try {
      const page = await browser.newPage()
      await page.goto(fold.address)
      await page.waitForFunction('globalThis.bench !== undefined')
      say('Folding and dealing, ms (floor | app | median ratio | least ratio)')
      line(`goal 6: fold of ${ANSWERS} answers in a worker (${BOUND})`, await page.evaluate<readonly Pair[]>(`globalThis.bench.folds(${ANSWERS}, 7)`))
      const { first, pairs } = await page.evaluate<{ first: number; pairs: readonly Pair[] }>(`globalThis.bench.queues(${FACTS}, 60)`)
      line(`goal 7: today dealt out of ${FACTS} facts (${BOUND})`, pairs)
      say(`        the first time, when their places are looked up: ${first.toFixed(1)} ms`)
    } finally {
      await browser.close()
    }
  })

  function line(name: string, pairs: readonly Pair[]): void {
    const ratios = pairs.map(({ app, floor }) => app / floor)
    say(`${name}: ${median(pairs.map(({ floor }) => floor)).toFixed(2)} | ${median(pairs.map(({ app }) => app)).toFixed(2)} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}`)
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
