import { NONE, type TrialRecord } from '../trial-columns'

/** How long answers of one kind of question took, in milliseconds: the middle one, and between which the middle half lies. */
export interface KindTimes {
  readonly kind: string
  readonly answers: number
  readonly medianMs: number
  readonly lowerMs: number
  readonly upperMs: number
}

/** Half a minute. */
const SHORT_MS = 0x8000

/** Time per answer by kind, the quickest kind first. Told for interest: no score hears of it. */
export function timesByKind({ kinds, rows }: TrialRecord): readonly KindTimes[] {
  const tookOf = kinds.map(() => new Took())
  let last = NONE
  for (let at = 0; at < rows.answer.length; at++) {
    // The first trial of an answer tells of it.
    if (rows.answer[at] === last || rows.tookMs[at] === NONE) continue
    last = rows.answer[at] as number
    tookOf[rows.kind[at] as number]?.add(rows.tookMs[at] as number)
  }
  return tookOf
    .map((took, place) => {
      const [lowerMs = 0, medianMs = 0, upperMs = 0] = took.quartiles()
      return { kind: kinds[place] ?? '', answers: took.count, medianMs, lowerMs, upperMs }
    })
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => a.medianMs - b.medianMs)
}

/** Times of which nearly all are short: counted by the millisecond instead of sorted. */
class Took {
  count = 0
  readonly #short = new Int32Array(SHORT_MS)
  readonly #long: number[] = []

  add(ms: number): void {
    this.count += 1
    if (ms < SHORT_MS) this.#short[ms] = (this.#short[ms] as number) + 1
    else this.#long.push(ms)
  }

  quartiles(): readonly number[] {
    const long = Float64Array.from(this.#long).sort()
    let ms = -1
    let passed = 0
    return [0.25, 0.5, 0.75].map((share) => {
      const place = Math.floor((this.count - 1) * share)
      while (passed <= place && ms < SHORT_MS - 1) passed += this.#short[++ms] as number
      return passed > place ? ms : (long[place - passed] ?? 0)
    })
  }
}
