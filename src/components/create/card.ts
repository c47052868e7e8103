import type { AskedAs } from '@/components/fact-form/asked-as'
import type { Problem } from '@/core/problem'
import type { ValueType } from '@/core/value'

/** What the card of a fact shows beside the fact: its answer in words, and what the check says of it. */
export interface CardProof {
  readonly value: string
  readonly type: ValueType
  readonly findings: readonly Problem[]
  readonly asked: readonly AskedAs[]
  readonly isClean: boolean
}
