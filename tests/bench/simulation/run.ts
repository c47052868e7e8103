import { activation } from './activation'
import type { LearnerPlan } from './learner'
import { DEALINGS, FITTED, LADDERS, rivals, RULES, THIS } from './policies'
import { season } from './season'
import { tableOf } from './table'
import { traces } from './traces'

export interface BenchOptions {
  /** Prints a line. */
  readonly say: (line: string) => void
  /** Learners that each policy leads. */
  readonly seeds?: number
  readonly minutesADay?: readonly number[]
}

const FACTS = 500
const DAYS = 180
const TESTS = [180, 210]
const TRANSFERS = [0, 0.5, 1]
const STORES: readonly (readonly [name: string, store: LearnerPlan['store']])[] = [
  ['a mixture of exponentials', traces],
  ['ACT-R activation', activation],
]
/** Too few for all the facts by most policies, and enough. */
const MINUTES = [3, 5, 8]

/** Leads simulated learners by every policy and prints what they recall. Learners and answers are seeded: the same table every time. */
export function run({ say, seeds = 20, minutesADay = MINUTES }: BenchOptions): void {
  say(`What a policy leaves in memory: ${FACTS} facts, ${DAYS} days, ${seeds} simulated learners; the share of all facts that an unscheduled`)
  say('typed test finds, with 95 % bootstrap intervals; differences are taken learner by learner. See docs/decisions/0010-simulated-learner.md.')
  for (const minutes of minutesADay) {
    for (const [name, store] of STORES) {
      for (const transfer of TRANSFERS) {
        const rows = [THIS, ...FITTED, ...rivals(DAYS), ...LADDERS, ...DEALINGS, ...RULES].map((policy) => ({
          policy,
          seasons: Array.from({ length: seeds }, (_, i) =>
            season(policy, {
              learner: { seed: `learner ${i}`, facts: FACTS, transfer, store },
              days: DAYS,
              minutesADay: minutes,
              tests: TESTS,
            }),
          ),
        }))
        say(`\n${minutes} minutes a day, forgetting by ${name}, transfer between the questions of a fact ${transfer}`)
        for (const line of tableOf(rows, TESTS)) say(line)
      }
    }
  }
}
