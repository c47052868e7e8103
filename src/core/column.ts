/** A typed array that columns are made of. */
export type Column = Int32Array | Float64Array | Uint16Array | Uint8Array

const LEAST = 1024

/** The column, or a longer one with the same beginning, so that there is a place `at`; what is new holds `filling`. */
export function roomFor<C extends Column>(column: C, at: number, filling = 0): C {
  if (at < column.length) return column
  const Longer = column.constructor as new (length: number) => C
  const longer = new Longer(Math.max(LEAST, at + 1, column.length * 2))
  longer.set(column)
  if (filling !== 0) longer.fill(filling, column.length)
  return longer
}

/** What the column holds at these places, in their order. */
export function pickedFrom<C extends Column>(column: C, places: Int32Array): C {
  const Same = column.constructor as new (length: number) => C
  const picked = new Same(places.length)
  for (let at = 0; at < places.length; at++) picked[at] = column[places[at] as number] as number
  return picked
}
