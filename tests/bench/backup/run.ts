import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { readBackup } from '@/formats/backup'
import { sha256Of } from '@/formats/backup/sha256'
import { unpack } from '@/formats/backup/unpack'
import { ask, buildLogPage, launchProfile, openLogPage } from '../log/site.ts'
import { withSites } from '../sites.ts'

const ANSWERS = 200_000
const FACTS = 100_000
const ROUNDS = 3
/** What the app has to do after it was opened is done by then. */
const SETTLED_MS = 20_000

/** Measures how long the page of the built app stands still while a backup of a long log is made, and holds the file against what the log has. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-bench-'))
  try {
    await withSites(['app'], async ({ app }) => {
      await buildLogPage(join(app.folder, 'bench'))
      const context = await launchProfile(join(folder, 'profile'))
      const seeding = await openLogPage(context, `${app.address}bench/`)
      await ask(seeding, `seed(${ANSWERS}, ${FACTS})`)
      // The first opening makes the second copy.
      await ask(seeding, 'appendMany(1)')
      await seeding.close()
      say(`A backup of ${ANSWERS} answers to ${FACTS} facts, ms (until the file is there | the longest task of the page meanwhile)`)
      const sums = new Set<string>()
      for (let round = 0; round < ROUNDS; round++) {
        const { ms, longestMs, bytes } = await backUpIn(await context.newPage(), app.address)
        const { entries, sum } = held(bytes)
        if (entries !== ANSWERS + 1) throw new Error(`the file holds ${entries} entries`)
        sums.add(sum)
        say(`${ms.toFixed(0)} | ${longestMs.toFixed(0)}; ${(bytes.length / 1024 / 1024).toFixed(1)} MB`)
      }
      say(`SHA-256 of the log in the file: ${[...sums].join(', ')}`)
      await context.close()
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function backUpIn(page: Page, address: string): Promise<{ readonly ms: number; readonly longestMs: number; readonly bytes: Uint8Array }> {
  try {
    await page.goto(`${address}#/settings`)
    const save = page.getByRole('button', { name: 'Save a backup file' })
    await save.waitFor()
    await page.waitForTimeout(SETTLED_MS)
    await page.evaluate(watchTasks)
    const downloading = page.waitForEvent('download', { timeout: 300_000 })
    const begun = performance.now()
    await save.click()
    const download = await downloading
    const ms = performance.now() - begun
    // The last task is told of once it is over.
    await page.waitForTimeout(1000)
    const longestMs = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks))
    return { ms, longestMs, bytes: await readFile(await download.path()) }
  } finally {
    await page.close()
  }
}

/** Runs in the page. A task that took less than 50 ms isn't told of. */
function watchTasks(): void {
  const tasks: number[] = []
  Object.assign(globalThis, { tasks })
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
}

/** How many entries a file has that reads without a problem, and the sum of its log. */
function held(bytes: Uint8Array): { readonly entries: number; readonly sum: string } {
  const { plan, problems } = readBackup(bytes)
  const unpacked = unpack(bytes)
  if (!plan || 'problem' in unpacked) throw new Error(`the file does not read: ${JSON.stringify(problems)}`)
  return { entries: plan.entries.length, sum: sha256Of(unpacked.files['log.jsonl'] ?? new Uint8Array()) }
}
