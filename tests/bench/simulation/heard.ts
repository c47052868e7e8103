import type { FitSteps } from '@/core/fitting/steps'
import { ratingOf, reachOf, type Sign } from '@/core/policy'
import type { StudyDay } from '@/core/world'

interface Told {
  readonly sign: Sign
  readonly day: StudyDay
}

/** What memory heard of each card, for parameters to be fitted to and for memory to be made anew by them. */
export class Heard {
  readonly #byCard: Told[][]

  constructor(cards: number) {
    this.#byCard = Array.from({ length: cards }, () => [])
  }

  note(card: number, sign: Sign, day: StudyDay): void {
    this.#byCard[card]?.push({ sign, day })
  }

  forEach(visit: (card: number, signs: readonly Told[]) => void): void {
    for (const [card, signs] of this.#byCard.entries()) visit(card, signs)
  }

  /** The rows that a fit is made of, as core's `fitStepsOf` makes them of a log. */
  steps(): FitSteps {
    const rows = this.#byCard.flatMap((signs) => signs.map(({ sign, day }, at) => ({ sign, day, before: signs[at - 1]?.day })))
    return {
      elapsed: Int32Array.from(rows, ({ day, before }) => (before === undefined ? -1 : day - before)),
      rating: Uint8Array.from(rows, ({ sign }) => ratingOf(sign)),
      reach: Float64Array.from(rows, ({ sign }) => reachOf(sign)),
      recalled: Int8Array.from(rows, ({ sign, before }) => (before === undefined || sign.evidence === 'recognition' ? -1 : ratingOf(sign) > 1 ? 1 : 0)),
      day: Int32Array.from(rows, ({ day }) => day),
    }
  }
}
