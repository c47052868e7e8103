import type { Deck } from '@/core/deck'
import type { Confidence, Deed, Entry } from '@/core/entry'
import type { FactId } from '@/core/fact'
import { dueDay, rated, recallOdds, type Memory } from '@/core/memory'
import { DONT_KNOW, type AskedQuestion, type PlacedQuestion, type Response } from '@/core/question'
import { seededRandom } from '@/core/random'
import { nextStamp, writerOf } from '@/core/stamp'
import { isUnclear } from '@/core/verdict'
import type { Random, StudyDay } from '@/core/world'
import { askStep, kindOf } from '@/questions'

/** A stretch of somebody's life with a deck. */
export interface SeedPlan {
  readonly seed?: string
  /** The last study day, and how many there are. */
  readonly until: StudyDay
  readonly days?: number
  /** Questions in a sitting at most. */
  readonly length?: number
}

const DAY_MS = 86_400_000
/** Nobody sits down for fewer questions. */
const WORTH_IT = 5
const KINDS = ['choice', 'choice', 'true-false', 'cloze', 'typed', 'flashcard'] as const
/** Someone whose memories last somewhat longer than everybody's. */
const OWN = [0.6, 2.4, 4.6, 14, 6.4, 0.83, 3, 0.001, 2, 0.17, 0.8, 1.48, 0.06, 0.26, 1.65, 0.6, 1.87, 0.54, 0.09, 0.07, 0.2]

/**
 * The log of a simulated learner who sits down on most days, misses some, pauses for ten, and answers real questions of the deck as their own hidden
 * memory lets them: recognition easier than recall, guesses lucky at times, and less sure than right.
 */
export function seedLog(deck: Deck, { seed = 'seed', until, days = 182, length = 14 }: SeedPlan): readonly Entry[] {
  const random = seededRandom(seed)
  const entries: Entry[] = []
  const writer = writerOf('seededlog0', 0)
  const truth = new Map<FactId, Memory>()
  const planned = new Map<FactId, Memory>()
  const fresh = deck.facts.map(({ id }) => id)
  let ms = 0

  const write = (deed: Deed, day: StudyDay): void => {
    const stamp = nextStamp(ms, entries.at(-1)?.stamp, writer)
    entries.push({ ...deed, stamp, seq: entries.length, version: 1, moment: { ms, offset: 60, zone: 'Europe/Paris' }, day })
  }

  function queueOf(day: StudyDay): readonly FactId[] {
    const due = [...planned].filter(([, memory]) => dueDay(memory, 0.9) <= day).map(([id]) => id)
    if (due.length + fresh.length < WORTH_IT) return []
    return [...due.slice(0, length), ...fresh.splice(0, Math.max(0, Math.min(4, length - due.length)))]
  }

  function askOf(factId: FactId, place: number, attempt: string): AskedQuestion {
    const held = planned.get(factId)?.stability ?? 0
    const from = held < 3 ? 0 : held < 12 ? 2 : 3
    const kind = KINDS[from + Math.floor(random() * (KINDS.length - from))] ?? 'choice'
    for (const one of [kind, 'choice', 'flashcard']) {
      const asked = askStep({ kind: one, factIds: [factId] }, deck, { random: seededRandom(`${attempt}/${String(place)}`), options: 3 })
      if ('question' in asked) return asked.question
    }
    throw new Error(`${factId} can't be asked`)
  }

  function answer(question: AskedQuestion, day: StudyDay): { readonly response: Response; readonly knew: boolean } {
    const [factId = ''] = question.factIds
    const memory = truth.get(factId)
    const odds = memory ? recallOdds(memory, day) : 0.25
    const knew = random() < (question.evidence === 'recognition' ? Math.sqrt(odds) : odds)
    if (question.evidence === 'self') return { knew, response: { rating: knew ? (random() < 0.85 ? 3 : 4) : 1 } }
    if (knew || (question.evidence === 'recognition' && random() < question.guess)) return { knew, response: kindOf(question).keyResponse(question) }
    return { knew, response: wrongResponse(question, random) }
  }

  for (let day = until - days + 1; day <= until; day++) {
    const away = day > until - 95 && day < until - 84
    if (away || random() < 0.3) continue
    const attempt = `${seed}-${String(day)}`
    ms = day * DAY_MS + (16 + Math.floor(random() * 4)) * 3_600_000
    const questions = queueOf(day).map((factId, place): PlacedQuestion => ({ index: place, question: askOf(factId, place, attempt) }))
    const [first] = questions
    if (!first) continue
    const plan = questions.map(({ question: { kind, factIds } }) => ({ kind, factIds }))
    write(
      { kind: 'attempt-started', attempt, mode: 'quiz', deck: deck.about.id, revision: deck.revision, seed: attempt, plan, feedback: 'at-once', practice: false, options: 3, first },
      day,
    )
    for (const { index, question } of questions) {
      const { response, knew } = answer(question, day)
      const verdict = kindOf(question).judge(question, response, { facts: new Map(deck.facts.map((fact) => [fact.id, fact])), deck, aliases: new Map() })
      if (isUnclear(verdict)) continue
      const tookMs = Math.round((question.evidence === 'recall' ? 9000 : 4500) * Math.exp(random() + random() - 0.8))
      ms += tookMs
      const next = questions[index + 1] ?? null
      write({ kind: 'answered', attempt, index, question, response, verdict, tookMs, confidence: confidenceOf(knew, random), passageSeen: false, next }, day)
      for (const factId of question.factIds) {
        const rating = verdict.outcome === 'wrong' ? 1 : 3
        truth.set(factId, rated(truth.get(factId), rating, day, OWN))
        planned.set(factId, foldedMemory(planned.get(factId), rating, day))
      }
    }
    write({ kind: 'attempt-finished', attempt }, day)
  }
  return entries
}

function foldedMemory(memory: Memory | undefined, rating: 1 | 3, day: StudyDay): Memory {
  return memory && memory.lastDay >= day ? memory : rated(memory, rating, day)
}

function wrongResponse(question: AskedQuestion, random: Random): Response {
  const key = kindOf(question).keyResponse(question)
  if (typeof key['option'] === 'number') return { option: (key['option'] + 1) % 3 }
  if (typeof key['says'] === 'boolean') return { says: !key['says'] }
  return typeof key['text'] === 'string' && random() < 0.5 ? { text: 'nobody knows' } : DONT_KNOW
}

function confidenceOf(knew: boolean, random: Random): Confidence {
  const luck = random()
  return knew ? (luck < 0.6 ? 'sure' : luck < 0.9 ? 'think-so' : 'guess') : luck < 0.15 ? 'sure' : luck < 0.5 ? 'think-so' : 'guess'
}
