const DAILY = 7
const WEEKLY = 4
const MONTHLY = 12
const DAY_MS = 86_400_000

/** Which snapshots stay, of those with these dates (YYYY-MM-DD): the last seven, then the last of each of four weeks, then of each of twelve months. */
export function keptDates(dates: readonly string[]): readonly string[] {
  const newestFirst = [...new Set(dates)].sort().reverse()
  const kept = new Set(newestFirst.slice(0, DAILY))
  const older = newestFirst.slice(DAILY)
  const weekly = lastOfEach(older, weekOf).slice(0, WEEKLY)
  for (const date of weekly) kept.add(date)
  const oldest = weekly.at(-1) ?? ''
  for (const date of lastOfEach(older.filter((date) => date < oldest), monthOf).slice(0, MONTHLY)) kept.add(date)
  return [...kept].sort()
}

/** The newest of each group, of dates given newest first. */
function lastOfEach(dates: readonly string[], groupOf: (date: string) => string): readonly string[] {
  const groups = new Map<string, string>()
  for (const date of dates) if (!groups.has(groupOf(date))) groups.set(groupOf(date), date)
  return [...groups.values()]
}

/** Weeks begin on Monday; day 4 of the calendar was one. */
function weekOf(date: string): string {
  return String(Math.floor((Date.parse(`${date}T00:00:00Z`) / DAY_MS - 4) / 7))
}

function monthOf(date: string): string {
  return date.slice(0, 7)
}
