import type { Group } from './deck'
import type { Fact } from './fact'
import { isSingle } from './value'

/** Groups with only those facts that can be asked in them, each told apart from the others; a group that has fewer than two left is gone. */
export function groupsFitting(groups: readonly Group[], facts: readonly Fact[]): readonly Group[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return groups.flatMap((group) => {
    const fitting: Fact[] = []
    for (const id of group.factIds) {
      const fact = byId.get(id)
      if (fact && fits(fact, group.kind, fitting)) fitting.push(fact)
    }
    return fitting.length < 2 ? [] : [{ ...group, factIds: fitting.map(({ id }) => id) }]
  })
}

function fits(fact: Fact, kind: Group['kind'], others: readonly Fact[]): boolean {
  if (fact.label === undefined || others.some(({ id, label }) => id === fact.id || label === fact.label)) return false
  if (kind === 'order') return fact.answer.type === 'date'
  const answer = JSON.stringify(fact.answer)
  return isSingle(fact.answer) && others.every((other) => other.answer.type === fact.answer.type && JSON.stringify(other.answer) !== answer)
}
