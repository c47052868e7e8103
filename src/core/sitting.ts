import type { Attempt } from './attempt'
import type { FactId } from './fact'
import { historyOf } from './history'
import type { StoredEntry } from './entry'

/** Times that a missed fact comes back in one guided sitting. */
export const MOST_RETURNS = 3

/** The facts that a guided sitting has missed, that have not been right since, and that it asks again. */
export function comingBack(attempt: Attempt, aside: ReadonlySet<FactId>): ReadonlySet<FactId> {
  const asks = new Map<FactId, number>()
  const missed = new Set<FactId>()
  for (const { entry, verdict } of attempt.answers) {
    for (const id of entry.question.factIds) {
      asks.set(id, (asks.get(id) ?? 0) + 1)
      if (verdict.byFact[id] === 'right') missed.delete(id)
      else missed.add(id)
    }
  }
  return new Set([...missed].filter((id) => attempt.current !== null && (asks.get(id) ?? 0) <= MOST_RETURNS && !aside.has(id)))
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
  const near = stored.filter((entry) => !isAnswer(entry) || entry.question.factIds.some((id) => asked.has(id)))
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

function isAnswer(entry: StoredEntry): entry is Attempt['answers'][number]['entry'] {
  return entry.kind === 'answered'
}
