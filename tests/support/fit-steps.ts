import type { Rating } from '@/core/entry'
import type { FitSteps } from '@/core/fitting/steps'
import { dueDay, rated, recallOdds, type Memory } from '@/core/memory'
import { seededRandom } from '@/core/random'

/** What memory heard of a person whose own forgetting is FSRS under these parameters, while everybody's made the schedule; some come late. */
export function stepsOfPerson(own: readonly number[], plan: { readonly facts: number; readonly days: number; readonly seed: string }): FitSteps {
  const random = seededRandom(plan.seed)
  const rows: { elapsed: number; rating: Rating; recalled: number; day: number }[] = []
  for (let fact = 0; fact < plan.facts; fact++) {
    let day = Math.floor(random() * plan.days * 0.6)
    let truth: Memory | undefined
    let planned: Memory | undefined
    while (day < plan.days) {
      const recalled = truth ? random() < recallOdds(truth, day) : random() < 0.4
      const rating: Rating = !recalled ? 1 : random() < 0.1 ? 2 : random() < 0.9 ? 3 : 4
      rows.push({ elapsed: planned ? day - planned.lastDay : -1, rating, recalled: planned ? Number(recalled) : -1, day })
      truth = rated(truth, rating, day, own)
      planned = rated(planned, rating, day)
      day = Math.max(day + 1, Math.round(dueDay(planned, 0.9) + random() * 4 - 1))
    }
  }
  return {
    elapsed: Int32Array.from(rows, ({ elapsed }) => elapsed),
    rating: Uint8Array.from(rows, ({ rating }) => rating),
    reach: new Float64Array(rows.length).fill(1),
    recalled: Int8Array.from(rows, ({ recalled }) => recalled),
    day: Int32Array.from(rows, ({ day }) => day),
  }
}
