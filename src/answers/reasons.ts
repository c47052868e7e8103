import type { Outcome, Reason } from '@/core/verdict'
import type { TypedVerdict } from './answer-type'

/** Every code that the judging of a typed answer can give: what the learner is told beside right, nearly or wrong. */
export const reasonCodes = [
  'empty',
  'spelling',
  'plural',
  'own-alias',
  'other-value',
  'which-name',
  'part-of-name',
  'long-form',
  'coarser-date',
  'too-coarse',
  'missing-year',
  'impossible-date',
  'not-a-date',
  'not-a-time',
  'which-half',
  'not-a-number',
  'not-a-duration',
  'about',
  'unit',
  'tolerance',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** A reason with the words that its sentence needs. */
export function reason(code: ReasonCode, params?: Readonly<Record<string, string | number>>): Reason {
  return params ? { code, params } : { code }
}

/** A verdict on one typed answer. */
export function verdict(outcome: Outcome, ...reasons: readonly Reason[]): TypedVerdict {
  return { outcome, reasons }
}
