import { trustedUrl } from '@/composables/trusted-url'
import { duePlaces } from '@/core/fact-columns'
import type { FactState } from '@/core/fact-state'
import { LogFold } from '@/core/fold'
import { baseOf, type FoldBase } from '@/core/fold-base'
import { printLine } from '@/core/line'
import { intervalDays } from '@/core/memory'
import { seededRandom } from '@/core/random'
import { DEFAULT_SETTINGS } from '@/core/settings'
import { openLocalLog } from '@/storage'
import { thisBrowser } from '@/storage/browser'
import copyUrl from '@/storage/copy/worker?worker&url'
import lookoutUrl from '@/storage/lookout-worker?worker&url'
import { openDatabase } from '@/storage/database'
import { writeCache } from '@/storage/cache'
import { factIdAt, reviewAt } from './entries'
import foldUrl from './fold-worker?worker&url'

const random = seededRandom('bench')
const workerAt = (url: string) => () => new Worker(trustedUrl(url), { type: 'module' })
const browser = thisBrowser(workerAt(copyUrl), workerAt(lookoutUrl))
const access = { browser, deadlineMs: 10_000 }

function anyFacts(count: number): Map<string, FactState> {
  const facts = new Map<string, FactState>()
  for (let at = 0; at < count; at++) {
    const memory = { stability: 1 + random() * 100, difficulty: 1 + random() * 9, lastDay: 19_600 + Math.floor(random() * 100) }
    facts.set(factIdAt(at), { memory, answers: 10, lapses: 0, lastOutcome: 'right', rung: 2, misses: 0, sureWrongDay: undefined, takenFor: [] })
  }
  return facts
}

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
  return baseOf({ ...nothing, facts: anyFacts(facts) }, last)
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
  const begun = performance.now()
  const log = openLocalLog({ random }, { browser: { ...browser, copyWorker: undefined } })
  const { base, entries } = await log.open()
  const opened = performance.now()
  const fold = new LogFold(base)
  for (const entry of entries) fold.add(entry)
  const { facts } = fold.learner
  if (base) duePlaces(base.facts, 19_700, 0.9)
  const ms = performance.now() - begun
  kept.push(fold)
  await log.close()
  return { ms, openMs: opened - begun, facts: facts.size, tail: entries.length }
}
const kept: unknown[] = []

/** Milliseconds of opening the database and reading the same record with the bytes in it, and nothing else. */
async function rawRead(): Promise<number> {
  const begun = performance.now()
  const opening = indexedDB.open('factdeck-log')
  await new Promise((done) => (opening.onsuccess = done))
  const got: IDBRequest<{ readonly columns: Blob }> = opening.result.transaction('log').objectStore('log').get('cache/fold')
  await new Promise((done) => (got.onsuccess = done))
  kept.push(await got.result.columns.arrayBuffer())
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

/** Milliseconds of folding so many answers in a worker, and of the bare arithmetic. */
function folds(count: number): Promise<{ app: number; floor: number }> {
  const worker = workerAt(foldUrl)()
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ app: number; floor: number }>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(count)
  })
}

/** Milliseconds of finding the due facts of so many, and of one bare scan. */
function queues(count: number): { app: number; floor: number } {
  const { facts } = baseOf({ attempts: new Map(), aliases: new Map(), aside: new Set(), settings: DEFAULT_SETTINGS, days: new Map(), facts: anyFacts(count) }, 'x')
  const factor = intervalDays(1, 0.9)
  let found = 0
  const rounds = 50
  duePlaces(facts, 19_700, 0.9)
  let begun = performance.now()
  for (let round = 0; round < rounds; round++) found += duePlaces(facts, 19_700, 0.9).length
  const app = (performance.now() - begun) / rounds
  begun = performance.now()
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < count; at++) if ((facts.lastDay[at] as number) + Math.round((facts.stability[at] as number) * factor) <= 19_700) found += 1
  }
  kept.push(found)
  return { app, floor: (performance.now() - begun) / rounds }
}

Object.assign(globalThis, { bench: { seed, keepAgain, openThrough, rawRead, appendMany, rawPuts, folds, queues, lookBack } })
