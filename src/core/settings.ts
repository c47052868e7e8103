import type { FeedbackTime } from './entry'

/** What a person can choose, folded from the log. */
export interface Settings {
  /** Share of due facts that should still be recalled, 0.8 to 0.97: lower means fewer reviews. */
  readonly retention: number
  /** Local hour at which a new study day begins, 0 to 23. */
  readonly rolloverHour: number
  readonly theme: 'system' | 'light' | 'dark'
  /** Questions in a quiz. */
  readonly quizLength: number
  /** Options of a choice question, 3 to 5. */
  readonly options: number
  readonly feedback: FeedbackTime
  /** Kinds that a quiz may ask; empty for all. */
  readonly kinds: readonly string[]
  /** Facts in a flashcard review at most. */
  readonly reviewLength: number
}

/** The settings of somebody who has changed none. Three options: Rodriguez 2005. */
export const DEFAULT_SETTINGS: Settings = {
  retention: 0.9,
  rolloverHour: 4,
  theme: 'system',
  quizLength: 10,
  options: 3,
  feedback: 'at-once',
  kinds: [],
  reviewLength: 20,
}

const VALID: { readonly [N in keyof Settings]: (value: unknown) => boolean } = {
  retention: (v) => typeof v === 'number' && v >= 0.8 && v <= 0.97,
  rolloverHour: (v) => wholeBetween(v, 0, 23),
  theme: (v) => v === 'system' || v === 'light' || v === 'dark',
  quizLength: (v) => wholeBetween(v, 1, 200),
  options: (v) => wholeBetween(v, 2, 6),
  feedback: (v) => v === 'at-once' || v === 'at-end',
  kinds: (v) => Array.isArray(v) && v.every((kind) => typeof kind === 'string'),
  reviewLength: (v) => wholeBetween(v, 1, 500),
}

function wholeBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

/** Whether the name is a setting's and the value one that it can take. */
export function isSetting(name: string, value: unknown): name is keyof Settings {
  return Object.hasOwn(VALID, name) && VALID[name as keyof Settings](value)
}
