const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The calendar date that a text begins with, as ISO 8601 has it; English words for months are understood, a day and a month in figures alone are not. */
export function isoDateIn(text: string | undefined): string | undefined {
  const given = text?.trim().slice(0, 60) ?? ''
  const iso = /^(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?)?(?!\d)/u.exec(given)
  if (iso) return whole(iso[1], iso[2], iso[3])
  const worded = /^(?:[a-z]{3,9},? )?(?:(\d\d?)(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (?:(\d\d?)(?:st|nd|rd|th)?,? )?(\d{4})\b/iu.exec(given)
  const month = MONTHS.indexOf(worded?.[2]?.slice(0, 3).toLowerCase() ?? '')
  return worded && month >= 0 ? whole(worded[4], String(month + 1), worded[1] ?? worded[3]) : undefined
}

function whole(year = '', month?: string, day?: string): string | undefined {
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))]
  const iso = parts.join('-')
  const isDay = !Number.isNaN(Date.parse(iso)) && Number(day ?? 1) <= new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()
  return isDay ? iso : undefined
}
