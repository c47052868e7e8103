import type { Fact } from './fact'
import { isNamed, wordOf, wordsOfNamed } from './names'
import type { SingleValue, Value } from './value'

/**
 * Whether two answers are the same thing to know, so that a memory of one is a memory of the other: the same date, amount or length however hedged, the same
 * name, or a name and one of its aliases. Sets in any order.
 */
export function isSameAnswer(a: Value, b: Value): boolean {
  if (a.type === 'set' && b.type === 'set') return a.members.length === b.members.length && isWithin(a.members, b.members) && isWithin(b.members, a.members)
  if (a.type === 'sequence' && b.type === 'sequence') return JSON.stringify(a.steps) === JSON.stringify(b.steps)
  if (a.type !== b.type || a.type === 'set' || b.type === 'set' || a.type === 'sequence' || b.type === 'sequence') return false
  return isSameSingle(a, b)
}

/** Whether what is known of a fact still holds after a change: not once its answer is another, for then it is another fact. */
export function keepsMemory(before: Fact, after: Fact): boolean {
  return isSameAnswer(before.answer, after.answer)
}

function isSameSingle(a: SingleValue, b: SingleValue): boolean {
  if (isNamed(a) && isNamed(b)) return wordsOfNamed(a).includes(wordOf(b)) || wordsOfNamed(b).includes(wordOf(a))
  if (a.type === 'date' && b.type === 'date') return a.year === b.year && a.month === b.month && a.day === b.day
  if (a.type === 'time' && b.type === 'time') return a.hour === b.hour && a.minute === b.minute
  if (a.type === 'number' && b.type === 'number') return a.amount === b.amount && a.unit === b.unit
  return a.type === 'duration' && b.type === 'duration' && a.amount === b.amount && a.unit === b.unit
}

function isWithin(part: readonly SingleValue[], whole: readonly SingleValue[]): boolean {
  return part.every((member) => whole.some((other) => member.type === other.type && isSameSingle(member, other)))
}
