import type { Span } from '../span'
import type { Draft } from './draft'
import { isFinite } from './grammar'

/** The answer that a stem is cut for. */
export type Key = Pick<Span, 'from' | 'to'>

/** One way to cut a draft shorter; nothing where it doesn't serve. */
export type Step = (draft: Draft, key: Key) => Draft | undefined

/** Whether the answer stands, in whole or part, among these tokens. */
export const holds = (key: Key, from: number, to: number): boolean => key.from <= to && key.to >= from

/** Whether a verb stands between two tokens of the sentence. */
export function verbWithin({ sentence }: Draft, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isFinite(sentence.tokens, at)) return true
  return false
}
