import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { listen } from '../../../src/cli/serve/site.ts'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { longText } from './long-text'

const SIZES = [
  { words: 3_000, rounds: 7 },
  { words: 100_000, rounds: 3 },
] as const
const CHUNKS = ['generator-worker', 'article-worker', 'docx-library', 'pdf-library'] as const

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What one text took, in milliseconds: from a new worker to its deck, in a warm one, and a plain walk over the same words. */
interface Round {
  readonly coldMs: number
  readonly warmMs: number
  readonly floorMs: number
  readonly facts: number
}

/** Measures the generator in the built app's own worker against finding the words and sentences of the same text, and what its parts weigh. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  await mkdir(at('../../../.cache'), { recursive: true })
  const site = await mkdtemp(at('../../../.cache/bench-generator-'))
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ configFile: at('../../../vite.config.ts'), root: at('../../..'), logLevel: 'error', build: { outDir: site, emptyOutDir: true } })
    await weigh(site, say)
    const { port, close } = await listen(site, 0)
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS], headless: true })
    try {
      // The page's policy lets nobody start a worker but the app itself.
      const page = await browser.newPage({ bypassCSP: true })
      await page.goto(`http://localhost:${port}/`)
      const worker = (await filesOf(site)).find((name) => name.startsWith('generator-worker-')) ?? ''
      say('The generator in the browser’s worker (ms in a new worker | warm | words a second warm | times a walk over the same words: median, least | facts)')
      for (const { words, rounds } of SIZES) say(`${words} words: ${lineOf(words, await rounded(page, `assets/${worker}`, longText(words), rounds))}`)
    } finally {
      await browser.close()
      await close()
    }
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
    await rm(site, { recursive: true, force: true })
  }
}

async function filesOf(site: string): Promise<readonly string[]> {
  return readdir(join(site, 'assets'))
}

async function weigh(site: string, say: (line: string) => void): Promise<void> {
  const files = await filesOf(site)
  for (const chunk of CHUNKS) {
    const found = await Promise.all(files.filter((name) => name.startsWith(`${chunk}-`)).map(async (name) => gzipSync(await readFile(join(site, 'assets', name)), { level: 9 }).length))
    say(`${chunk}: ${found.reduce((sum, bytes) => sum + bytes, 0)} bytes compressed, in ${found.length} files`)
  }
}

async function rounded(page: Page, worker: string, text: string, rounds: number): Promise<readonly Round[]> {
  const found: Round[] = []
  // The first round warms up the machine's own caches.
  for (let round = 0; round <= rounds; round++) {
    const took = await page.evaluate(timed, { worker, text })
    if (round > 0) found.push(took)
  }
  return found
}

/** Runs in the page. */
async function timed({ worker: path, text }: { readonly worker: string; readonly text: string }): Promise<Round> {
  const generated = (worker: Worker): Promise<number> =>
    new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.onmessage = ({ data }: MessageEvent<{ readonly generated?: { readonly deck: { readonly facts: readonly unknown[] } } }>) => data.generated && resolve(data.generated.deck.facts.length)
      worker.postMessage({ text, about: { title: 'A long text', publisher: 'The readings' } })
    })
  const begun = performance.now()
  const worker = new Worker(new URL(path, document.baseURI), { type: 'module' })
  const facts = await generated(worker)
  const cold = performance.now()
  await generated(worker)
  const warm = performance.now()
  worker.terminate()
  let seen = 0
  for (const sentence of structuredClone(text).split(/(?<=[.!?])\s+/u)) for (const [word] of sentence.matchAll(/[\p{L}\p{N}]+/gu)) seen += word.length
  const floorMs = performance.now() - warm
  if (seen === 0) throw new Error('no words')
  return { coldMs: cold - begun, warmMs: warm - cold, floorMs, facts }
}

function lineOf(words: number, rounds: readonly Round[]): string {
  const warm = median(rounds.map(({ warmMs }) => warmMs))
  const ratios = rounds.map(({ warmMs, floorMs }) => warmMs / floorMs)
  return `${median(rounds.map(({ coldMs }) => coldMs)).toFixed(0)} | ${warm.toFixed(0)} | ${Math.round((1000 * words) / warm)} | ${median(ratios).toFixed(1)}, ${Math.min(...ratios).toFixed(1)} | ${rounds[0]?.facts ?? 0}`
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN
}
