import type { DurationUnit } from '@/core/value'
import { fold } from './fold'
import { slipsInWord } from './typo'

/** Durations of one family convert into each other exactly: minutes to weeks, months and years. */
export const unitSizes: Readonly<Record<DurationUnit, { readonly family: 'minutes' | 'months'; readonly size: number }>> = {
  minute: { family: 'minutes', size: 1 },
  hour: { family: 'minutes', size: 60 },
  day: { family: 'minutes', size: 1440 },
  week: { family: 'minutes', size: 10_080 },
  month: { family: 'months', size: 1 },
  year: { family: 'months', size: 12 },
}

const units = Object.keys(unitSizes) as readonly DurationUnit[]

/** A word for a length of time: which unit, how many of it, and whether a slip of a letter was overlooked. */
export interface UnitWord {
  readonly unit: DurationUnit
  readonly times: number
  readonly misspelt: boolean
}

const ENGLISH: Readonly<Record<string, readonly [unit: DurationUnit, times: number]>> = {
  min: ['minute', 1], mins: ['minute', 1], m: ['minute', 1], hr: ['hour', 1], hrs: ['hour', 1], h: ['hour', 1],
  d: ['day', 1], w: ['week', 1], wk: ['week', 1], wks: ['week', 1], mo: ['month', 1], mos: ['month', 1], mth: ['month', 1],
  mths: ['month', 1], y: ['year', 1], yr: ['year', 1], yrs: ['year', 1], fortnight: ['week', 2], fortnights: ['week', 2],
  decade: ['year', 10], decades: ['year', 10], century: ['year', 100], centuries: ['year', 100],
  ...Object.fromEntries(units.flatMap((unit) => [[unit, [unit, 1] as const], [`${unit}s`, [unit, 1] as const]])),
}

const wordsByLanguage = new Map<string, ReadonlyMap<string, readonly [DurationUnit, number]>>()

function wordsOf(language: string): ReadonlyMap<string, readonly [DurationUnit, number]> {
  const known = wordsByLanguage.get(language)
  if (known) return known
  const words = new Map<string, readonly [DurationUnit, number]>()
  for (const unit of units) {
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, numberingSystem: 'latn' })
      for (const amount of [1, 2, 3, 5, 11, 1.5]) {
        const word = fold(format.formatToParts(amount).flatMap((part) => (part.type === 'unit' ? part.value : [])).join(' '))
        if (word !== '' && !words.has(word)) words.set(word, [unit, 1])
      }
    }
  }
  for (const [word, meaning] of Object.entries(ENGLISH)) if (!words.has(word)) words.set(word, meaning)
  wordsByLanguage.set(language, words)
  return words
}

/** What a folded word says as a unit of time; undefined where it says none, or a slip leaves two. */
export function unitWordOf(word: string, language: string): UnitWord | undefined {
  const words = wordsOf(language)
  const exact = words.get(word)
  if (exact) return { unit: exact[0], times: exact[1], misspelt: false }
  if (word.length < 3) return undefined
  const close = [...words].filter(([known]) => slipsInWord(known, word) < Infinity).map(([, meaning]) => meaning)
  const [first] = close
  if (!first || close.some(([unit, times]) => unit !== first[0] || times !== first[1])) return undefined
  return { unit: first[0], times: first[1], misspelt: true }
}
