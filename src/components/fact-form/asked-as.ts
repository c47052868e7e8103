import type { Paper } from '@/core/paper'
import type { Problem } from '@/core/problem'

/** A question that a fact would be asked in, by its kind, with what is wrong with it; without one where none can be made well. */
export interface AskedAs {
  readonly kind: string
  readonly paper: Paper | undefined
  readonly findings: readonly Problem[]
}
