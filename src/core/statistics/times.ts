import { NONE, type TrialRecord } from '../trial-columns'

/** How long answers of one kind of question took, in milliseconds: the middle one, and between which the middle half lies. */
export interface KindTimes {
  readonly kind: string
  readonly answers: number
  readonly medianMs: number
  readonly lowerMs: number
  readonly upperMs: number
}

/** Time per answer by kind, the quickest kind first. Told for interest: no score hears of it. */
export function timesByKind({ kinds, rows }: TrialRecord): readonly KindTimes[] {
  const timed = timedRows(rows)
  const counts = new Int32Array(kinds.length)
  for (const at of timed) counts[rows.kind[at] as number] = (counts[rows.kind[at] as number] ?? 0) + 1
  const tookOf = Array.from(counts, (count) => new Int32Array(count))
  const filled = new Int32Array(kinds.length)
  for (const at of timed) {
    const kind = rows.kind[at] as number
    const took = tookOf[kind] as Int32Array
    took[(filled[kind] as number)] = rows.tookMs[at] as number
    filled[kind] = (filled[kind] as number) + 1
  }
  return tookOf
    .map((took, place) => {
      took.sort()
      const at = (share: number): number => took[Math.floor((took.length - 1) * share)] ?? 0
      return { kind: kinds[place] ?? '', answers: took.length, medianMs: at(0.5), lowerMs: at(0.25), upperMs: at(0.75) }
    })
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => a.medianMs - b.medianMs)
}

/** The places of the first trial of each answer whose time is known. */
function timedRows({ answer, tookMs }: TrialRecord['rows']): Int32Array {
  const places = new Int32Array(answer.length)
  let count = 0
  let last = NONE
  for (let at = 0; at < answer.length; at++) {
    if (answer[at] === last || tookMs[at] === NONE) continue
    last = answer[at] as number
    places[count++] = at
  }
  return places.subarray(0, count)
}
