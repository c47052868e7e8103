import { answerOf, attemptOf, isAnsweredAt, withAnswer, type Answer, type Attempt } from './attempt'
import { withAnswerOf, type DayTally } from './day-tally'
import { isKnown, type Entry, type EntryKind, type StoredEntry } from './entry'
import type { FactId } from './fact'
import { FactMap } from './fact-map'
import { answered, moveOn, type FactState, type Remark } from './fact-state'
import { baseOf, type FoldBase } from './fold-base'
import type { Learner } from './learner'
import type { Memory, Weights } from './memory'
import { MovingFacts } from './moving-facts'
import { Places } from './places'
import type { Sign } from './policy'
import { DEFAULT_SETTINGS, isSetting, type Settings } from './settings'
import { remarkOf, signOf, signOfReview } from './signs'
import type { Stamp } from './stamp'
import { byStamp, standingOf, weightsOf, type Appeals } from './standing'
import { TrialColumns } from './trial-columns'
import type { StudyDay } from './world'

export type { Learner } from './learner'

interface Folding {
  attempts: Map<string, Attempt>
  facts: Map<FactId, FactState>
  aliases: Map<FactId, readonly string[]>
  aside: Set<FactId>
  settings: Settings
  days: Map<StudyDay, DayTally>
  appeals: Appeals
  /** The parameters of memory chosen last, from the first answer on. */
  weights: Weights
  /** A whole log is folded at once, and nobody looks on meanwhile: attempts are moved on in place, and states in columns. */
  moving: MovingFacts | undefined
  /** Where every trial is noted, if anybody asks for them. */
  trials: TrialColumns | undefined
}

type Reducers = { readonly [K in EntryKind]: (state: Folding, entry: Entry<K>) => void }

const reducers: Reducers = {
  'attempt-started': (state, entry) => {
    if (!state.attempts.has(entry.attempt)) state.attempts.set(entry.attempt, attemptOf(entry))
  },
  answered: (state, entry) => {
    const attempt = state.attempts.get(entry.attempt)
    if (attempt && isAnsweredAt(attempt, entry.index)) return
    const answer = answerOf(entry, state.appeals.get(entry.stamp) ?? NO_APPEALS)
    if (attempt) putAnswer(state, attempt, answer)
    const practice = attempt?.started.practice ?? false
    const remark = remarkOf(entry, answer.verdict)
    let met = 0
    let reviews = 0
    const { byFact } = answer.verdict
    for (const factId of Object.keys(byFact)) {
      const { before, moved } = putSign(state, factId, signOf(entry, byFact[factId] ?? 'wrong'), entry, practice, remark)
      if (!moved) continue
      if (before) reviews += 1
      else met += 1
    }
    state.trials?.endAnswer()
    state.days.set(entry.day, withAnswerOf(state.days.get(entry.day), met, reviews))
  },
  appealed: (state, entry) => {
    if (entry.ground !== 'alias' || entry.alias === undefined) return
    const known = state.aliases.get(entry.factId) ?? []
    if (!known.includes(entry.alias)) state.aliases.set(entry.factId, [...known, entry.alias])
  },
  retracted: () => undefined,
  'attempt-finished': (state, entry) => {
    const attempt = state.attempts.get(entry.attempt)
    if (attempt && !attempt.finished) state.attempts.set(entry.attempt, { ...attempt, finished: entry })
  },
  'fact-set-aside': (state, entry) => {
    for (const factId of entry.factIds) {
      if (entry.aside) state.aside.add(factId)
      else state.aside.delete(factId)
    }
  },
  'fact-reset': (state, entry) => {
    for (const factId of entry.factIds) {
      if (state.moving) state.moving.reset(state.moving.places.of(factId))
      else state.facts.delete(factId)
    }
  },
  'setting-changed': (state, entry) => {
    if (isSetting(entry.name, entry.value)) state.settings = { ...state.settings, [entry.name]: entry.value }
  },
  'review-imported': (state, entry) => {
    putSign(state, entry.factId, signOfReview(entry), entry, false, NO_REMARK)
    state.trials?.endAnswer()
  },
}

const NO_APPEALS: readonly never[] = []
const NO_REMARK: Remark = {}

interface Moved {
  readonly before: Memory | undefined
  readonly moved: boolean
}

