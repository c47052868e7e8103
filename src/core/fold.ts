import { answerOf, attemptOf, withAnswer, type Attempt } from './attempt'
import { withAnswerOf, type DayTally } from './day-tally'
import { isKnown, type Entry, type EntryKind } from './entry'
import type { FactId } from './fact'
import { answered, type FactState } from './fact-state'
import type { Weights } from './memory'
import { DEFAULT_SETTINGS, isSetting, type Settings } from './settings'
import { remarkOf, signOf, signOfReview } from './signs'
import type { Stamp } from './stamp'
import { byStamp, standingOf, weightsOf, type Appeals } from './standing'
import type { StoredEntry } from './storage'
import type { StudyDay } from './world'

/** Everything that follows from the log. */
export interface Learner {
  /** In the order started. */
  readonly attempts: ReadonlyMap<string, Attempt>
  readonly facts: ReadonlyMap<FactId, FactState>
  /** The person's own accepted words, from their appeals. */
  readonly aliases: ReadonlyMap<FactId, readonly string[]>
  readonly aside: ReadonlySet<FactId>
  readonly settings: Settings
  /** What was done on each study day with an answer. */
  readonly days: ReadonlyMap<StudyDay, DayTally>
}

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
}

type Reducers = { readonly [K in EntryKind]: (state: Folding, entry: Entry<K>) => void }

const reducers: Reducers = {
  'attempt-started': (state, entry) => {
    if (!state.attempts.has(entry.attempt)) state.attempts.set(entry.attempt, attemptOf(entry))
  },
  answered: (state, entry) => {
    const attempt = state.attempts.get(entry.attempt)
    const answer = answerOf(entry, state.appeals.get(entry.stamp) ?? [])
    if (attempt) {
      const longer = withAnswer(attempt, answer)
      if (longer === attempt) return
      state.attempts.set(entry.attempt, longer)
    }
    const practice = attempt?.started.practice ?? false
    const remark = remarkOf(entry, answer.verdict)
    let met = 0
    let reviews = 0
    for (const [factId, outcome] of Object.entries(answer.verdict.byFact)) {
      const before = state.facts.get(factId)
      const after = answered(before, signOf(entry, outcome), entry.day, practice, remark, state.weights)
      state.facts.set(factId, after)
      if (after.memory === before?.memory) continue
      if (before?.memory) reviews += 1
      else met += 1
    }
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
    for (const factId of entry.factIds) state.facts.delete(factId)
  },
  'setting-changed': (state, entry) => {
    if (isSetting(entry.name, entry.value)) state.settings = { ...state.settings, [entry.name]: entry.value }
  },
  'review-imported': (state, entry) => {
    state.facts.set(entry.factId, answered(state.facts.get(entry.factId), signOfReview(entry), entry.day, false, {}, state.weights))
  },
}

/**
 * The log folded as it grows. Entries may come in any order and more than once: the same set gives the same state. One that is last in the order
 * and looks back at nothing is applied at once; anything else folds the log anew on the next reading.
 */
export class LogFold {
  readonly #entries = new Map<Stamp, StoredEntry>()
  #state: Folding = emptyState(new Map(), null)
  #last: Stamp = ''
  #stale = false

  /** Takes an entry in; false if it was there already. */
  add(entry: StoredEntry): boolean {
    if (this.#entries.has(entry.stamp)) return false
    this.#entries.set(entry.stamp, entry)
    if (!isKnown(entry)) return true
    const looksBack =
      entry.kind === 'retracted' || entry.kind === 'appealed' || (entry.kind === 'setting-changed' && entry.name === 'weights')
    if (looksBack || entry.stamp < this.#last) this.#stale = true
    else if (!this.#stale) reduce(this.#state, entry)
    if (entry.stamp > this.#last) this.#last = entry.stamp
    return true
  }

  /** Everything that follows from the entries so far. The maps go on changing with the log: read, don't keep. */
  get learner(): Learner {
    if (this.#stale) {
      this.#state = foldAll([...this.#entries.values()])
      this.#stale = false
    }
    return this.#state
  }

  /** All entries in the order of their stamps, those of newer versions too. */
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
}

/** Everything that follows from these entries, whatever their order. */
export function foldLog(entries: Iterable<StoredEntry>): Learner {
  const fold = new LogFold()
  for (const entry of entries) fold.add(entry)
  return fold.learner
}

function reduce<K extends EntryKind>(state: Folding, entry: Entry<K>): void {
  const reducer = reducers[entry.kind] as (state: Folding, entry: Entry<K>) => void
  reducer(state, entry)
}

function foldAll(stored: readonly StoredEntry[]): Folding {
  const { entries, appeals } = standingOf(stored)
  const state = emptyState(appeals, weightsOf(entries))
  for (const entry of entries) reduce(state, entry)
  return state
}

function emptyState(appeals: Appeals, weights: Weights): Folding {
  return { attempts: new Map(), facts: new Map(), aliases: new Map(), aside: new Set(), settings: DEFAULT_SETTINGS, days: new Map(), appeals, weights }
}
