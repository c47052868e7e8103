import type { DurationUnit } from '@/core/value'

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: string, shape: 'figures' | 'four-decimals' | DurationUnit): Intl.NumberFormat {
  const id = `${shape} ${language}`
  const known = formats.get(id)
  if (known) return known
  const made = new Intl.NumberFormat(language, {
    maximumFractionDigits: 20,
    numberingSystem: 'latn',
    ...(shape === 'four-decimals' ? { minimumFractionDigits: 4 } : shape !== 'figures' && { style: 'unit', unit: shape, unitDisplay: 'long' }),
  })
  formats.set(id, made)
  return made
}

/** An amount in figures, as the language groups them; three decimals get a fourth, for 2.907 would read as thousands. */
export function printAmount(amount: number, language: string): string {
  return formatOf(language, /^-?\d{1,3}\.\d{3}$/u.test(String(amount)) ? 'four-decimals' : 'figures').format(amount)
}

/** A length of time in the language's own words. */
export function printLength(amount: number, unit: DurationUnit, language: string): string {
  return formatOf(language, unit).format(amount)
}
