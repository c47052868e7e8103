import type { ShelfEntry } from './deck'
import type { FactId } from './fact'
import type { Learner } from './learner'

/** A fact that stands for one the learner had met, and is not yet asked itself. */
export interface Update {
  readonly factId: FactId
  /** The newest of those before it that was asked. */
  readonly met: FactId
}

/** What has changed of what the learner had met in a deck, and waits to be learnt anew; what is set aside does not wait. */
export function updatesOf({ replaced = {} }: Pick<ShelfEntry, 'replaced'>, { facts, aside }: Learner): readonly Update[] {
  return Object.entries(replaced).flatMap(([factId, before]) => {
    const met = before.find((id) => facts.has(id))
    return met === undefined || facts.has(factId) || aside.has(factId) || aside.has(met) ? [] : [{ factId, met }]
  })
}
