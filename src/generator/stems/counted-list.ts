import type { Span } from '../span'
import type { Token } from '../tokens'
import { type Draft, placesOf, without } from './draft'
import { beginsClause, isFinite } from './grammar'

/** Numbers that a reader counts up at a glance. */
const COUNTABLE = ['two', 'three', 'four', 'five', 'six', 'seven']
/** Tokens between a count and the mark behind which what it counts is listed, at most. */
const REACH = 8

/** The tokens of the list that the number at this place counts, mark before it and behind it included: “three layers, A, B and C”. */
function listCountedAt(tokens: readonly Token[], places: readonly number[], keyAt: number): readonly [from: number, to: number] | undefined {
  const count = COUNTABLE.indexOf(tokens[keyAt]?.lower ?? '') + 2
  if (count < 2) return undefined
  const open = places.find((at) => at > keyAt + 1 && at < keyAt + REACH && /^[,:—–]$/u.test(tokens[at]?.text ?? ''))
  if (open === undefined || places.some((at) => at > keyAt && at < open - 1 && isFinite(tokens, at))) return undefined
  const behind = places.filter((at) => at > open)
  const end = behind.findIndex((at) => tokens[at]?.text === ';' || isFinite(tokens, at))
  const row = end < 0 ? behind : behind.slice(0, end)
  const joints = row.filter((at) => /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text !== ',')
  const last = row.findLast((at) => /^(?:and|or)$/u.test(tokens[at]?.lower ?? ''))
  const close = row.find((at) => last !== undefined && at > last && /^[,—–]$/u.test(tokens[at]?.text ?? ''))
  // “Four limbs, a tail and a neck, like …”: what comes behind the row is no item of it.
  if (last === undefined || joints.filter((at) => close === undefined || at < close).length + 1 < count) return undefined
  return [open, close ?? row.at(-1) ?? open]
}

/** Without the list that the key counts, which would tell it. */
export function withoutCountedList(draft: Draft, key: Pick<Span, 'from' | 'to'>): Draft {
  const list = key.from === key.to ? listCountedAt(draft.sentence.tokens, placesOf(draft), key.from) : undefined
  if (list === undefined) return draft
  const { tokens } = draft.sentence
  const [from, to] = list
  // “Under its last two keepers, A and B, the board sold it”: the comma that ends what leads up to the clause stays.
  const first = placesOf(draft)[0] ?? 0
  const isLeadUp = tokens[to]?.text === ',' && beginsClause(tokens, to + 1, tokens.length - 1) && !placesOf(draft).some((at) => at > first && at < from && isFinite(tokens, at))
  return without(draft, from, isLeadUp ? to - 1 : to)
}

/** Whether the stem lists as many things as its key says there are. */
export function countsItsList(tokens: readonly Token[], places: readonly number[], keyAt: number): boolean {
  return listCountedAt(tokens, places, keyAt) !== undefined || countsItsSubjects(tokens, places, keyAt)
}

/** “The three orders of lamps are A, B and C”: as many as are named behind the verb. */
function countsItsSubjects(tokens: readonly Token[], places: readonly number[], keyAt: number): boolean {
  const count = COUNTABLE.indexOf(tokens[keyAt]?.lower ?? '') + 2
  const verb = count < 2 ? undefined : places.find((at) => at > keyAt + 1 && at < keyAt + REACH && /^(?:are|were)$/u.test(tokens[at]?.lower ?? ''))
  if (verb === undefined || places.indexOf(keyAt) > 2) return false
  const row = places.filter((at) => at > verb)
  const isJoint = (at: number): boolean => /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text !== ','
  const begins = row.filter((at, index) => index === 0 || (!/^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '') && /^(?:,|and|or)$/u.test(tokens[at - 1]?.lower ?? '')))
  if (!begins.every((at) => tokens[at]?.cap === true || /^(?:the|an?)$/u.test(tokens[at]?.lower ?? ''))) return false
  return row.some((at) => /^(?:and|or)$/u.test(tokens[at]?.lower ?? '')) && row.filter(isJoint).length + 1 === count && !row.some((at) => isFinite(tokens, at))
}
