import type { FeedbackTime } from './entry'

/** The languages that the interface speaks (BCP 47). */
export const LANGUAGES = ['en', 'az', 'hy', 'ru', 'tr', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

/** What a person can choose, folded from the log. */
export interface Settings {
  /** Share of due facts that should still be recalled, 0.8 to 0.97: lower means fewer reviews. */
  readonly retention: number
  /** Local hour at which a new study day begins, 0 to 23. */
  readonly rolloverHour: number
  readonly theme: 'system' | 'light' | 'dark'
  /** The interface's language; `system` for the first of the browser's that we speak. */
  readonly language: 'system' | Language
  /** Questions in a quiz. */
  readonly quizLength: number
  /** Options of a choice question, 3 to 5. */
  readonly options: number
  readonly feedback: FeedbackTime
  /** Kinds that a quiz may ask; empty for all. */
  readonly kinds: readonly string[]
  /** Facts in a flashcard review at most. */
  readonly reviewLength: number
  /** Facts met for the first time a study day, over all decks. */
  readonly newPerDay: number
  /** Due facts asked a study day, over all decks; what is over waits, the most at risk first. */
  readonly reviewsPerDay: number
  /** Whether each answer is asked how sure the learner was. */
  readonly confidence: boolean
  /** Whether questions and readings are read aloud: never, when asked to, or each question by itself. */
  readonly speech: 'off' | 'on-request' | 'aloud'
  /** Answers a study day that the learner means to give; 0 for no goal. */
  readonly dailyGoal: number
  /** By deck, the date (YYYY-MM-DD) by which the learner means to know it. */
  readonly targets: Readonly<Record<string, string>>
  /** FSRS-6 parameters fitted to this person's own answers; null for everybody's. */
  readonly weights: readonly number[] | null
}

/** The settings of somebody who has changed none. Three options: Rodriguez 2005. */
export const DEFAULT_SETTINGS: Settings = {
  retention: 0.9,
  rolloverHour: 4,
  theme: 'system',
  language: 'system',
  quizLength: 10,
  options: 3,
  feedback: 'at-once',
  kinds: [],
  reviewLength: 20,
  newPerDay: 10,
  reviewsPerDay: 100,
  confidence: false,
  speech: 'off',
  dailyGoal: 0,
  targets: {},
  weights: null,
}

const VALID: { readonly [N in keyof Settings]: (value: unknown) => boolean } = {
  retention: (v) => typeof v === 'number' && v >= 0.8 && v <= 0.97,
  rolloverHour: (v) => wholeBetween(v, 0, 23),
  theme: (v) => v === 'system' || v === 'light' || v === 'dark',
  language: (v) => v === 'system' || (LANGUAGES as readonly unknown[]).includes(v),
  quizLength: (v) => wholeBetween(v, 1, 200),
  options: (v) => wholeBetween(v, 2, 6),
  feedback: (v) => v === 'at-once' || v === 'at-end',
  kinds: (v) => Array.isArray(v) && v.every((kind) => typeof kind === 'string'),
  reviewLength: (v) => wholeBetween(v, 1, 500),
  newPerDay: (v) => wholeBetween(v, 0, 1000),
  reviewsPerDay: (v) => wholeBetween(v, 1, 10_000),
  confidence: (v) => typeof v === 'boolean',
  speech: (v) => v === 'off' || v === 'on-request' || v === 'aloud',
  dailyGoal: (v) => wholeBetween(v, 0, 1000),
  targets: (v) => typeof v === 'object' && v !== null && !Array.isArray(v) && Object.values(v).every(isDateText),
  weights: (v) => v === null || (Array.isArray(v) && v.length === 21 && v.every((weight) => Number.isFinite(weight))),
}

function isDateText(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
}

function wholeBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

/** Whether the name is a setting's and the value one that it can take. */
export function isSetting(name: string, value: unknown): name is keyof Settings {
  return Object.hasOwn(VALID, name) && VALID[name as keyof Settings](value)
}
