import { rated } from '@/core/memory'
import { ratingOf, RECOGNITION_WEIGHT } from '@/core/policy'
import type { Remember } from './guided'

/** What could be decided otherwise about what an answer does to memory. */
export interface Rule {
  /** A right recognition: part of the way to Good by this weight, or as that rating. */
  readonly recognition: number | 'hard' | 'good'
  /** A right true/false, likewise; null where it moves nothing. */
  readonly trueFalse: number | null
  /** A first meeting that goes wrong: FSRS's first Again, or its stability with the difficulty of a first Good. */
  readonly firstWrong: 'again' | 'introduction'
}

/** Core's own, so far as a rule can say it. */
export const CORE_RULE = { recognition: RECOGNITION_WEIGHT, trueFalse: null, firstWrong: 'again' } as const satisfies Rule

/** Plain FSRS: right is Good and wrong is Again, however it was asked. */
export const plainFsrs: Remember = (memory, sign, day, weights) => rated(memory, sign.outcome === 'wrong' ? 1 : 3, day, weights)

/** Memory under a rule. */
export function rememberBy(rule: Rule): Remember {
  return (memory, sign, day) => {
    if (memory === undefined && sign.outcome === 'wrong' && rule.firstWrong === 'introduction') {
      return { ...rated(undefined, 1, day), difficulty: rated(undefined, 3, day).difficulty }
    }
    if (sign.evidence !== 'recognition' || sign.outcome === 'wrong') return rated(memory, ratingOf(sign), day)
    const weight = sign.kind === 'true-false' ? rule.trueFalse : rule.recognition
    if (weight === null) return undefined
    if (weight === 'hard' || weight === 'good') return rated(memory, weight === 'hard' ? 2 : 3, day)
    const good = rated(memory, 3, day)
    const from = memory?.stability ?? rated(undefined, 1, day).stability
    const stability = from + weight * (1 - sign.guess) * (good.stability - from)
    return { stability, difficulty: memory?.difficulty ?? good.difficulty, lastDay: good.lastDay }
  }
}
