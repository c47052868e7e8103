import type { FactColumns } from '@/core/fact-columns'

/** The columns of a base's facts, without what few facts have. */
export type Columns = Omit<FactColumns, 'takenFor'>

/** How many facts the columns hold, how many letters their ids have, and how many places the table over them. */
export interface Lengths {
  readonly facts: number
  readonly letters: number
  readonly slots: number
}

/** The lengths of columns. */
export function lengthsOf({ stability, ids, slots }: Columns): Lengths {
  return { facts: stability.length, letters: ids.length, slots: slots.length }
}

/** The bytes of columns of these lengths. */
export function byteLengthOf({ facts, letters, slots }: Lengths): number {
  return 8 * 3 * facts + 4 * (facts + 1 + slots + 4 * facts) + 2 * letters + 3 * facts
}

/** The columns one after the other. */
export function printColumns(columns: Columns): Uint8Array<ArrayBuffer> {
  const lengths = lengthsOf(columns)
  const bytes = new Uint8Array(byteLengthOf(lengths))
  const views = columnsIn(bytes.buffer, lengths)
  for (const name of Object.keys(views) as (keyof Columns)[]) views[name].set(columns[name])
  return bytes
}

/** The columns that lie in bytes, which are not copied: the widest first, so that each begins where its numbers may. */
export function columnsIn(buffer: ArrayBuffer, { facts, letters, slots }: Lengths): Columns {
  let end = 0
  const from = (bytes: number) => (end += bytes) - bytes
  const doubles = () => new Float64Array(buffer, from(8 * facts), facts)
  const integers = (count: number) => new Int32Array(buffer, from(4 * count), count)
  const small = () => new Uint8Array(buffer, from(facts), facts)
  return {
    stability: doubles(),
    difficulty: doubles(),
    decay: doubles(),
    starts: integers(facts + 1),
    slots: integers(slots),
    lastDay: integers(facts),
    answers: integers(facts),
    lapses: integers(facts),
    sureWrongDay: integers(facts),
    ids: new Uint16Array(buffer, from(2 * letters), letters),
    outcome: small(),
    rung: small(),
    misses: small(),
  }
}