function putSign(state: Folding, factId: FactId, sign: Sign, entry: Entry<'answered' | 'review-imported'>, practice: boolean, remark: Remark): Moved {
  if (state.moving) {
    const place = state.moving.places.of(factId)
    const moving = state.moving.at(place)
    const before = moving.memory
    const moved = moveOn(moving, sign, entry.day, practice, remark, state.weights)
    state.trials?.push(place, entry, sign, before, moved)
    return { before, moved }
  }
  const held = state.facts.get(factId)
  const before = held?.memory
  const next = answered(held, sign, entry.day, practice, remark, state.weights)
  state.facts.set(factId, next)
  const moved = next.memory !== before
  state.trials?.pushOf(factId, entry, sign, before, moved)
  return { before, moved }
}

function putAnswer(state: Folding, attempt: Attempt, answer: Answer): void {
  if (!state.moving) {
    state.attempts.set(attempt.id, withAnswer(attempt, answer))
    return
  }
  const growing: { -readonly [Field in keyof Attempt]: Attempt[Field] } = attempt
  ;(growing.answers as Answer[]).push(answer)
  growing.current = answer.entry.next
}

/**
 * The log folded as it grows. Entries may come in any order and more than once: the same set gives the same state. One that is last in the order
 * and looks back at nothing is applied at once; anything else folds the entries anew on the next reading. Over a base only the entries after it are
 * held; one that looks behind it `needsAll`.
 */
export class LogFold {
  readonly #base: FoldBase | undefined
  readonly #entries = new Map<Stamp, StoredEntry>()
  #state: Folding
  #last: Stamp
  #stale = false
  #needsAll = false
  readonly #attempts: Set<string>

  constructor(base?: FoldBase) {
    this.#base = base
    this.#attempts = new Set(base?.attempts.map(({ id }) => id))
    this.#state = emptyState(new Map(), base?.settings.weights ?? null, base)
    this.#last = base?.last ?? ''
  }

  /** Takes an entry in; false if it was there already. */
  add(entry: StoredEntry): boolean {
    return this.#takeIn(entry, true)
  }

