import type { DateValue } from '@/core/value'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** Reads "2020-07-12", "2020-07" or "2020" (ISO 8601); undefined for anything else, and for days that never were. */
export function parseDate(text: string): DateValue | undefined {
  const found = DATE.exec(text)
  if (!found) return undefined
  const year = Number(found[1])
  if (found[2] === undefined) return { type: 'date', year }
  const month = Number(found[2])
  if (month < 1 || month > 12) return undefined
  if (found[3] === undefined) return { type: 'date', year, month }
  const day = Number(found[3])
  return day >= 1 && day <= daysOf(year, month) ? { type: 'date', year, month, day } : undefined
}

/** Writes a date as ISO 8601, as fine as it is given. */
export function printDate({ year, month, day }: DateValue): string {
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined)
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

export function isDateText(text: string): boolean {
  return parseDate(text) !== undefined
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
