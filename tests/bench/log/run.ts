import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { listen } from '../../../src/cli/serve/site.ts'
import { ask, buildLogPage, heapOf, launchProfile, openLogPage, percentile } from './site.ts'

const ANSWERS = 1_000_000
const FACTS = 100_000
const ROUNDS = 7
const APPENDS = 200

/** Measures the log in a real browser at a hundred thousand facts and a million answers; each line is a ratio within this run. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-bench-'))
  const site = join(folder, 'site')
  await buildLogPage(site)
  const { port, close } = await listen(site, 0)
  try {
    const [full, empty] = [await launchProfile(join(folder, 'full')), await launchProfile(join(folder, 'empty'))]
    const open = (context: BrowserContext) => openLogPage(context, `http://localhost:${port}/`)
    const look = (page: Page) => ask<Looked>(page, 'lookBack()')
    say(`The log with ${FACTS} facts and ${ANSWERS} answers (floor | app | ratio, medians of ${ROUNDS} rounds, ms)`)
    const seeding = await open(full)
    await ask(seeding, `seed(${ANSWERS}, ${FACTS})`)
    // The first opening makes the second copy, and the next one's cache knows how far it agrees.
    await ask(seeding, 'appendMany(1)')
    await ask(seeding, `keepAgain(${FACTS})`)
    const glanceMs = await ask<number>(seeding, `keepGlance(${FACTS})`)
    await seeding.close()

    const raws: number[] = []
    const opens: number[] = []
    const reads: number[] = []
    const tells: number[] = []
    let heapMb = 0
    for (let round = 0; round < ROUNDS; round++) {
      const page = await open(full)
      raws.push(await ask<number>(page, 'rawRead()'))
      await page.close()
      const glancing = await open(full)
      const told = await ask<{ ms: number; due: number }>(glancing, 'tellDue()')
      if (told.due === 0) throw new Error('nothing was told')
      tells.push(told.ms)
      await glancing.close()
      const fresh = await open(full)
      const opened = await ask<{ ms: number; openMs: number; facts: number; tail: number }>(fresh, 'openThrough()')
      if (opened.facts !== FACTS) throw new Error(`opened with ${opened.facts} facts`)
      opens.push(opened.ms)
      reads.push(opened.openMs)
      heapMb = await heapOf(fresh)
      await fresh.close()
    }
    rounds('goal 3: what is due today told, against one raw read of the snapshot (2)', raws, tells)
    say(`        worked out for the coming days when nothing else was to do, in ${glanceMs.toFixed(0)} ms`)
    rounds('goal 3: opening, against one raw read of the snapshot (2)', raws, opens)
    rounds('        of which reading it', raws, reads)
    say(`goal 3: heap after opening ${heapMb.toFixed(1)} MB (40)`)

    const [filled, bare] = [await open(full), await open(empty)]
    const [puts, few, many]: [number[], number[], number[]] = [[], [], []]
    for (let round = 0; round < ROUNDS; round++) {
      puts.push(...(await ask<readonly number[]>(bare, `rawPuts(${APPENDS / 5})`)))
      few.push(...(await ask<readonly number[]>(bare, `appendMany(${APPENDS / 5})`)))
      many.push(...(await ask<readonly number[]>(filled, `appendMany(${APPENDS / 5})`)))
    }
    line('goal 4: a durable answer in two copies, against a raw strict put (1.5)', puts, few)
    line('goal 4: the same with the million behind it, against an empty store (1.3)', few, many)
    say(`goal 4: p99 ${percentile(puts, 0.99).toFixed(2)} ms raw, ${percentile(few, 0.99).toFixed(2)} ms empty, ${percentile(many, 0.99).toFixed(2)} ms full (10)`)

    const first = await look(filled)
    say(`goal 8: nothing kept yet, a million answers read and counted after ${first.ms.toFixed(0)} ms${await peak(full)}`)
    await filled.close()
    const again = await open(full)
    const [kept, few8]: [Looked[], Looked[]] = [[], []]
    for (let round = 0; round < 5; round++) {
      few8.push(await look(bare))
      kept.push(await look(again))
    }
    rounds('goal 8: statistics from what was kept, at a million answers against some hundreds (1.5; at most 500 ms)', few8.map(({ ms }) => ms), kept.map(({ ms }) => ms))
    say(`        in which the page stood still for ${Math.max(...kept.map(({ stillMs }) => stillMs)).toFixed(0)} ms at most${await peak(full)}`)
    await full.close()
    await empty.close()
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }

  function line(what: string, floor: readonly number[], app: readonly number[], tail = ''): void {
    const [one, other] = [percentile(floor, 0.5), percentile(app, 0.5)]
    say(`${what}: ${one.toFixed(2)} | ${other.toFixed(2)} | ${(other / one).toFixed(2)}${tail}`)
  }

  /** The same of rounds, each a floor and the app beside it. */
  function rounds(what: string, floor: readonly number[], app: readonly number[]): void {
    line(what, floor, app, `, least ${Math.min(...app.map((ms, round) => ms / (floor[round] ?? NaN))).toFixed(2)}`)
  }
}

interface Looked {
  readonly ms: number
  readonly stillMs: number
}

/** The most memory that a process of pages has taken, where the system tells. */
async function peak(context: BrowserContext): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession()
  const told = await session?.send('SystemInfo.getProcessInfo')
  const peaks = await Promise.all((told?.processInfo ?? []).filter(({ type }) => type === 'renderer').map(({ id }) => readFile(`/proc/${id}/status`, 'utf8').catch(() => '')))
  const most = Math.max(0, ...peaks.map((status) => Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0)))
  return most === 0 ? '' : `; page and worker took ${(most / 1024).toFixed(0)} MB at most`
}
