import { isSingle, type SingleValue, type Value } from '@/core/value'
import { answerTypeOf } from './registry'

/** Any value in words: sets as "A, B and C", sequences step by step. */
export function printValue(value: Value, language: string): string {
  if (value.type === 'set') {
    const members = value.members.map((member) => answerTypeOf(member).print(member, language))
    return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(members)
  }
  if (value.type === 'sequence') return value.steps.join(' → ')
  return answerTypeOf(value).print(value, language)
}

type Compare = (a: SingleValue, b: SingleValue) => boolean

function ofOneType(compare: Compare): Compare {
  return (a, b) => a.type === b.type && compare(a, b)
}

const equalSingles = ofOneType((a, b) => answerTypeOf(a).equal(a, b))
const nearSingles = ofOneType((a, b) => answerTypeOf(a).near(a, b))

function everyIn(part: readonly SingleValue[], whole: readonly SingleValue[], compare: Compare): boolean {
  return part.every((member) => whole.some((other) => compare(member, other)))
}

/** Whether both values mean the same; never across types. Sets in any order, sequences in theirs. */
export function equalValues(a: Value, b: Value): boolean {
  if (isSingle(a) && isSingle(b)) return equalSingles(a, b)
  if (a.type === 'set' && b.type === 'set') {
    return everyIn(a.members, b.members, equalSingles) && everyIn(b.members, a.members, equalSingles)
  }
  if (a.type === 'sequence' && b.type === 'sequence') {
    return a.steps.length === b.steps.length && a.steps.every((step, i) => step === b.steps[i])
  }
  return false
}

/**
 * Whether a learner who gave `candidate` could be held right, or partly right, for `key`: such a value is never a
 * distractor. False across types; a set that holds all of another is near it.
 */
export function nearValues(key: Value, candidate: Value): boolean {
  if (isSingle(key) && isSingle(candidate)) return nearSingles(key, candidate)
  if (key.type === 'set' && candidate.type === 'set') {
    return everyIn(key.members, candidate.members, nearSingles) || everyIn(candidate.members, key.members, (a, b) => nearSingles(b, a))
  }
  return equalValues(key, candidate)
}
