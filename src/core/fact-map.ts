import type { FactId } from './fact'
import { countOf, dueDays, idAt, placeOf, stateAt, type FactColumns } from './fact-columns'
import type { FactState } from './fact-state'

/** A deck lists its facts once, and columns are never written to: each is looked up once. */
const looked = new WeakMap<FactColumns, WeakMap<readonly FactId[], Int32Array>>()

const falling = new WeakMap<FactColumns, { readonly retention: number; readonly days: Int32Array }>()

function placesIn(columns: FactColumns, factIds: readonly FactId[]): Int32Array {
  const known = looked.get(columns) ?? new WeakMap<readonly FactId[], Int32Array>()
  looked.set(columns, known)
  const held = known.get(factIds)
  if (held) return held
  const places = new Int32Array(factIds.length)
  // Facts are mostly met in the order of the reading.
  let last = -1
  for (let at = 0; at < places.length; at++) {
    const place = placeOf(columns, factIds[at] as FactId, last + 1)
    places[at] = place
    if (place !== -1) last = place
  }
  known.set(factIds, places)
  return places
}

/** Where some facts are told of: at their places in columns, and where the place is -1 one by one. */
export interface Whereabouts {
  readonly places: Int32Array
  readonly columns: FactColumns | undefined
  readonly unpacked: ReadonlyMap<FactId, FactState | undefined>
}

/** Where these facts are told of, for whoever goes over very many without giving each the shape of an object. */
export function whereaboutsOf(facts: ReadonlyMap<FactId, FactState>, factIds: readonly FactId[]): Whereabouts {
  if (facts instanceof FactMap) return { places: facts.placesOf(factIds), columns: facts.columns, unpacked: facts.changed }
  return { places: new Int32Array(factIds.length).fill(-1), columns: undefined, unpacked: facts }
}

/** By place, the days on which facts in columns fall due; empty where none lie in any. */
export function dueDaysOf(facts: ReadonlyMap<FactId, FactState>, retention: number): Int32Array {
  return facts instanceof FactMap ? facts.dueDays(retention) : NO_DAYS
}

const NO_DAYS = new Int32Array()

/** Facts by id over columns that stay as they were read: only those that change take the shape of objects. */
export class FactMap implements Map<FactId, FactState> {
  readonly [Symbol.toStringTag] = 'FactMap'
  /** What changed since; undefined where a fact is gone. */
  readonly #changed = new Map<FactId, FactState | undefined>()
  /** By place: 1 where the columns no longer hold. */
  #isChanged: Uint8Array | undefined
  /** By list of facts: their places as of so many changes. */
  readonly #placed = new WeakMap<readonly FactId[], { readonly changes: number; readonly places: Int32Array }>()
  #size: number

  constructor(readonly columns: FactColumns) {
    this.#size = countOf(columns)
  }

  get size(): number {
    return this.#size
  }

  get(id: FactId): FactState | undefined {
    if (this.#changed.has(id)) return this.#changed.get(id)
    const at = placeOf(this.columns, id)
    return at === -1 ? undefined : stateAt(this.columns, at)
  }

  has(id: FactId): boolean {
    return this.#changed.has(id) ? this.#changed.get(id) !== undefined : placeOf(this.columns, id) !== -1
  }

  set(id: FactId, state: FactState): this {
    if (!this.has(id)) this.#size += 1
    this.#change(id, state)
    return this
  }

  delete(id: FactId): boolean {
    const had = this.has(id)
    if (had) this.#size -= 1
    this.#change(id, undefined)
    return had
  }

  #change(id: FactId, state: FactState | undefined): void {
    this.#changed.set(id, state)
    const at = placeOf(this.columns, id)
    if (at === -1) return
    this.#isChanged ??= new Uint8Array(countOf(this.columns))
    this.#isChanged[at] = 1
  }

  /** The facts that the columns don't tell of, or no longer: undefined where one is gone. */
  get changed(): ReadonlyMap<FactId, FactState | undefined> {
    return this.#changed
  }

  /** The places of these facts in the columns; -1 of one that has changed since, or that they don't hold. */
  placesOf(factIds: readonly FactId[]): Int32Array {
    const found = placesIn(this.columns, factIds)
    const isChanged = this.#isChanged
    if (!isChanged) return found
    const known = this.#placed.get(factIds)
    if (known?.changes === this.#changed.size) return known.places
    const places = found.slice()
    for (let at = 0; at < places.length; at++) if (isChanged[places[at] as number] === 1) places[at] = -1
    this.#placed.set(factIds, { changes: this.#changed.size, places })
    return places
  }

  /** By place, the days on which the facts fall due where the columns still hold; worked out once, for they are asked for again and again. */
  dueDays(retention: number): Int32Array {
    const known = falling.get(this.columns)
    if (known?.retention === retention) return known.days
    const days = dueDays(this.columns, retention)
    falling.set(this.columns, { retention, days })
    return days
  }

  /** The places in the columns that still hold. */
  places(): Int32Array {
    const all = Int32Array.from(this.columns.lastDay.keys())
    const isChanged = this.#isChanged
    return isChanged ? all.filter((at) => isChanged[at] === 0) : all
  }

  clear(): void {
    for (const id of [...this.keys()]) this.delete(id)
  }

  *entries(): MapIterator<[FactId, FactState]> {
    for (let at = 0; at < countOf(this.columns); at++) {
      const id = idAt(this.columns, at)
      if (!this.#changed.has(id)) yield [id, stateAt(this.columns, at)]
    }
    for (const [id, state] of this.#changed) if (state) yield [id, state]
  }

  *keys(): MapIterator<FactId> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<FactState> {
    for (const [, state] of this.entries()) yield state
  }

  [Symbol.iterator](): MapIterator<[FactId, FactState]> {
    return this.entries()
  }

  forEach(visit: (state: FactState, id: FactId, map: Map<FactId, FactState>) => void): void {
    for (const [id, state] of this.entries()) visit(state, id, this)
  }
}
