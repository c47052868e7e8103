import type { Paper } from '@/core/paper'
import type { Problem } from '@/core/problem'
import type { ValueType } from '@/core/value'

/** A question that a fact would be asked in, by its kind, with what is wrong with it; without one where none can be made well. */
export interface AskedAs {
  readonly kind: string
  readonly paper: Paper | undefined
  readonly findings: readonly Problem[]
}

/** What the card of a fact shows beside the fact: its answer in words, and what the check says of it. */
export interface CardProof {
  readonly value: string
  readonly type: ValueType
  readonly findings: readonly Problem[]
  readonly asked: readonly AskedAs[]
  readonly isClean: boolean
}
