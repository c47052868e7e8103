import type { SingleValue } from '@/core/value'
import type { Outcome, Reason, Unclear } from '@/core/verdict'
import type { Random } from '@/core/world'

/** What a typed text says, read as one type of answer. */
export type Read<V> =
  | { readonly ok: true; readonly value: V }
  /** More than one reading: 7/12/2020. */
  | { readonly ok: false; readonly readings: readonly V[] }
  /** No value of this type. */
  | { readonly ok: false; readonly readings: readonly [] }

/** What a typed answer is judged against. */
export interface Judging {
  /** The person's own accepted words for this fact, from their appeals. */
  readonly aliases: readonly string[]
  /** Every other value that the deck knows: a typo must not turn into one of them. */
  readonly others: readonly SingleValue[]
  /** BCP 47 of the deck. */
  readonly language: string
}

/** How one typed answer fares: outcome and why, or that it must be asked which reading was meant. */
export type TypedVerdict = { readonly outcome: Outcome; readonly reasons: readonly Reason[] } | Unclear

/** The behaviour of one type of answer: its data is a closed union in core. */
export interface AnswerType<V extends SingleValue = SingleValue> {
  readonly type: V['type']
  /** Reads any common way to write the value; what a short sign means ("30m"), `like` says where there is one. Never throws. */
  parse(text: string, language: string, like?: V): Read<V>
  /** The value in words, as an option or a key shows it; `parse(print(v))` equals v. */
  print(value: V, language: string): string
  /** Whether both mean the same (aliases and units counted). */
  equal(a: V, b: V): boolean
  /**
   * Whether a learner who gave `candidate` could be held right, or partly right, for `key`: equal, an alias, inside the tolerance, the same at a
   * coarser or finer grain, a part of the name. Such a value is never a distractor.
   */
  near(key: V, candidate: V): boolean
  /** Judges what was typed. Letters tolerate a typo and say so, digits never do. */
  judge(key: V, typed: string, judging: Judging): TypedVerdict
  /** Values of the same shape near the key, for want of better distractors from the deck; most competitive first, none `near` the key. */
  distractors(key: V, random: Random): readonly V[]
  /** Rises with the value (dates, times, numbers, durations); undefined where no order is meant. */
  readonly compare?: (a: V, b: V) => number
  /** The message code of the form that the field asks for ("a date, such as 3 May 1998"), finer by grain. */
  form(value: V): string
  /** Values that show what this type can hold; the contract suite runs over them. */
  readonly examples: readonly V[]
}
