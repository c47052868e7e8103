import type { Attempt } from './attempt'
import type { FactId } from './fact'
import { historyOf } from './history'
import type { Learner } from './learner'
import { comesBack, tracksOf } from './tracks'
import { isKnown, type Entry, type StoredEntry } from './entry'

/** The facts that a guided sitting asks again: missed and not right since, or met in it and not recalled yet. */
export function comingBack(attempt: Attempt, { facts, aside }: Pick<Learner, 'facts' | 'aside'>): ReadonlySet<FactId> {
  if (attempt.current === null) return new Set()
  const given = attempt.answers.map(({ entry, verdict }) => ({ question: entry.question, verdict }))
  return new Set([...tracksOf(given, { facts }).values()].filter((track) => comesBack(track) && !aside.has(track.id)).map(({ id }) => id))
}

/** What an attempt moved: facts met for the first time, facts held more firmly after it, and facts that had slipped. */
export interface Moves {
  readonly met: readonly FactId[]
  readonly strengthened: readonly FactId[]
  readonly slipped: readonly FactId[]
}

/** What an attempt moved, worked out from the log. */
export function movesOf(attempt: Attempt, stored: readonly StoredEntry[]): Moves {
  const asked = new Set(attempt.answers.flatMap(({ entry }) => entry.question.factIds))
  const near = stored.filter((entry) => !isKnown(entry) || factIdsIn(entry)?.some((id) => asked.has(id)) !== false)
  const moves = { met: [] as FactId[], strengthened: [] as FactId[], slipped: [] as FactId[] }
  for (const id of asked) {
    const step = historyOf(id, near).find(({ entry, counted }) => counted && entry.kind === 'answered' && entry.attempt === attempt.id)
    if (!step?.after) continue
    if (!step.before) moves.met.push(id)
    else if (step.outcome === 'wrong') moves.slipped.push(id)
    else if (step.after.stability > step.before.stability) moves.strengthened.push(id)
  }
  return moves
}

/** The facts that an answer or a review is about; undefined of whatever else may matter to any. */
function factIdsIn(entry: Entry): readonly FactId[] | undefined {
  if (entry.kind === 'answered') return entry.question.factIds
  return entry.kind === 'review-imported' ? [entry.factId] : undefined
}
