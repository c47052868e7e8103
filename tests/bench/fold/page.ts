import { trustedUrl } from '@/composables/trusted-url'
import { packFacts, type FactColumns } from '@/core/fact-columns'
import { FactMap } from '@/core/fact-map'
import { NEWCOMER } from '@/core/learner'
import { dealDay } from '@/core/load'
import { intervalDays } from '@/core/memory'
import { seededRandom } from '@/core/random'
import { anyFacts, deckOf } from '../log/entries'
import foldUrl from './fold-worker?worker&url'

/** What the app takes, and what the least takes that does the same, in milliseconds. */
interface Pair {
  readonly app: number
  readonly floor: number
}

const TODAY = 19_700
const kept: unknown[] = []

/** Milliseconds, round by round, of folding so many answers in a worker, and of the bare arithmetic. */
function folds(count: number, rounds: number): Promise<readonly Pair[]> {
  const worker = new Worker(trustedUrl(foldUrl), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Pair[]>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage({ count, rounds })
  })
}

/** Milliseconds, round by round, of dealing a day out of so many facts, and of one bare scan. What the first round works out once is told apart. */
function queues(count: number, rounds: number): { readonly first: number; readonly pairs: readonly Pair[] } {
  const facts = new FactMap(packFacts(anyFacts(count, seededRandom('bench'))))
  const [learner, deck] = [{ ...NEWCOMER, facts }, deckOf(count)]
  const timed = (task: () => number): number => {
    const begun = performance.now()
    kept.push(task())
    return performance.now() - begun
  }
  const deal = () => timed(() => dealDay(learner, [deck], TODAY).waiting)
  const first = deal()
  const pairs = Array.from({ length: rounds }, () => ({ app: deal(), floor: timed(() => dueIn(facts.columns)) }))
  return { first, pairs }
}

/** One scan: how many facts are due. */
function dueIn({ lastDay, stability }: FactColumns): number {
  const factor = intervalDays(1, 0.9)
  let due = 0
  for (let at = 0; at < lastDay.length; at++) if ((lastDay[at] as number) + Math.round((stability[at] as number) * factor) <= TODAY) due += 1
  return due
}

Object.assign(globalThis, { bench: { folds, queues } })
