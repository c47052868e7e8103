import { trustedUrl } from '@/composables/trusted-url'
import { LogFold } from '@/core/fold'
import { baseOf, type FoldBase } from '@/core/fold-base'
import { printLine } from '@/core/line'
import { dealDay } from '@/core/load'
import { whole } from '@/core/parts'
import { seededRandom } from '@/core/random'
import { DEFAULT_SETTINGS } from '@/core/settings'
import { openLocalLog } from '@/storage'
import { thisBrowser } from '@/storage/browser'
import { readGlance } from '@/storage/glance'
import { openLocalDecks } from '@/storage/local-decks'
import { glanceInParts } from '@/core/today'
import copyUrl from '@/storage/copy/worker?worker&url'
import lookoutUrl from '@/storage/lookout-worker?worker&url'
import { openDatabase } from '@/storage/database'
import { writeCache } from '@/storage/cache'
import type { DeckFacts } from '@/core/target'
import { anyFacts, deckOf, reviewAt, shelvedDeck } from './entries'

const TODAY = 19_700
const random = seededRandom('bench')
const workerAt = (url: string) => () => new Worker(trustedUrl(url), { type: 'module' })
const browser = thisBrowser(workerAt(copyUrl), workerAt(lookoutUrl))
const access = { browser, deadlineMs: 10_000 }

/** Writes a log of so many answers as the app would have, with a cache that leaves 200 of them to be folded. */
async function seed(answers: number, facts: number): Promise<void> {
  const log = openLocalLog({ random }, { browser: { ...browser, copyWorker: undefined } })
  const { writer } = await log.open()
  await log.close()
  const database = await openDatabase(access, false)
  for (let seq = 0, n = 0; seq < answers; ) {
    const batch: (readonly [string, unknown])[] = []
    while (batch.length < 50 && seq < answers) {
      const lines = Array.from({ length: Math.min(190, answers - seq) }, (_, i) => printLine(reviewAt(writer, seq + i)))
      batch.push([`log/${writer}/${String(n++).padStart(6, '0')}`, { v: 1, first: seq, lines }])
      seq += lines.length
    }
    await database.transact('readwrite', (store) => {
      for (const [key, value] of batch) store.put(value, key)
      return () => undefined
    })
  }
  await writeCache(database, baseAt(reviewAt(writer, answers - 201).stamp, facts), undefined)
  database.close()
  localStorage.setItem('factdeck/has-data', '1')
}

function baseAt(last: string, facts: number): FoldBase {
  const nothing = { attempts: new Map(), aliases: new Map(), aside: new Set<string>(), settings: DEFAULT_SETTINGS, days: new Map() }
  return baseOf({ ...nothing, facts: anyFacts(facts, random) }, last)
}

/** Milliseconds until the first thing is told of the whole log by the worker, and the longest that the page stood still meanwhile. */
async function lookBack(): Promise<{ ms: number; stillMs: number }> {
  const log = openLocalLog({ random }, { browser: { ...browser, copyWorker: undefined } })
  const { entries } = await log.open()
  let last = performance.now()
  let stillMs = 0
  const ticking = setInterval(() => {
    stillMs = Math.max(stillMs, performance.now() - last)
    last = performance.now()
  }, 4)
  const begun = performance.now()
  kept.push(await log.lookBack('overview', {}, entries))
  const ms = performance.now() - begun
  clearInterval(ticking)
  await log.close()
  return { ms, stillMs }
}

/** Writes the cache once more, as the app does when nothing else is to do. */
async function keepAgain(facts: number): Promise<void> {
  const log = openLocalLog({ random }, { browser })
  const { writer, settled } = await log.open()
  await log.keepBase(baseAt(reviewAt(writer, (await settled).nextSeq - 201).stamp, facts))
  await log.close()
}

/** Milliseconds until the log is folded and the due facts are known. */
async function openThrough(): Promise<{ ms: number; openMs: number; facts: number; tail: number }> {
  // As a deck comes: its ids are read from a text.
  const deck = JSON.parse(JSON.stringify(deckOf(100_000))) as DeckFacts
  const begun = performance.now()
  const log = openLocalLog({ random }, { browser })
  const { base, entries } = await log.open()
  const opened = performance.now()
  const fold = new LogFold(base)
  for (const entry of entries) fold.add(entry)
  const { facts } = fold.learner
  dealDay(fold.learner, [deck], TODAY)
  const ms = performance.now() - begun
  kept.push(fold)
  await log.close()
  return { ms, openMs: opened - begun, facts: facts.size, tail: entries.length }
}

/** Keeps what home tells on the coming days, as the app does when nothing else is to do. Milliseconds of working it out. */
async function keepGlance(facts: number): Promise<number> {
  // The app has made it too.
  await openLocalDecks({ random }, browser).list()
  const log = openLocalLog({ random }, { browser })
  const { base, entries, settled } = await log.open()
  const fold = new LogFold(base)
  for (const entry of entries) fold.add(entry)
  await settled
  const begun = performance.now()
  const glance = whole(glanceInParts({ build: 'bench', deed: undefined }, [shelvedDeck(facts)], fold.learner, TODAY))
  const ms = performance.now() - begun
  await log.keepGlance(Promise.resolve(glance))
  await log.close()
  return ms
}

/** Milliseconds until what is due today is told by what was kept, and how many facts that is. */
async function tellDue(): Promise<{ ms: number; due: number }> {
  const begun = performance.now()
  const today = await readGlance(browser, 'bench', { ms: TODAY * 86_400_000 + 43_200_000, offset: 0, zone: 'UTC' })
  return { ms: performance.now() - begun, due: today?.backlog?.due ?? 0 }
}

const kept: unknown[] = []

/** Milliseconds of opening the database and reading the same record with the bytes in it, and nothing else. */
async function rawRead(): Promise<number> {
  const begun = performance.now()
  const opening = indexedDB.open('factdeck-log')
  await new Promise((done) => (opening.onsuccess = done))
  const got: IDBRequest<unknown> = opening.result.transaction('log').objectStore('log').get('cache/fold')
  await new Promise((done) => (got.onsuccess = done))
  kept.push(await (got.result as { readonly columns: Blob }).columns.arrayBuffer())
  const ms = performance.now() - begun
  opening.result.close()
  return ms
}

/** Milliseconds of each of so many durable answers, both copies. */
async function appendMany(count: number): Promise<readonly number[]> {
  const log = openLocalLog({ random }, { browser })
  const opened = await log.open()
  const { nextSeq } = await opened.settled
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const entry = reviewAt(opened.writer, nextSeq + i)
    const begun = performance.now()
    await log.append(entry)
    times.push(performance.now() - begun)
  }
  await log.close()
  return times
}

/** Milliseconds of each of so many strict puts of 24 KB, which is what a segment weighs on average. */
async function rawPuts(count: number): Promise<readonly number[]> {
  const opening = indexedDB.open('raw', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('s')
  await new Promise((done) => (opening.onsuccess = done))
  const value = { lines: Array.from({ length: 95 }, (_, seq) => printLine(reviewAt('benchdevic00', seq))) }
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const begun = performance.now()
    const transaction = opening.result.transaction('s', 'readwrite', { durability: 'strict' })
    transaction.objectStore('s').put(value, 'tail')
    await new Promise((done) => (transaction.oncomplete = done))
    times.push(performance.now() - begun)
  }
  opening.result.close()
  return times
}

Object.assign(globalThis, { bench: { seed, keepAgain, keepGlance, tellDue, openThrough, rawRead, appendMany, rawPuts, lookBack } })
