import { isSingle } from '@/core/value'
import type { DateValue, SingleValue } from '@/core/value'
import type { Fact } from '@/core/fact'
import type { Learner } from '@/core/fold'
import { isNear } from './near'
import { wordsOf } from './words'

/** Days between two dates that are still easily mixed up. */
const CLOSE_DAYS = 75
/** Minutes between two clock times that are still easily mixed up. */
const CLOSE_MINUTES = 90
/** How much larger an amount may be that is still easily mixed up. */
const CLOSE_RATIO = 1.25

/** Whether two facts are easily mixed up: this learner has given one's answer for the other's, or their answers are different but close. */
export function isConfusable(a: Fact, b: Fact, learner: Pick<Learner, 'facts'>): boolean {
  return wasMixedUp(a, b, learner) || haveCloseAnswers(a, b)
}

/** Whether this learner has given the answer of one fact for the other's. */
export function wasMixedUp(a: Fact, b: Fact, { facts }: Pick<Learner, 'facts'>): boolean {
  return (facts.get(a.id)?.takenFor.includes(b.id) ?? false) || (facts.get(b.id)?.takenFor.includes(a.id) ?? false)
}

function haveCloseAnswers(a: Fact, b: Fact): boolean {
  if (a.id === b.id || !isSingle(a.answer) || !isSingle(b.answer) || a.answer.type !== b.answer.type) return false
  // The same answer twice can't be mixed up.
  return isClose(a.answer, b.answer) && !isNear(a.answer, b.answer)
}

function isClose(a: SingleValue, b: SingleValue): boolean {
  if (a.type === 'date' && b.type === 'date') return isCloseDate(a, b)
  if (a.type === 'time' && b.type === 'time') return Math.abs((a.hour - b.hour) * 60 + a.minute - b.minute) <= CLOSE_MINUTES
  if (a.type === 'number' && b.type === 'number') return wordsOf(a.unit ?? '').join() === wordsOf(b.unit ?? '').join() && isCloseAmount(a.amount, b.amount)
  if (a.type === 'duration' && b.type === 'duration') return a.unit === b.unit && isCloseAmount(a.amount, b.amount)
  if (!('name' in a) || !('name' in b) || a.sort !== b.sort) return false
  const words = wordsOf(a.name).filter((word) => word.length > 3)
  return wordsOf(b.name).some((word) => words.includes(word))
}

function isCloseDate(a: DateValue, b: DateValue): boolean {
  if ((a.month === undefined) !== (b.month === undefined) || (a.day === undefined) !== (b.day === undefined)) return false
  if (a.month === undefined) return Math.abs(a.year - b.year) <= 2
  const sameDay = a.day !== undefined && a.day === b.day && a.month === b.month
  return sameDay || Math.abs(daysOf(a) - daysOf(b)) <= CLOSE_DAYS
}

function daysOf({ year, month = 1, day = 1 }: DateValue): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function isCloseAmount(a: number, b: number): boolean {
  return a > 0 && b > 0 && Math.max(a, b) / Math.min(a, b) <= CLOSE_RATIO
}
