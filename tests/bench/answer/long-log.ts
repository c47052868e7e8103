import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, buildLogPage, launchProfile, openLogPage } from '../log/site.ts'
import type { Site } from '../sites.ts'
import { comparison, workOf, type Work } from './work.ts'

const ANSWERS = 1_000_000
const FACTS = 100_000
const ROUNDS = 7
/** "The same", by goal 5: what two runs of one subject differ by. */
const BOUND = 1.1

/** Measures the same quiz with a long log behind it and with none. Each round begins in a copy of the same profile, and in a new one. */
export async function sayOfLongLog(app: Site, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-bench-'))
  const full = join(folder, 'full')
  try {
    await buildLogPage(join(app.folder, 'bench'))
    await prepare(full, `${app.address}bench/`)
    const works: { readonly none: Work[]; readonly full: Work[] } = { none: [], full: [] }
    // The first round warms up the machine's own caches.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [name, profile] of [['none', undefined], ['full', full]] as const) {
        const work = await workFrom(profile, join(folder, 'copy'), `${app.address}#/begin/quiz`)
        if (round > 0) works[name].push(work)
      }
    }
    say(`Work from an answer to the next question, ms of the main thread (no answer before it | ${ANSWERS} to ${FACTS} facts | median ratio | least ratio, ${ROUNDS} rounds)`)
    say(`goal 5: the thread's own time (${BOUND}): ${comparison('ThreadTime', works.none, works.full)}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Makes the profile in which so many answers were given. */
async function prepare(profile: string, address: string): Promise<void> {
  const context = await launchProfile(profile)
  try {
    const page = await openLogPage(context, address)
    await ask(page, `seed(${ANSWERS}, ${FACTS})`)
    // The first opening makes the second copy, and the next one's cache knows how far it agrees.
    await ask(page, 'appendMany(1)')
    await ask(page, `keepAgain(${FACTS})`)
  } finally {
    await context.close()
  }
}

async function workFrom(profile: string | undefined, copy: string, address: string): Promise<Work> {
  if (profile !== undefined) await cp(profile, copy, { recursive: true })
  const context = await launchProfile(copy)
  try {
    return await workOf(context, address, { same: true })
  } finally {
    await context.close()
    await rm(copy, { recursive: true, force: true })
  }
}
