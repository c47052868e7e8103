import { answerOf } from '../attempt'
import type { Confidence, Entry, Rating, StoredEntry } from '../entry'
import type { FactId } from '../fact'
import { answered, type FactState } from '../fact-state'
import type { Memory } from '../memory'
import { ratingOf, reachOf, type Sign } from '../policy'
import type { Evidence } from '../question'
import { remarkOf, signOf, signOfReview } from '../signs'
import { standingOf, weightsOf } from '../standing'
import { pointsOf } from '../verdict'
import type { StudyDay } from '../world'

/** One fact put to the test by one answer: what every statistic counts. An answer about several facts is as many trials. */
export interface Trial {
  readonly factId: FactId
  /** Its sitting; undefined of a review made elsewhere. */
  readonly attempt: string | undefined
  /** Place of its answer among all, from 0: the same for all facts of one answer. */
  readonly answer: number
  readonly day: StudyDay
  readonly kind: string
  readonly evidence: Evidence
  /** 1, ½ or 0. */
  readonly points: number
  readonly confidence: Confidence | undefined
  /** Undefined of a review made elsewhere. */
  readonly tookMs: number | undefined
  /** What was remembered of the fact before. */
  readonly before: Memory | undefined
  /** Whether memory heard of it: the first of its day that moves any. */
  readonly counted: boolean
  readonly rating: Rating
  readonly reach: number
}

/** Every trial that stands, oldest first, in one pass over the log; appeals are granted. */
export function trialsOf(stored: readonly StoredEntry[]): readonly Trial[] {
  const { entries, appeals } = standingOf(stored)
  const weights = weightsOf(entries)
  const sittings = new Map<string, { readonly practice: boolean; readonly places: Set<number> }>()
  const states = new Map<FactId, FactState>()
  const trials: Trial[] = []
  let answers = 0

  function put(factId: FactId, sign: Sign, entry: Entry<'answered' | 'review-imported'>, practice: boolean, remark = {}): void {
    const state = states.get(factId)
    const next = answered(state, sign, entry.day, practice, remark, weights)
    states.set(factId, next)
    const given = entry.kind === 'answered' ? entry : undefined
    trials.push({
      factId, attempt: given?.attempt, answer: answers, day: entry.day, kind: sign.kind, evidence: sign.evidence, points: pointsOf(sign.outcome),
      confidence: given?.confidence, tookMs: given?.tookMs, before: state?.memory, counted: next.memory !== state?.memory,
      rating: ratingOf(sign), reach: reachOf(sign),
    })
  }

  for (const entry of entries) {
    switch (entry.kind) {
      case 'attempt-started':
        if (!sittings.has(entry.attempt)) sittings.set(entry.attempt, { practice: entry.practice, places: new Set() })
        break
      case 'answered': {
        const sitting = sittings.get(entry.attempt)
        if (sitting?.places.has(entry.index) === true) break
        sitting?.places.add(entry.index)
        const { verdict } = answerOf(entry, appeals.get(entry.stamp) ?? [])
        const remark = remarkOf(entry, verdict)
        for (const [factId, outcome] of Object.entries(verdict.byFact)) put(factId, signOf(entry, outcome), entry, sitting?.practice ?? false, remark)
        answers += 1
        break
      }
      case 'review-imported':
        put(entry.factId, signOfReview(entry), entry, false)
        answers += 1
        break
      case 'fact-reset':
        for (const factId of entry.factIds) states.delete(factId)
        break
      default:
    }
  }
  return trials
}
