import * as v from 'valibot'
import type { Group } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { isSingle } from '@/core/value'
import { idSchema, lineSchema } from './shape'

export const groupsCodes = [
  'group-answers-alike',
  'group-answers-mixed',
  'group-fact-twice',
  'group-fact-undated',
  'group-fact-unknown',
  'group-fact-unlabelled',
  'group-labels-alike',
  'group-small',
] as const

type GroupsCode = (typeof groupsCodes)[number]

/** A group as facts.yaml writes it. */
export const groupSchema = v.pipe(
  v.strictObject({ id: idSchema, kind: v.picklist(['order', 'match']), ask: lineSchema, facts: v.array(lineSchema) }),
  v.transform(({ facts, ...rest }): Group => ({ ...rest, factIds: facts })),
)

/** The form in which facts.yaml writes a group. */
export function formOfGroup({ id, kind, ask, factIds }: Group): Readonly<Record<string, unknown>> {
  return { id, kind, ask, facts: factIds }
}

/** Why a group can't be asked as it stands. */
export function problemsOfGroup(group: Group, facts: ReadonlyMap<FactId, Fact>): Problem[] {
  const problems: Problem[] = []
  const problem = (code: GroupsCode, params: NonNullable<Problem['params']> = {}) => problems.push({ code, params })
  const seen = new Set<FactId>()
  const idByLabel = new Map<string, FactId>()
  const idByAnswer = new Map<string, FactId>()
  const type = facts.get(group.factIds.find((id) => facts.has(id)) ?? '')?.answer.type

  for (const id of group.factIds) {
    const fact = facts.get(id)
    if (seen.has(id)) {
      problem('group-fact-twice', { fact: id })
      continue
    }
    seen.add(id)
    if (!fact) {
      problem('group-fact-unknown', { fact: id })
      continue
    }
    const label = fact.label
    const withLabel = label === undefined ? undefined : idByLabel.get(label)
    if (label === undefined) problem('group-fact-unlabelled', { fact: id })
    else if (withLabel !== undefined) problem('group-labels-alike', { fact: id, first: withLabel })
    else idByLabel.set(label, id)

    if (group.kind === 'order') {
      if (fact.answer.type !== 'date') problem('group-fact-undated', { fact: id })
      continue
    }
    const answer = JSON.stringify(fact.answer)
    const withAnswer = idByAnswer.get(answer)
    if (!isSingle(fact.answer) || fact.answer.type !== type) problem('group-answers-mixed', { fact: id })
    else if (withAnswer !== undefined) problem('group-answers-alike', { fact: id, first: withAnswer })
    else idByAnswer.set(answer, id)
  }
  if (seen.size < 2) problem('group-small')
  return problems
}
