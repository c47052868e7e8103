import { fold } from './fold'
import { slipsInWord } from './typo'

const byLanguage = new Map<string, readonly (ReadonlySet<string>)[]>()

/** The day that shows a month in a language's own words: noon on the 15th, in a year like any other. */
function middleOf(month: number): Date {
  return new Date(Date.UTC(2021, month - 1, 15, 12))
}

function namesOf(language: string): readonly (ReadonlySet<string>)[] {
  const known = byLanguage.get(language)
  if (known) return known
  const formats = [...new Set([language, 'en'])].flatMap((tongue) =>
    ([{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const).map(
      (shape) => new Intl.DateTimeFormat(tongue, { ...shape, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }),
    ),
  )
  const names = Array.from({ length: 12 }, (_, i) => {
    const words = formats.map((format) => fold(format.formatToParts(middleOf(i + 1)).find((part) => part.type === 'month')?.value ?? ''))
    return new Set(words.filter((word) => word.length > 2 && !/[\d ]/u.test(word)))
  })
  byLanguage.set(language, names)
  return names
}

/** Which month (1 to 12) a folded word names: in full, from three letters on, or with a slip that leaves one month only. */
export function monthOf(word: string, language: string): { readonly month: number; readonly misspelt: boolean } | undefined {
  if (word.length < 3) return undefined
  const names = namesOf(language)
  const only = (fits: (name: string) => boolean): number | undefined => {
    const found = names.flatMap((ofMonth, i) => ([...ofMonth].some(fits) ? [i + 1] : []))
    return found.length === 1 ? found[0] : undefined
  }
  const named = only((name) => name === word) ?? only((name) => name.startsWith(word))
  if (named !== undefined) return { month: named, misspelt: false }
  const near = only((name) => slipsInWord(name, word) < Infinity)
  return near === undefined ? undefined : { month: near, misspelt: true }
}
