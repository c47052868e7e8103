import type { Evidence } from '@/core/question'

/** How a simulated fact is asked: what it costs, what a blind guess earns, how much of a trace is enough. */
export interface SimulatedKind {
  readonly id: string
  readonly evidence: Evidence
  readonly guess: number
  /** Reading and answering, for one fact; what is asked several at a time is shared out. */
  readonly seconds: number
  /** The trace that answering needs, as a share of what free recall needs. */
  readonly bar: number
  /** Which of a fact's own traces it draws on: a flashcard is free recall, as a typed question is. */
  readonly channel: number
}

export const CHANNELS = 5

export const KINDS = {
  trueFalse: { id: 'true-false', evidence: 'recognition', guess: 1 / 2, seconds: 6, bar: 0.4, channel: 0 },
  choice: { id: 'choice', evidence: 'recognition', guess: 1 / 3, seconds: 8, bar: 0.4, channel: 1 },
  match: { id: 'match', evidence: 'recognition', guess: 1 / 4, seconds: 5, bar: 0.5, channel: 2 },
  cloze: { id: 'cloze', evidence: 'recall', guess: 0, seconds: 12, bar: 0.8, channel: 3 },
  typed: { id: 'typed', evidence: 'recall', guess: 0, seconds: 15, bar: 1, channel: 4 },
  flashcard: { id: 'flashcard', evidence: 'self', guess: 0, seconds: 10, bar: 1, channel: 4 },
} as const satisfies Readonly<Record<string, SimulatedKind>>

/** Reading why an answer was wrong, and the passage. */
export const FEEDBACK_SECONDS = 6