  #takeIn(entry: StoredEntry, atOnce: boolean): boolean {
    if (this.#entries.has(entry.stamp)) return false
    this.#entries.set(entry.stamp, entry)
    if (!isKnown(entry)) return true
    if (entry.kind === 'attempt-started') this.#attempts.add(entry.attempt)
    if (this.#base && !this.#base.counted.has(entry.stamp) && looksBehind(entry, this.#base, this.#attempts)) this.#needsAll = true
    const looksBack =
      entry.kind === 'retracted' || entry.kind === 'appealed' || (entry.kind === 'setting-changed' && entry.name === 'weights')
    if (!atOnce || looksBack || entry.stamp < this.#last) this.#stale = true
    else if (!this.#stale) reduce(this.#state, entry)
    if (entry.stamp > this.#last) this.#last = entry.stamp
    return true
  }

  /** Takes many entries in, to be folded at once; false if all were there already. */
  addAll(entries: Iterable<StoredEntry>): boolean {
    let grew = false
    for (const entry of entries) grew = this.#takeIn(entry, false) || grew
    return grew
  }

  /** Everything that follows from the entries so far. The maps go on changing with the log: read, don't keep. */
  get learner(): Learner {
    if (this.#stale) {
      this.#state = foldAll([...this.#entries.values()], this.#base)
      this.#stale = false
    }
    return this.#state
  }

  /** All entries in the order of their stamps, those of newer versions too; over a base, those after it. */
  get entries(): readonly StoredEntry[] {
    return [...this.#entries.values()].sort(byStamp)
  }

  has(stamp: Stamp): boolean {
    return this.#entries.has(stamp)
  }

  /** The newest stamp of a known entry; empty before the first. */
  get last(): Stamp {
    return this.#last
  }

  /** What the entries are folded onto; undefined where they are the whole log. */
  get base(): FoldBase | undefined {
    return this.#base
  }

  /** Whether an entry changes what the base was folded from: the learner is right again once every entry is folded anew. */
  get needsAll(): boolean {
    return this.#needsAll
  }

  /** The base of the entries up to a stamp, a later one than this fold's own. */
  baseAt(stamp: Stamp): FoldBase {
    return baseBefore([...this.#entries.values()], stamp, this.#base)
  }
}

/**
 * The base of the entries up to a stamp, in which everything is as the entries after it have left it: what of those takes back, overrides or re-weighs
 * something in it is `counted`. The trials up to there go to `trials`, which hold those of the base already.
 */
export function baseBefore(stored: readonly StoredEntry[], last: Stamp, base?: FoldBase, trials?: TrialColumns): FoldBase {
  const { entries, appeals } = standingOf(stored)
  const after = stored.filter(isKnown).filter(({ stamp }) => stamp > last)
  const learner = foldStanding(entries.filter(({ stamp }) => stamp <= last), appeals, weightsOf(entries), base, trials)
  const made = baseOf(learner, last, new Set(after.flatMap((entry) => ('attempt' in entry ? [entry.attempt] : []))), base?.olderAttempts)
  const attempts = new Set(made.attempts.map(({ id }) => id))
  const counted = new Set<Stamp>()
  for (const entry of after.sort(byStamp)) {
    if (entry.kind === 'attempt-started') attempts.add(entry.attempt)
    if (looksBehind(entry, { ...made, counted }, attempts)) counted.add(entry.stamp)
  }
  return { ...made, counted }
}

/** Whether an entry comes before what the base has folded, or takes back, overrides or re-weighs something in it. */
function looksBehind(entry: Entry, base: FoldBase, attempts: ReadonlySet<string>): boolean {
  if (entry.stamp <= base.last) return true
  if (entry.kind === 'retracted') return entry.entry <= base.last || base.counted.has(entry.entry)
  if (entry.kind === 'appealed') return entry.answer <= base.last
  if (entry.kind === 'setting-changed') return entry.name === 'weights'
  // An attempt that is no longer held decides whether its answers are practice, and which came first.
  return (entry.kind === 'answered' || entry.kind === 'attempt-finished') && base.olderAttempts > 0 && !attempts.has(entry.attempt)
}

/** Everything that follows from these entries, whatever their order. */
export function foldLog(entries: Iterable<StoredEntry>): Learner {
  return foldAll([...entries])
}

function reduce<K extends EntryKind>(state: Folding, entry: Entry<K>): void {
  const reducer = reducers[entry.kind] as (state: Folding, entry: Entry<K>) => void
  reducer(state, entry)
}

function foldAll(stored: readonly StoredEntry[], base?: FoldBase): Folding {
  const { entries, appeals } = standingOf(stored)
  return foldStanding(entries, appeals, weightsOf(entries), base)
}

/** Everything that follows from these entries, whatever their order, and every trial that stands in them. */
export function foldTrials(stored: readonly StoredEntry[]): { readonly learner: Learner; readonly trials: TrialColumns } {
  const { entries, appeals } = standingOf(stored)
  const trials = new TrialColumns()
  return { learner: foldStanding(entries, appeals, weightsOf(entries), undefined, trials), trials }
}

/** Adds to the trials of a base those of the entries after it. */
export function addTrials(trials: TrialColumns, stored: readonly StoredEntry[], base: FoldBase | undefined): void {
  const { entries, appeals } = standingOf(stored)
  foldStanding(entries, appeals, weightsOf(entries), base, trials)
}

function foldStanding(entries: readonly Entry[], appeals: Appeals, weights: Weights, base?: FoldBase, trials?: TrialColumns): Folding {
  const state = emptyState(appeals, weights ?? base?.settings.weights ?? null, base)
  const moving = base ? undefined : new MovingFacts(trials?.facts ?? new Places())
  state.moving = moving
  state.trials = trials
  for (const entry of entries) reduce(state, entry)
  state.moving = undefined
  state.trials = undefined
  if (moving) state.facts = new FactMap(moving.packed())
  return state
}

function emptyState(appeals: Appeals, weights: Weights, base?: FoldBase): Folding {
  return {
    attempts: new Map(base?.attempts.map((attempt) => [attempt.id, attempt])),
    facts: base ? new FactMap(base.facts) : new Map<FactId, FactState>(),
    aliases: new Map(base?.aliases),
    aside: new Set(base?.aside),
    settings: base?.settings ?? DEFAULT_SETTINGS,
    days: new Map(base?.days),
    appeals,
    weights,
    moving: undefined,
    trials: undefined,
  }
}
