import type { Sign } from './policy'

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
 * asked or stood. Nearly right stays.
 */
export function climbed(rung: Rung, sign: Sign): Rung {
  const at = rungOfKind(sign.kind, sign.evidence)
  if (sign.outcome === 'nearly') return rung
  if (sign.outcome === 'wrong') return clamped(Math.min(rung, at) - 1)
  return at < rung - 1 ? rung : clamped(Math.max(rung, at) + 1)
}

function clamped(rung: number): Rung {
  return Math.max(0, Math.min(TOP_RUNG, rung)) as Rung
}
