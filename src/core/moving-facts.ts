import { roomFor } from './column'
import type { FactId } from './fact'
import { NO_DAY, OUTCOMES, packRows, type FactColumns, type FactRows } from './fact-columns'
import type { MovingState } from './fact-state'
import type { Memory } from './memory'
import type { Places } from './places'
import type { Rung } from './rung'
import type { Outcome } from './verdict'

const NOBODY: readonly FactId[] = []

/** Facts while a whole log is folded: states in typed columns that grow, by the place of a fact. */
export class MovingFacts {
  readonly #rows: { -readonly [Column in keyof FactRows]: FactRows[Column] } = {
    stability: new Float64Array(), difficulty: new Float64Array(), lastDay: new Int32Array(), decay: new Float64Array(), answers: new Int32Array(),
    lapses: new Int32Array(), outcome: new Uint8Array(), rung: new Uint8Array(), misses: new Uint8Array(), sureWrongDay: new Int32Array(),
  }
  readonly #takenFor = new Map<number, readonly FactId[]>()
  readonly #state: MovingState

  constructor(readonly places: Places) {
    this.#state = new StateAt(this.#rows, this.#takenFor)
  }

  /** The state at a place, for an answer to move on; only one can be looked at at a time. */
  at(place: number): MovingState {
    const rows = this.#rows
    if (place >= rows.answers.length) {
      rows.stability = roomFor(rows.stability, place)
      rows.difficulty = roomFor(rows.difficulty, place)
      rows.lastDay = roomFor(rows.lastDay, place, NO_DAY)
      rows.decay = roomFor(rows.decay, place, NaN)
      rows.answers = roomFor(rows.answers, place)
      rows.lapses = roomFor(rows.lapses, place)
      rows.outcome = roomFor(rows.outcome, place)
      rows.rung = roomFor(rows.rung, place)
      rows.misses = roomFor(rows.misses, place)
      rows.sureWrongDay = roomFor(rows.sureWrongDay, place, NO_DAY)
    }
    ;(this.#state as StateAt).place = place
    return this.#state
  }

  /** Begins the fact afresh, as if never asked. */
  reset(place: number): void {
    const { lastDay, decay, answers, lapses, outcome, rung, misses, sureWrongDay } = this.#rows
    if (place >= answers.length) return
    for (const column of [answers, lapses, outcome, rung, misses]) column[place] = 0
    for (const column of [lastDay, sureWrongDay]) column[place] = NO_DAY
    decay[place] = NaN
    this.#takenFor.delete(place)
  }

  /** The facts that have an answer, packed. */
  packed(): FactColumns {
    const { names } = this.places
    const places: number[] = []
    for (let place = 0; place < names.length; place++) if ((this.#rows.answers[place] ?? 0) > 0) places.push(place)
    return packRows(places.map((place) => names[place] ?? ''), places, this.#rows, this.#takenFor)
  }
}

/** A row of the columns in the shape of a state: reading and writing its fields reads and writes the columns. */
class StateAt implements MovingState {
  place = 0

  constructor(
    readonly rows: FactRows,
    readonly takenForBy: Map<number, readonly FactId[]>,
  ) {}

  get memory(): Memory | undefined {
    const { stability, difficulty, lastDay, decay } = this.rows
    const day = lastDay[this.place] as number
    if (day === NO_DAY) return undefined
    const memory = { stability: stability[this.place] as number, difficulty: difficulty[this.place] as number, lastDay: day }
    const own = decay[this.place] as number
    return Number.isNaN(own) ? memory : { ...memory, decay: own }
  }
  set memory(memory: Memory | undefined) {
    if (!memory) return
    this.rows.stability[this.place] = memory.stability
    this.rows.difficulty[this.place] = memory.difficulty
    this.rows.lastDay[this.place] = memory.lastDay
    this.rows.decay[this.place] = memory.decay ?? NaN
  }

  get answers(): number {
    return this.rows.answers[this.place] as number
  }
  set answers(answers: number) {
    this.rows.answers[this.place] = answers
  }

  get lapses(): number {
    return this.rows.lapses[this.place] as number
  }
  set lapses(lapses: number) {
    this.rows.lapses[this.place] = lapses
  }

  get lastOutcome(): Outcome {
    return OUTCOMES[this.rows.outcome[this.place] as number] as Outcome
  }
  set lastOutcome(outcome: Outcome) {
    this.rows.outcome[this.place] = OUTCOMES.indexOf(outcome)
  }

  get rung(): Rung {
    return this.rows.rung[this.place] as Rung
  }
  set rung(rung: Rung) {
    this.rows.rung[this.place] = rung
  }

  get misses(): number {
    return this.rows.misses[this.place] as number
  }
  set misses(misses: number) {
    this.rows.misses[this.place] = misses
  }

  get sureWrongDay(): number | undefined {
    const day = this.rows.sureWrongDay[this.place] as number
    return day === NO_DAY ? undefined : day
  }
  set sureWrongDay(day: number | undefined) {
    this.rows.sureWrongDay[this.place] = day ?? NO_DAY
  }

  get takenFor(): readonly FactId[] {
    return this.takenForBy.get(this.place) ?? NOBODY
  }
  set takenFor(factIds: readonly FactId[]) {
    this.takenForBy.set(this.place, factIds)
  }
}
