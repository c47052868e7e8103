import type { FactId } from './fact'
import { countOf, idAt, placeOf, stateAt, type FactColumns } from './fact-columns'
import type { FactState } from './fact-state'

/** Facts by id over columns that stay as they were read: only those that change take the shape of objects. */
export class FactMap implements Map<FactId, FactState> {
  readonly [Symbol.toStringTag] = 'FactMap'
  /** What changed since; undefined where a fact is gone. */
  readonly #changed = new Map<FactId, FactState | undefined>()
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
    this.#changed.set(id, state)
    return this
  }

  delete(id: FactId): boolean {
    const had = this.has(id)
    if (had) this.#size -= 1
    this.#changed.set(id, undefined)
    return had
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
