import type { Attempt } from './attempt'
import { briefOf, type AttemptBrief } from './attempt-brief'
import type { FactId } from './fact'
import { baseBefore, foldTrials } from './fold'
import type { FoldBase } from './fold-base'
import { countPredictable, fitStepsOf, type FitSteps } from './fitting/steps'
import { historyOf, type HistoryStep } from './history'
import { movesOf, type Moves } from './sitting'
import { itemStatistics, type Items } from './statistics/items'
import { overviewOf, type Overview } from './statistics/overview'
import { once } from './standing'
import type { Stamp } from './stamp'
import { lastUndoables, undoableAt, type Undoable } from './undo'
import type { StoredEntry } from './entry'
import type { TrialColumns } from './trial-columns'

/** What can be asked of a whole log, and what is told: plain data on both sides, so that it may be answered where the entries lie. */
export interface LookBacks {
  /** Everything folded anew, up to so many entries before the last. */
  readonly base: { readonly ask: { readonly tail: number }; readonly told: Refolded }
  /** How many entries there are. */
  readonly size: { readonly ask: Nothing; readonly told: number }
  /** Every attempt with an answer, in the order started. */
  readonly briefs: { readonly ask: Nothing; readonly told: readonly AttemptBrief[] }
  readonly attempt: { readonly ask: { readonly id: string }; readonly told: Attempt | undefined }
  /** Everything that happened to a fact, oldest first. */
  readonly history: { readonly ask: { readonly factId: FactId }; readonly told: readonly HistoryStep[] }
  /** The deed with a stamp, where it can be taken back. */
  readonly deed: { readonly ask: { readonly stamp: Stamp }; readonly told: Undoable | undefined }
  /** So many of the last deeds that can be taken back, the newest first. */
  readonly deeds: { readonly ask: { readonly most: number }; readonly told: readonly Undoable[] }
  /** What an attempt moved in memory. */
  readonly moves: { readonly ask: { readonly attempt: Attempt }; readonly told: Moves }
  /** What is counted, of all facts or of some. */
  readonly overview: { readonly ask: Some; readonly told: Overview }
  readonly items: { readonly ask: Some; readonly told: Items }
  /** How many answers the parameters of memory can be fitted to, and what that begins from. */
  readonly fittable: { readonly ask: Nothing; readonly told: number }
  readonly steps: { readonly ask: Nothing; readonly told: FitSteps }
}

type Nothing = Readonly<Record<string, never>>
interface Some {
  readonly factIds?: ReadonlySet<FactId>
}

/** What follows from the trials of a log alone. */
const countings = {
  overview: (trials: TrialColumns, { factIds }: Some) => overviewOf(trials, factIds),
  items: (trials: TrialColumns, { factIds }: Some) => itemStatistics(trials.view(factIds)),
  fittable: (trials: TrialColumns) => countPredictable(trials.view()),
  steps: (trials: TrialColumns) => fitStepsOf(trials.view()),
}

/** What is counted over trials. */
export type Counting = keyof typeof countings

/** Whether what is asked is counted over trials, which are kept. */
export function isCounting(what: string): what is Counting {
  return what in countings
}

/** What is asked, counted over these trials. */
export function counted<C extends Counting>(what: C, ask: LookBacks[C]['ask'], trials: TrialColumns): LookBacks[C]['told'] {
  const count: (trials: TrialColumns, ask: LookBacks[C]['ask']) => LookBacks[C]['told'] = countings[what]
  return count(trials, ask)
}

/** What can be asked of a whole log. */
export type LookBack = keyof LookBacks

/** A log folded anew, and the entries after that: all, where they are few. */
export interface Refolded {
  readonly base: FoldBase | undefined
  readonly tail: readonly StoredEntry[]
}

/** Somebody who has read a whole log and can be asked about it more than once. */
export interface Lookout {
  ask<W extends LookBack>(what: W, ask: LookBacks[W]['ask']): LookBacks[W]['told']
}

/** Answers from these entries, whatever their order; what one answer worked out the next one has. */
export function lookoutOver(stored: readonly StoredEntry[]): Lookout {
  let folded: ReturnType<typeof foldTrials> | undefined
  const learner = () => (folded ??= foldTrials(stored)).learner
  const trials = () => (folded ??= foldTrials(stored)).trials

  const answers: { readonly [W in LookBack]: (ask: LookBacks[W]['ask']) => LookBacks[W]['told'] } = {
    base({ tail }) {
      const entries = once(stored)
      const last = entries.at(-1 - tail)?.stamp
      return last === undefined ? { base: undefined, tail: entries } : { base: baseBefore(entries, last), tail: entries.slice(-tail) }
    },
    size: () => once(stored).length,
    briefs: () => [...learner().attempts.values()].filter((attempt) => attempt.answers.length > 0).map(briefOf),
    attempt: ({ id }) => learner().attempts.get(id),
    history: ({ factId }) => historyOf(factId, stored),
    deed: ({ stamp }) => undoableAt(stored, learner(), stamp),
    deeds: ({ most }) => lastUndoables(stored, learner(), most),
    moves: ({ attempt }) => movesOf(attempt, stored),
    overview: (ask) => counted('overview', ask, trials()),
    items: (ask) => counted('items', ask, trials()),
    fittable: (ask) => counted('fittable', ask, trials()),
    steps: (ask) => counted('steps', ask, trials()),
  }
  return { ask: (what, ask) => answers[what](ask) }
}
