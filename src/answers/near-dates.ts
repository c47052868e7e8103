import { shuffled } from '@/core/random'
import type { DateValue } from '@/core/value'
import type { Random } from '@/core/world'
import { spread } from './spread'

function shifted({ year, month, day }: DateValue, by: 'year' | 'month' | 'day', steps: number): DateValue {
  const first = new Date(0)
  const months = (month ?? 1) - 1 + (by === 'month' ? steps : 0)
  first.setUTCFullYear(year + (by === 'year' ? steps : 0), months, 1)
  if (day === undefined) {
    return { type: 'date', year: first.getUTCFullYear(), ...(month !== undefined && { month: first.getUTCMonth() + 1 }) }
  }
  const moved = new Date(first)
  const last = new Date(first)
  last.setUTCMonth(first.getUTCMonth() + 1, 0)
  moved.setUTCDate(by === 'day' ? day + steps : Math.min(day, last.getUTCDate()))
  return { type: 'date', year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/**
 * Dates of the key's grain around it. All differ from it in the same part, the day or the month or the year: where one
 * shares its month and another its year, the key could be told as what they have in common.
 */
export function nearDates(key: DateValue, random: Random): readonly DateValue[] {
  const parts = key.day !== undefined ? (['day', 'day', 'month', 'year'] as const) : key.month !== undefined ? (['month', 'month', 'year'] as const) : (['year'] as const)
  const part = parts[Math.floor(random() * parts.length)] ?? 'year'
  const steps = part === 'day' ? [1, 2, 3, 4, 5, 7, 9, 11] : part === 'month' ? [1, 2, 3, 4, 5] : key.year >= 1900 ? [1, 2, 3, 4] : [1, 2, 3, 5, 8, 10]
  const side = (sign: 1 | -1) => shuffled(steps, random).map((step) => shifted(key, part, sign * step))
  return spread(side(-1), side(1), random)
}
