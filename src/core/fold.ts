import { attemptOf, withAnswer, withAppeal, type Answer, type Attempt } from './attempt'
import { withAnswerOf, type DayTally } from './day-tally'
import { isKnown, type Entry, type EntryKind } from './entry'
import type { FactId } from './fact'
import { answered, type FactState, type Remark } from './fact-state'
import { DEFAULT_SETTINGS, isSetting, type Settings } from './settings'
import type { Stamp } from './stamp'
import type { StoredEntry } from './storage'
import type { Verdict } from './verdict'
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
  appeals: ReadonlyMap<Stamp, readonly Entry<'appealed'>[]>
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
    const { kind, evidence, guess } = entry.question
    const rating = entry.response['rating'] as 1 | 2 | 3 | 4 | undefined
    const remark = remarkOf(entry, answer.verdict)
    let met = 0
    let reviews = 0
    for (const [factId, outcome] of Object.entries(answer.verdict.byFact)) {
      const sign = { kind, evidence, guess, outcome, ...(rating === undefined ? {} : { rating }) }
      const before = state.facts.get(factId)
      const after = answered(before, sign, entry.day, practice, remark)
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
    const outcome = entry.rating === 1 ? 'wrong' : 'right'
    const sign = { kind: 'flashcard', evidence: 'self', guess: 0, outcome, rating: entry.rating } as const
    state.facts.set(entry.factId, answered(state.facts.get(entry.factId), sign, entry.day, false))
  },
}

/** What an answer of one fact tells beside its verdict. */
function remarkOf({ confidence, question }: Entry<'answered'>, verdict: Verdict): Remark {
  const other = question.factIds.length === 1 ? verdict.reasons.find(({ code }) => code === 'option-is-other-fact')?.params?.['factId'] : undefined
  return { ...(confidence === undefined ? {} : { confidence }), ...(typeof other === 'string' ? { takenFor: other } : {}) }
}

function answerOf(entry: Entry<'answered'>, appeals: readonly Entry<'appealed'>[]): Answer {
  const verdict = appeals.reduce<Verdict>((standing, appeal) => withAppeal(standing, appeal.factId), entry.verdict)
  return { entry, verdict, appeals }
}

/**
 * The log folded as it grows. Entries may come in any order and more than once: the same set gives the same state. One that is last in the order
 * and looks back at nothing is applied at once; anything else folds the log anew on the next reading.
 */
export class LogFold {
  readonly #entries = new Map<Stamp, StoredEntry>()
  #state: Folding = emptyState(new Map())
  #last: Stamp = ''
  #stale = false

  /** Takes an entry in; false if it was there already. */
  add(entry: StoredEntry): boolean {
    if (this.#entries.has(entry.stamp)) return false
    this.#entries.set(entry.stamp, entry)
    if (!isKnown(entry)) return true
    const looksBack = entry.kind === 'retracted' || entry.kind === 'appealed'
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
  const entries = stored.filter(isKnown).sort(byStamp)
  const retracted = retractedOf(entries)
  const standing = entries.filter(({ stamp }) => !retracted.has(stamp))
  const appeals = new Map<Stamp, Entry<'appealed'>[]>()
  for (const entry of standing) {
    if (entry.kind === 'appealed' && entry.answer < entry.stamp) appeals.set(entry.answer, [...(appeals.get(entry.answer) ?? []), entry])
  }
  const state = emptyState(appeals)
  for (const entry of standing) reduce(state, entry)
  return state
}

/** From the newest back, so that the undo of an undo brings the entry back. Nothing takes back what comes after it in the order of the log. */
function retractedOf(entries: readonly Entry[]): ReadonlySet<Stamp> {
  const retracted = new Set<Stamp>()
  for (const entry of entries.toReversed()) {
    const stands = entry.kind === 'retracted' && !retracted.has(entry.stamp)
    if (stands && entry.entry < entry.stamp) retracted.add(entry.entry)
  }
  return retracted
}

function emptyState(appeals: Folding['appeals']): Folding {
  return { attempts: new Map(), facts: new Map(), aliases: new Map(), aside: new Set(), settings: DEFAULT_SETTINGS, days: new Map(), appeals }
}

function byStamp(a: { readonly stamp: Stamp }, b: { readonly stamp: Stamp }): number {
  return a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0
}
