import { pickedFrom, roomFor, type Column } from './column'
import type { Confidence, Entry, Rating } from './entry'
import type { FactId } from './fact'
import { NO_DAY, OUTCOMES } from './fact-columns'
import type { Held } from './memory'
import { Places } from './places'
import { ratingOf, reachOf, type Sign } from './policy'
import type { Evidence } from './question'
import { pointsOf } from './verdict'

/**
 * One fact put to the test by one answer is a trial: what every statistic counts. An answer about several facts is as many. Oldest first, as they are
 * kept: plain data, a column a field.
 */
export interface TrialRecord {
  readonly facts: readonly FactId[]
  readonly attempts: readonly string[]
  readonly kinds: readonly string[]
  /** How fast memory faded, where the parameters were the learner's own. */
  readonly decay: number | undefined
  readonly answers: number
  readonly rows: TrialRows
}

/** The rows of trials; `fact`, `attempt` and `kind` are places among the names. */
export interface TrialRows {
  readonly fact: Int32Array
  /** `NONE` of a review made elsewhere. */
  readonly attempt: Int32Array
  /** Place of its answer among all, from 0: the same for all facts of one answer. */
  readonly answer: Int32Array
  readonly day: Int32Array
  /** In whole milliseconds; `NONE` of a review made elsewhere. */
  readonly tookMs: Int32Array
  readonly kind: Uint8Array
  /** Outcome, evidence, confidence and rating, two bits each from the lowest; the ninth says that memory heard of it, the first of its day that moves any. */
  readonly marks: Uint16Array
  readonly reach: Float64Array
  /** What was remembered of the fact before; no memory where `lastDay` is `NO_DAY`. */
  readonly stability: Float64Array
  readonly lastDay: Int32Array
}

const EVIDENCES: readonly Evidence[] = ['recall', 'recognition', 'self']
const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, 'sure', 'think-so', 'guess']
const POINTS = OUTCOMES.map(pointsOf)
const COUNTED = 1 << 8
/** A row's marks are below this. */
export const MARKS = COUNTED << 1
/** No sitting, no time. */
export const NONE = -1

/** The points that a row's marks say: 1, ½ or 0. */
export function pointsIn(marks: number): number {
  return POINTS[marks & 3] as number
}

/** What a row's marks say was asked for. */
export function evidenceIn(marks: number): Evidence {
  return EVIDENCES[(marks >> 2) & 3] as Evidence
}

/** How sure a row's marks say the learner was. */
export function confidenceIn(marks: number): Confidence | undefined {
  return CONFIDENCES[(marks >> 4) & 3]
}

/** What a row's marks say FSRS was told. */
export function ratingIn(marks: number): Rating {
  return (((marks >> 6) & 3) + 1) as Rating
}

/** Whether a row's marks say that memory heard of it. */
export function isCounted(marks: number): boolean {
  return (marks & COUNTED) !== 0
}

/** Trials in typed columns that grow: a million take some forty megabytes. */
export class TrialColumns {
  /** The facts by their places. */
  readonly facts: Places
  readonly #attempts: Places
  readonly #kinds: Places
  readonly #rows: { -readonly [Column in keyof TrialRows]: TrialRows[Column] }
  #count: number
  #answers: number
  #decay: number | undefined

  constructor(kept?: TrialRecord) {
    this.facts = new Places(kept?.facts)
    this.#attempts = new Places(kept?.attempts)
    this.#kinds = new Places(kept?.kinds)
    this.#rows = kept ? { ...kept.rows } : {
      fact: new Int32Array(), attempt: new Int32Array(), answer: new Int32Array(), day: new Int32Array(), tookMs: new Int32Array(), kind: new Uint8Array(),
      marks: new Uint16Array(), reach: new Float64Array(), stability: new Float64Array(), lastDay: new Int32Array(),
    }
    this.#count = this.#rows.fact.length
    this.#answers = kept?.answers ?? 0
    this.#decay = kept?.decay
  }

  /** Takes a trial of an answer in; `before` and `counted` are what the fold says of it. */
  push(fact: number, entry: Entry<'answered' | 'review-imported'>, sign: Sign, before: Held | undefined, counted: boolean): void {
    const at = this.#count++
    this.#makeRoom(at)
    const rows = this.#rows
    const given = entry.kind === 'answered' ? entry : undefined
    rows.fact[at] = fact
    rows.attempt[at] = given ? this.#attempts.of(given.attempt) : NONE
    rows.answer[at] = this.#answers
    rows.day[at] = entry.day
    rows.tookMs[at] = given ? given.tookMs : NONE
    rows.kind[at] = this.#kinds.of(sign.kind)
    const confidence = Math.max(0, CONFIDENCES.indexOf(given?.confidence))
    rows.marks[at] = OUTCOMES.indexOf(sign.outcome) | (EVIDENCES.indexOf(sign.evidence) << 2) | (confidence << 4) | ((ratingOf(sign) - 1) << 6) | (counted ? COUNTED : 0)
    rows.reach[at] = reachOf(sign)
    rows.stability[at] = before?.stability ?? 0
    rows.lastDay[at] = before?.lastDay ?? NO_DAY
    if (before?.decay !== undefined) this.#decay = before.decay
  }

  /** The same, of a fact by its id. */
  pushOf(factId: FactId, entry: Entry<'answered' | 'review-imported'>, sign: Sign, before: Held | undefined, counted: boolean): void {
    this.push(this.facts.of(factId), entry, sign, before, counted)
  }

  /** The trials that follow are of the next answer. */
  endAnswer(): void {
    this.#answers += 1
  }

  #makeRoom(at: number): void {
    const rows = this.#rows
    if (at < rows.fact.length) return
    rows.fact = roomFor(rows.fact, at)
    rows.attempt = roomFor(rows.attempt, at)
    rows.answer = roomFor(rows.answer, at)
    rows.day = roomFor(rows.day, at)
    rows.tookMs = roomFor(rows.tookMs, at)
    rows.kind = roomFor(rows.kind, at)
    rows.marks = roomFor(rows.marks, at)
    rows.reach = roomFor(rows.reach, at)
    rows.stability = roomFor(rows.stability, at)
    rows.lastDay = roomFor(rows.lastDay, at)
  }

  /** As they are kept. */
  record(): TrialRecord {
    return this.#record((column) => column.slice(0, this.#count))
  }

  /** The same, of all facts or of some, to look into: what is pushed next may change it. */
  view(factIds?: ReadonlySet<FactId>): TrialRecord {
    if (!factIds) return this.#record((column) => column.subarray(0, this.#count))
    const wanted = Uint8Array.from(this.facts.names, (id) => (factIds.has(id) ? 1 : 0))
    const { fact } = this.#rows
    const places = new Int32Array(this.#count)
    let found = 0
    for (let at = 0; at < this.#count; at++) if (wanted[fact[at] as number] === 1) places[found++] = at
    return this.#record((column) => pickedFrom(column, places.subarray(0, found)))
  }

  #record(cutShort: (column: Column) => Column): TrialRecord {
    const rows = this.#rows
    const cut = cutShort as <C extends Column>(column: C) => C
    return {
      facts: this.facts.names, attempts: this.#attempts.names, kinds: this.#kinds.names, decay: this.#decay, answers: this.#answers,
      rows: {
        fact: cut(rows.fact), attempt: cut(rows.attempt), answer: cut(rows.answer), day: cut(rows.day), tookMs: cut(rows.tookMs), kind: cut(rows.kind),
        marks: cut(rows.marks), reach: cut(rows.reach), stability: cut(rows.stability), lastDay: cut(rows.lastDay),
      },
    }
  }
}
