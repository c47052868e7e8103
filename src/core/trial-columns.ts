import { roomFor, type Column } from './column'
import type { Confidence, Entry, Rating } from './entry'
import type { FactId } from './fact'
import { NO_DAY, OUTCOMES } from './fact-columns'
import type { Held } from './memory'
import { Places } from './places'
import { ratingOf, reachOf, type Sign } from './policy'
import type { Evidence } from './question'
import { pointsOf, type Outcome } from './verdict'
import type { StudyDay } from './world'

/** One fact put to the test by one answer: what every statistic counts. An answer about several facts is as many trials. */
export interface Trial {
  readonly factId: FactId
  /** Its sitting; undefined of a review made elsewhere. */
  readonly attempt: string | undefined
  /** Place of its answer among all, from 0: the same for all facts of one answer. */
  readonly answer: number
  readonly day: StudyDay
  readonly kind: string
  readonly evidence: Evidence
  /** 1, ½ or 0. */
  readonly points: number
  readonly confidence: Confidence | undefined
  /** In whole milliseconds; undefined of a review made elsewhere. */
  readonly tookMs: number | undefined
  /** What was remembered of the fact before. */
  readonly before: Held | undefined
  /** Whether memory heard of it: the first of its day that moves any. */
  readonly counted: boolean
  readonly rating: Rating
  readonly reach: number
}

/** Trials as they are kept: plain data, a column a field. */
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
  readonly attempt: Int32Array
  readonly answer: Int32Array
  readonly day: Int32Array
  readonly tookMs: Int32Array
  readonly kind: Uint8Array
  /** Outcome, evidence, confidence and rating, two bits each from the lowest; the ninth says that memory heard of it. */
  readonly marks: Uint16Array
  readonly reach: Float64Array
  readonly stability: Float64Array
  readonly lastDay: Int32Array
}

const EVIDENCES: readonly Evidence[] = ['recall', 'recognition', 'self']
const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, 'sure', 'think-so', 'guess']
const COUNTED = 1 << 8
const NONE = -1

/** Trials in typed columns that grow, oldest first: a million take some forty megabytes. */
export class TrialColumns implements Iterable<Trial> {
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

  /** How many there are, of all facts or of some. */
  countOf(factIds?: ReadonlySet<FactId>): number {
    if (!factIds) return this.#count
    const wanted = this.#places(factIds)
    return this.#rows.fact.subarray(0, this.#count).reduce((count, fact) => count + (wanted[fact] ?? 0), 0)
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

  #places(factIds: ReadonlySet<FactId>): Uint8Array {
    return Uint8Array.from(this.facts.names, (id) => (factIds.has(id) ? 1 : 0))
  }

  /** As they are kept. */
  record(): TrialRecord {
    return this.#record((column) => column.slice(0, this.#count))
  }

  /** The same, sharing its memory with these columns. */
  #view(): TrialRecord {
    return this.#record((column) => column.subarray(0, this.#count))
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

  *[Symbol.iterator](): Iterator<Trial> {
    const record = this.#view()
    for (let at = 0; at < this.#count; at++) yield new TrialAt(record, at)
  }

  /** Those of some facts. */
  of(factIds: ReadonlySet<FactId>): Iterable<Trial> {
    const record = this.#view()
    const wanted = this.#places(factIds)
    return {
      *[Symbol.iterator]() {
        for (let at = 0; at < record.rows.fact.length; at++) if (wanted[record.rows.fact[at] as number] === 1) yield new TrialAt(record, at)
      },
    }
  }
}

/** A row in the shape of a trial. */
class TrialAt implements Trial {
  readonly #from: TrialRecord
  readonly #at: number

  constructor(from: TrialRecord, at: number) {
    this.#from = from
    this.#at = at
  }

  get factId(): FactId {
    return this.#from.facts[this.#from.rows.fact[this.#at] as number] ?? ''
  }

  get attempt(): string | undefined {
    return this.#from.attempts[this.#from.rows.attempt[this.#at] as number]
  }

  get answer(): number {
    return this.#from.rows.answer[this.#at] as number
  }

  get day(): StudyDay {
    return this.#from.rows.day[this.#at] as number
  }

  get kind(): string {
    return this.#from.kinds[this.#from.rows.kind[this.#at] as number] ?? ''
  }

  get evidence(): Evidence {
    return EVIDENCES[(this.#marks >> 2) & 3] as Evidence
  }

  get points(): number {
    return pointsOf(OUTCOMES[this.#marks & 3] as Outcome)
  }

  get confidence(): Confidence | undefined {
    return CONFIDENCES[(this.#marks >> 4) & 3]
  }

  get tookMs(): number | undefined {
    const tookMs = this.#from.rows.tookMs[this.#at] as number
    return tookMs === NONE ? undefined : tookMs
  }

  get before(): Held | undefined {
    const lastDay = this.#from.rows.lastDay[this.#at] as number
    if (lastDay === NO_DAY) return undefined
    const held = { stability: this.#from.rows.stability[this.#at] as number, lastDay }
    return this.#from.decay === undefined ? held : { ...held, decay: this.#from.decay }
  }

  get counted(): boolean {
    return (this.#marks & COUNTED) !== 0
  }

  get rating(): Rating {
    return (((this.#marks >> 6) & 3) + 1) as Rating
  }

  get reach(): number {
    return this.#from.rows.reach[this.#at] as number
  }

  get #marks(): number {
    return this.#from.rows.marks[this.#at] as number
  }
}
