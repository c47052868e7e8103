import { recallOdds, type Memory } from './memory'
import type { Sign } from './policy'
import type { StudyDay } from './world'

/** How hard a fact can be asked by now: recognise it, put it in order or match it, recall it with a cue, recall it freely. */
export type Rung = 0 | 1 | 2 | 3

export const TOP_RUNG: Rung = 3

const RUNGS: Readonly<Record<string, Rung>> = {
  choice: 0, several: 0, 'true-false': 0, order: 1, match: 1, cloze: 2, flashcard: 2, typed: 3,
}

/** The rung on which a kind of question asks. */
export function rungOfKind(kind: string, evidence: Sign['evidence']): Rung {
  return RUNGS[kind] ?? (evidence === 'recognition' ? 0 : evidence === 'self' ? 2 : TOP_RUNG)
}

/**
 * The rung after an answer that counted: one up when right on it or just below it, further when right above it; when wrong, one below where it was
 * asked or stood, though a fact once met is asked for more than to be recognised. Nearly right stays. A flashcard stands in for the kinds of whatever
 * rung the fact has reached.
 */
export function climbed(rung: Rung, sign: Sign): Rung {
  const at = sign.evidence === 'self' ? rung : rungOfKind(sign.kind, sign.evidence)
  if (sign.outcome === 'nearly') return rung
  if (sign.outcome === 'wrong') return clamped(Math.max(1, Math.min(rung, at) - 1))
  return at < rung - 1 ? rung : clamped(Math.max(rung, at) + 1)
}

/** Odds of recall under which a fact is asked a rung lower, so that somebody who comes back late can still succeed. */
const DOUBTFUL_ODDS = 0.5

/** The rung on which to ask a fact today: the one reached, a step back where it has probably slipped. */
export function rungToday(state: { readonly memory: Memory | undefined; readonly rung: Rung } | undefined, today: StudyDay): Rung {
  if (!state?.memory) return 0
  return recallOdds(state.memory, today) < DOUBTFUL_ODDS ? clamped(state.rung - 1) : state.rung
}

/** The rungs nearest first: where two are as near, the easier one first after a miss, the harder one else. */
export function rungsFrom(rung: Rung, easierFirst: boolean): readonly Rung[] {
  const away = (one: Rung): number => Math.abs(one - rung) + ((one < rung) === easierFirst ? 0 : 0.5)
  return ([0, 1, 2, 3] as const).toSorted((a, b) => away(a) - away(b))
}

/** The rung below. */
export function stepBack(rung: Rung): Rung {
  return clamped(rung - 1)
}

function clamped(rung: number): Rung {
  return Math.max(0, Math.min(TOP_RUNG, rung)) as Rung
}
