import type { FactId } from './fact'
import type { FactState } from './fact-state'
import { intervalDays, type Memory } from './memory'
import type { Rung } from './rung'
import type { Outcome } from './verdict'

/** What the log says of each of many facts, a column a field. */
export interface FactRows {
  readonly stability: Float64Array
  readonly difficulty: Float64Array
  readonly lastDay: Int32Array
  /** How fast memory fades, where the parameters are the learner's own; NaN where they are everybody's. */
  readonly decay: Float64Array
  readonly answers: Int32Array
  readonly lapses: Int32Array
  readonly outcome: Uint8Array
  readonly rung: Uint8Array
  readonly misses: Uint8Array
  readonly sureWrongDay: Int32Array
}

/** Many facts in typed columns: read from disk in one piece, and looked into without being unpacked. */
export interface FactColumns extends FactRows {
  /** The ids one after the other, in UTF-16, and where each begins; one place more than facts. */
  readonly ids: Uint16Array
  readonly starts: Int32Array
  /** An open hash table over the ids: a fact's place, or -1; its length is a power of two. */
  readonly slots: Int32Array
  /** Few facts were ever taken for others. */
  readonly takenFor: ReadonlyMap<number, readonly FactId[]>
}

export const OUTCOMES: readonly Outcome[] = ['right', 'nearly', 'wrong']
/** No memory, or no such day. */
export const NO_DAY = -0x8000_0000
const NOBODY: readonly FactId[] = []

/** Packs facts into columns. */
export function packFacts(facts: ReadonlyMap<FactId, FactState>): FactColumns {
  const rows = emptyRows(facts.size)
  const takenFor = new Map<number, readonly FactId[]>()
  let at = 0
  for (const state of facts.values()) {
    if (state.memory) {
      rows.stability[at] = state.memory.stability
      rows.difficulty[at] = state.memory.difficulty
      rows.lastDay[at] = state.memory.lastDay
      rows.decay[at] = state.memory.decay ?? NaN
    }
    rows.answers[at] = state.answers
    rows.lapses[at] = state.lapses
    rows.outcome[at] = OUTCOMES.indexOf(state.lastOutcome)
    rows.rung[at] = state.rung
    rows.misses[at] = state.misses
    if (state.sureWrongDay !== undefined) rows.sureWrongDay[at] = state.sureWrongDay
    if (state.takenFor.length > 0) takenFor.set(at, state.takenFor)
    at += 1
  }
  return { ...packIds([...facts.keys()]), ...rows, takenFor }
}

/** Packs the rows at some places, whose ids are given in the same order. */
export function packRows(ids: readonly FactId[], places: readonly number[], from: FactRows, named: ReadonlyMap<number, readonly FactId[]>): FactColumns {
  const rows = emptyRows(places.length)
  const takenFor = new Map<number, readonly FactId[]>()
  for (const [at, place] of places.entries()) {
    const others = named.get(place)
    if (others) takenFor.set(at, others)
  }
  for (const name of ROWS) {
    const [column, whole] = [rows[name], from[name]]
    for (const [at, place] of places.entries()) column[at] = whole[place] as number
  }
  return { ...packIds(ids), ...rows, takenFor }
}

const ROWS = ['stability', 'difficulty', 'lastDay', 'decay', 'answers', 'lapses', 'outcome', 'rung', 'misses', 'sureWrongDay'] as const

function emptyRows(count: number): FactRows {
  return {
    stability: new Float64Array(count), difficulty: new Float64Array(count), lastDay: new Int32Array(count).fill(NO_DAY),
    decay: new Float64Array(count).fill(NaN), answers: new Int32Array(count), lapses: new Int32Array(count), outcome: new Uint8Array(count),
    rung: new Uint8Array(count), misses: new Uint8Array(count), sureWrongDay: new Int32Array(count).fill(NO_DAY),
  }
}

function packIds(all: readonly FactId[]): Pick<FactColumns, 'ids' | 'starts' | 'slots'> {
  const ids = new Uint16Array(all.reduce((letters, id) => letters + id.length, 0))
  const starts = new Int32Array(all.length + 1)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(4, all.length * 2)))).fill(-1)
  let end = 0
  for (const [at, id] of all.entries()) {
    for (let i = 0; i < id.length; i++) ids[end++] = id.charCodeAt(i)
    starts[at + 1] = end
    let slot = hashOf(id) & (slots.length - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = at
  }
  return { ids, starts, slots }
}

/** How many facts there are. */
export function countOf({ starts }: FactColumns): number {
  return starts.length - 1
}

/** The place of a fact; -1 where it is not among them. `likely` is looked at first. */
export function placeOf(columns: FactColumns, id: FactId, likely = -1): number {
  if (likely >= 0 && likely < countOf(columns) && isAt(columns, id, likely)) return likely
  const { slots } = columns
  for (let slot = hashOf(id) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const at = slots[slot] as number
    if (at === -1 || isAt(columns, id, at)) return at
  }
}

function isAt({ ids, starts }: FactColumns, id: FactId, at: number): boolean {
  const start = starts[at] as number
  if ((starts[at + 1] as number) - start !== id.length) return false
  let i = 0
  while (i < id.length && ids[start + i] === id.charCodeAt(i)) i += 1
  return i === id.length
}

/** The id at a place. */
export function idAt({ ids, starts }: FactColumns, at: number): FactId {
  return String.fromCharCode(...ids.subarray(starts[at], starts[at + 1]))
}

/** The state of the fact at a place. */
export function stateAt(columns: FactColumns, at: number): FactState {
  const sureWrongDay = columns.sureWrongDay[at] as number
  return {
    memory: memoryAt(columns, at),
    answers: columns.answers[at] as number,
    lapses: columns.lapses[at] as number,
    lastOutcome: OUTCOMES[columns.outcome[at] as number] as Outcome,
    rung: columns.rung[at] as Rung,
    misses: columns.misses[at] as number,
    sureWrongDay: sureWrongDay === NO_DAY ? undefined : sureWrongDay,
    takenFor: columns.takenFor.get(at) ?? NOBODY,
  }
}

/** What is remembered of the fact at a place. */
export function memoryAt(columns: FactRows, at: number): Memory | undefined {
  const lastDay = columns.lastDay[at] as number
  if (lastDay === NO_DAY) return undefined
  const decay = columns.decay[at] as number
  const memory = { stability: columns.stability[at] as number, difficulty: columns.difficulty[at] as number, lastDay }
  return Number.isNaN(decay) ? memory : { ...memory, decay }
}

/** By place, the day on which each fact falls due, `NO_DAY` of one without a memory: as `dueDay` says, for very many, which nearly all fade alike. */
export function dueDays({ stability, lastDay, decay }: FactRows, retention: number): Int32Array {
  const days = new Int32Array(lastDay.length).fill(NO_DAY)
  let factor = intervalDays(1, retention)
  let fading = NaN
  for (let at = 0; at < lastDay.length; at++) {
    const day = lastDay[at] as number
    if (day === NO_DAY) continue
    const own = decay[at] as number
    if (own !== fading && !(Number.isNaN(own) && Number.isNaN(fading))) {
      fading = own
      factor = intervalDays(1, retention, Number.isNaN(own) ? undefined : own)
    }
    days[at] = day + Math.max(1, Math.round((stability[at] as number) * factor))
  }
  return days
}

/** FNV-1a over UTF-16. */
function hashOf(id: FactId): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
