import type { SingleValue } from '@/core/value'
import type { Sentence } from './sentences'

/** Words of a sentence that could be an answer: tokens `from` to `to`, both in, and what they say. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly value: SingleValue
  /** How sure the generator is that these words are whole and mean this, 0 to 1. */
  readonly trust: number
  /** Whether no fair question can be made of them by rule, so that they are only offered to be made a fact by hand. */
  readonly byHand?: true
}

/** The words of a span as they stand in the sentence. */
export function textOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to]
  return first && last ? sentence.text.slice(first.start, last.end) : ''
}

/** Whether two stretches of tokens have one in common. */
export function overlap(a: Pick<Span, 'from' | 'to'>, b: Pick<Span, 'from' | 'to'>): boolean {
  return a.from <= b.to && b.from <= a.to
}
