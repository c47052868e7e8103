import type { Attempt } from './attempt'
import type { FactId } from './fact'
import type { Evidence } from './question'
import { rungOfKind, TOP_RUNG } from './rung'
import type { Outcome } from './verdict'

/** Answers looked back at: what is longer ago counts no more, so that what did not carry over is tried again. */
const WINDOW = 2000
/** How it is taken to go before there is anything to go by, as if it had been seen so often. */
const PRESUMED = { right: 9, of: 10 }
/** Share of steps up that must succeed. */
const ENOUGH = 0.8

/**
 * How it went when facts answered right were first asked a rung higher, up to free recall, which is harder in any case. A flashcard is no step, but the
 * first other question of a fact known by flashcards alone is one: else failures would go unnoticed where flashcards have asked everything so far.
 */
export class StepsUp {
  readonly #highest = new Map<FactId, number>()
  readonly #wasRight = new Map<FactId, boolean>()
  /** Of each answer whether it was a step up, and if so whether it succeeded. */
  readonly #steps: (boolean | undefined)[] = []
  #right = PRESUMED.right
  #of = PRESUMED.of

  /** Hears the next answer about a fact. */
  hear(id: FactId, kind: string, evidence: Evidence, outcome: Outcome): void {
    const highest = this.#highest.get(id) ?? 0
    const rung = evidence === 'self' ? highest : rungOfKind(kind, evidence)
    const isStep = rung > highest && rung < TOP_RUNG && this.#wasRight.get(id) === true
    this.#count(isStep ? outcome !== 'wrong' : undefined, 1)
    this.#steps.push(isStep ? outcome !== 'wrong' : undefined)
    if (this.#steps.length > WINDOW) this.#count(this.#steps.shift(), -1)
    this.#highest.set(id, Math.max(highest, rung))
    this.#wasRight.set(id, outcome === 'right')
  }

  /** Whether what this person learns by easier questions carries over to harder ones. */
  get carryOver(): boolean {
    return this.#right / this.#of >= ENOUGH
  }

  #count(step: boolean | undefined, times: number): void {
    if (step === undefined) return
    this.#of += times
    if (step) this.#right += times
  }
}

/** Whether what this person learns by easier questions carries over to harder ones, by their latest attempts. */
export function carriesOver(attempts: ReadonlyMap<string, Attempt>): boolean {
  const steps = new StepsUp()
  for (const { answers } of latest(attempts)) {
    for (const { entry, verdict } of answers) {
      const { kind, evidence } = entry.question
      for (const [id, outcome] of Object.entries(verdict.byFact)) steps.hear(id, kind, evidence, outcome)
    }
  }
  return steps.carryOver
}

function latest(attempts: ReadonlyMap<string, Attempt>): readonly Attempt[] {
  const found: Attempt[] = []
  let answers = 0
  for (const attempt of [...attempts.values()].toReversed()) {
    if (answers >= WINDOW) break
    found.push(attempt)
    answers += attempt.answers.length
  }
  return found.toReversed()
}
