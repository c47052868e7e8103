import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ensureBrowser } from '../../support/browser.mjs'
import { withSites } from '../sites.ts'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const ROUNDS = 3
/** Lighthouse now and then loses the start of a page in its own trace, says so, and asks to be run again. */
const TRIES = 4
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'] as const
/** What can be opened without having learnt anything, beside home. */
const OTHER_PAGES = ['deck/second-karabakh-war', 'deck/second-karabakh-war/reading', 'begin/quiz', 'scores', 'progress', 'settings', 'about']
const LEAST = { performance: 0.99, others: 1 }

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number }>>
}

/** Has Lighthouse, fetched for the occasion, judge the built app as a throttled phone sees it, page by page, beside a page of Vue alone in the same rounds. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-lighthouse-'))
  try {
    await withSites(['empty', 'app'], async ({ empty, app }) => {
      const floors: Report[] = []
      const pages = ['', ...OTHER_PAGES].map((path) => ({ name: path || 'home', address: path ? `${app.address}#/${path}` : app.address, reports: [] as Report[] }))
      for (let round = 0; round < ROUNDS; round++) {
        floors.push(await judged(empty.address, folder))
        for (const { address, reports } of pages) reports.push(await judged(address, folder))
      }
      say(`Lighthouse for a phone, medians of ${ROUNDS}, times in ms`)
      for (const { name, reports } of [{ name: 'empty Vue page', reports: floors }, ...pages]) say(`${name}: ${figures(reports).join(', ')}`)
      for (const { name, reports } of pages) tellShortfalls(say, name, reports)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function judged(address: string, folder: string): Promise<Report> {
  const file = join(folder, 'report.json')
  const sandbox = process.platform === 'linux' ? ' --no-sandbox' : ''
  const flags = [`--chrome-flags=--headless=new${sandbox}`, `--only-categories=${CATEGORIES.join(',')}`, '--output=json', `--output-path=${file}`, '--quiet']
  const env = { ...process.env, CHROME_PATH: ensureBrowser() }
  for (let left = TRIES - 1; ; left--) {
    try {
      await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, address, ...flags], { env, shell: process.platform === 'win32', maxBuffer: 1 << 26 })
      break
    } catch (error) {
      if (left === 0 || !String(error).includes('Please run Lighthouse again')) throw error
    }
  }
  return JSON.parse(await readFile(file, 'utf8')) as Report
}

function figures(reports: readonly Report[]): readonly string[] {
  const scores = CATEGORIES.map((category) => `${category} ${percent(median(reports.map((report) => scoreOf(report, category))))}`)
  const times = TIMES.map((time) => `${time} ${median(reports.map((report) => report.audits[time]?.numericValue ?? NaN)).toFixed(time.endsWith('shift') ? 4 : 0)}`)
  return [...scores, ...times]
}

/** Says what cost points where there are fewer than asked, by the report that stands in the middle. */
function tellShortfalls(say: (line: string) => void, page: string, reports: readonly Report[]): void {
  for (const category of CATEGORIES) {
    const least = category === 'performance' ? LEAST.performance : LEAST.others
    const middle = [...reports].sort((a, b) => scoreOf(a, category) - scoreOf(b, category))[reports.length >> 1]
    if (!middle || scoreOf(middle, category) >= least) continue
    for (const { id, weight } of middle.categories[category]?.auditRefs ?? []) {
      const audit = middle.audits[id]
      if (weight > 0 && audit?.score != null && audit.score < 1) say(`  ${page}, ${category} is short of ${percent(least)}: ${audit.title} (${percent(audit.score)})`)
    }
  }
}

function scoreOf(report: Report, category: string): number {
  return report.categories[category]?.score ?? NaN
}

function percent(score: number): string {
  return (100 * score).toFixed(0)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
