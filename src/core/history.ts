import { answerOf } from './attempt'
import type { Confidence, Entry, StoredEntry } from './entry'
import type { FactId } from './fact'
import { answered, type FactState } from './fact-state'
import type { Memory } from './memory'
import { remarkOf, signOf, signOfReview } from './signs'
import { standingOf, weightsOf } from './standing'
import type { Outcome, Reason } from './verdict'
import type { StudyDay } from './world'

/** One thing that happened to a fact: an answer as it stands now, a review made elsewhere, or a fresh start. */
export interface HistoryStep {
  readonly entry: Entry<'answered' | 'review-imported' | 'fact-reset'>
  readonly day: StudyDay
  /** The kind of question; undefined of a fresh start. */
  readonly kind: string | undefined
  /** How it went for this fact; undefined of a fresh start. */
  readonly outcome: Outcome | undefined
  readonly confidence: Confidence | undefined
  readonly reasons: readonly Reason[]
  readonly before: Memory | undefined
  readonly after: Memory | undefined
  /** Whether memory heard of it. */
  readonly counted: boolean
}

/** Everything that happened to a fact, oldest first, worked out from the log: what was taken back is left out, appeals are granted. */
export function historyOf(factId: FactId, stored: readonly StoredEntry[]): readonly HistoryStep[] {
  const { entries, appeals } = standingOf(stored)
  const weights = weightsOf(entries)
  const practices = new Map<string, boolean>()
  const places = new Map<string, Set<number>>()
  const steps: HistoryStep[] = []
  let state: FactState | undefined

  function step(entry: HistoryStep['entry'], next: FactState | undefined, more: Partial<HistoryStep>): void {
    const before = state?.memory
    const after = next?.memory
    steps.push({
      entry, day: entry.day, kind: undefined, outcome: undefined, confidence: undefined, reasons: [], before, after, counted: after !== before, ...more,
    })
    state = next
  }

  for (const entry of entries) {
    switch (entry.kind) {
      case 'attempt-started':
        if (!practices.has(entry.attempt)) practices.set(entry.attempt, entry.practice)
        break
      case 'answered': {
        const taken = places.get(entry.attempt) ?? new Set()
        if (practices.has(entry.attempt)) {
          if (taken.has(entry.index)) break
          places.set(entry.attempt, taken.add(entry.index))
        }
        const { verdict } = answerOf(entry, appeals.get(entry.stamp) ?? [])
        const outcome = verdict.byFact[factId]
        if (outcome === undefined) break
        const next = answered(state, signOf(entry, outcome), entry.day, practices.get(entry.attempt) ?? false, remarkOf(entry, verdict), weights)
        step(entry, next, { kind: entry.question.kind, outcome, confidence: entry.confidence, reasons: verdict.reasons })
        break
      }
      case 'review-imported': {
        if (entry.factId !== factId) break
        const sign = signOfReview(entry)
        step(entry, answered(state, sign, entry.day, false, {}, weights), { kind: sign.kind, outcome: sign.outcome })
        break
      }
      case 'fact-reset':
        if (entry.factIds.includes(factId)) step(entry, undefined, {})
        break
      default:
    }
  }
  return steps
}
