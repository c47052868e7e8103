import type { Deck } from '@/core/deck'
import type { Deed, Entry } from '@/core/entry'
import type { FactId } from '@/core/fact'
import { DONT_KNOW, type PlacedQuestion, type Response } from '@/core/question'
import { seededRandom } from '@/core/random'
import { nextStamp, writerOf } from '@/core/stamp'
import { isUnclear } from '@/core/verdict'
import type { StudyDay } from '@/core/world'
import { askStep, kindOf, type KindId } from '@/questions'

/** One answer of a log that is written down: on which day, to what, and how. */
export interface WrittenAnswer {
  readonly day: StudyDay
  readonly factId: FactId
  readonly kind: KindId
  /** Typed where it is neither right nor unknown. */
  readonly gives: 'right' | 'unknown' | { readonly text: string }
}

const DAY_MS = 86_400_000

/** The log of somebody who gave exactly these answers, each in a quiz of its own at noon. Answers stand in the order of their days. */
export function writeLog(deck: Deck, answers: readonly WrittenAnswer[]): readonly Entry[] {
  const entries: Entry[] = []
  const writer = writerOf('writtenlog', 0)
  let ms = 0

  const write = (deed: Deed, day: StudyDay): void => {
    const stamp = nextStamp(ms, entries.at(-1)?.stamp, writer)
    entries.push({ ...deed, stamp, seq: entries.length, version: 1, moment: { ms, offset: 0, zone: 'UTC' }, day })
  }

  for (const [at, { day, factId, kind, gives }] of answers.entries()) {
    const attempt = `written-${String(at)}`
    ms = Math.max(ms + 10_000, day * DAY_MS + DAY_MS / 2)
    const asked = askStep({ kind, factIds: [factId] }, deck, { random: seededRandom(attempt), options: 3 })
    if (!('question' in asked)) throw new Error(`${factId} can't be asked as ${kind}`)
    const { question } = asked
    const first: PlacedQuestion = { index: 0, question }
    const response: Response = gives === 'right' ? kindOf(question).keyResponse(question) : gives === 'unknown' ? DONT_KNOW : gives
    const verdict = kindOf(question).judge(question, response, { facts: new Map(deck.facts.map((fact) => [fact.id, fact])), deck, aliases: new Map() })
    if (isUnclear(verdict)) throw new Error(`${factId} was answered unclearly`)
    const started = { mode: 'quiz', deck: deck.about.id, revision: deck.revision, seed: attempt, plan: [{ kind, factIds: [factId] }] } as const
    write({ kind: 'attempt-started', attempt, ...started, feedback: 'at-once', practice: false, options: 3, first }, day)
    write({ kind: 'answered', attempt, index: 0, question, response, verdict, tookMs: 5000, passageSeen: false, next: null }, day)
    write({ kind: 'attempt-finished', attempt }, day)
  }
  return entries
}
