import type { FactId } from './fact'
import type { AskedQuestion, PlacedQuestion, PlanStep, Response } from './question'
import type { Stamp } from './stamp'
import type { Verdict } from './verdict'
import type { Moment, StudyDay } from './world'

/** FSRS's four ratings: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4

/** What a sitting is: a quiz, a review of flashcards, or one guided by memory. */
export type Mode = 'quiz' | 'review' | 'learn'

/** How sure the learner says they are of an answer, before they are told. */
export type Confidence = 'sure' | 'think-so' | 'guess'

/** When feedback is shown: after each answer, or after the last. */
export type FeedbackTime = 'at-once' | 'at-end'

/** What each kind of entry says. Nine kinds and then stop: what the learner did, never how state changed. */
export interface EntryBodies {
  'attempt-started': {
    readonly attempt: string
    readonly mode: Mode
    readonly deck: string
    readonly revision: string
    readonly seed: string
    /** Empty in a guided sitting, where each answer decides what comes next. */
    readonly plan: readonly PlanStep[]
    readonly feedback: FeedbackTime
    /** A practice attempt is scored and moves no memory. */
    readonly practice: boolean
    /** Options per choice question. */
    readonly options: number
    /** Questions wanted of a guided sitting. */
    readonly length?: number
    /** Facts that a guided sitting keeps to; the whole deck where left out. */
    readonly factIds?: readonly FactId[]
    readonly first: PlacedQuestion
  }
  answered: {
    readonly attempt: string
    /** Place in the plan, or in the guided sitting, from 0. */
    readonly index: number
    readonly question: AskedQuestion
    readonly response: Response
    readonly verdict: Verdict
    readonly tookMs: number
    readonly confidence?: Confidence
    /** Whether the passage had been shown shortly before. */
    readonly passageSeen: boolean
    /** The next question as asked; null after the last. */
    readonly next: PlacedQuestion | null
  }
  /** "I was right": overrides the verdict of one answer. */
  appealed: {
    readonly answer: Stamp
    readonly factId: FactId
    readonly ground: 'alias' | 'typo' | 'question-wrong'
    /** The words to accept from now on for this fact, on the ground `alias`. */
    readonly alias?: string
  }
  /** Undo of an answer, an appeal, or any other entry. */
  retracted: { readonly entry: Stamp }
  'attempt-finished': { readonly attempt: string }
  'fact-set-aside': { readonly factIds: readonly FactId[]; readonly aside: boolean }
  'fact-reset': { readonly factIds: readonly FactId[] }
  'setting-changed': { readonly name: string; readonly value: unknown }
  /** A review made in another program. */
  'review-imported': { readonly factId: FactId; readonly rating: Rating; readonly from: string }
}

export type EntryKind = keyof EntryBodies

/** What every entry carries: its place in the order of the log, its place in its writer's sequence, and when it was lived. */
export interface EntryFrame {
  readonly stamp: Stamp
  /** Gapless from 0 within a writer. */
  readonly seq: number
  /** Version of this record's shape. */
  readonly version: number
  readonly moment: Moment
  readonly day: StudyDay
}

export type Entry<K extends EntryKind = EntryKind> = {
  readonly [P in K]: EntryFrame & { readonly kind: P } & EntryBodies[P]
}[K]

/** An entry as it lies in the log: known kinds and kinds that a newer version wrote alike. */
export type StoredEntry = EntryFrame & { readonly kind: string }

/** What the learner did, before the log gives it its frame. */
export type Deed<K extends EntryKind = EntryKind> = { readonly [P in K]: { readonly kind: P } & EntryBodies[P] }[K]

/** The newest record shape this code writes and folds. */
export const ENTRY_VERSION = 1

const KINDS: Readonly<Record<EntryKind, true>> = {
  'attempt-started': true,
  answered: true,
  appealed: true,
  retracted: true,
  'attempt-finished': true,
  'fact-set-aside': true,
  'fact-reset': true,
  'setting-changed': true,
  'review-imported': true,
}

/** Whether this code can fold the entry; one that a newer version wrote is kept and skipped. */
export function isKnown(entry: EntryFrame & { readonly kind: string }): entry is Entry {
  return entry.version <= ENTRY_VERSION && Object.hasOwn(KINDS, entry.kind)
}
