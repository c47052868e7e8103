import type { Confidence } from './entry'
import type { FactId } from './fact'
import { dueDay, type Memory, type Weights } from './memory'
import { remember, type Sign } from './policy'
import { climbed, type Rung } from './rung'
import type { Outcome } from './verdict'
import type { StudyDay } from './world'

/** What the log says of one fact. */
export interface FactState {
  readonly memory: Memory | undefined
  /** Answers given in all, practice too. */
  readonly answers: number
  /** Times that a fact once held was lost. */
  readonly lapses: number
  /** How the last answer went. */
  readonly lastOutcome: Outcome
  /** How hard it can be asked by now. */
  readonly rung: Rung
  /** The last six answers that counted, a bit each, the newest lowest: set where it was wrong. */
  readonly misses: number
  /** The study day of an answer given for sure that was wrong, until one on a later day is right. */
  readonly sureWrongDay: StudyDay | undefined
  /** Facts whose answer was given for this one's, the last first. */
  readonly takenFor: readonly FactId[]
}

/** What an answer tells beside what memory hears. */
export interface Remark {
  readonly confidence?: Confidence | undefined
  /** The fact whose answer was given for this one's. */
  readonly takenFor?: FactId | undefined
}

const NOTHING: Remark = {}
const NOBODY: readonly FactId[] = []
const MOST_TAKEN_FOR = 4
const SIX_BITS = 0b111111

/** Where a fact stands with the learner today. */
export type Knowledge = 'unasked' | 'learning' | 'known' | 'slipping'

/** A state that a fold of many answers moves on in place; nobody else holds it meanwhile. */
export type MovingState = { -readonly [Field in keyof FactState]: FactState[Field] }

/** A fact of which nothing was answered yet, for the first answer to move on. */
export function unanswered(): MovingState {
  return { memory: undefined, answers: 0, lapses: 0, lastOutcome: 'wrong', rung: 0, misses: 0, sureWrongDay: undefined, takenFor: NOBODY }
}

/**
 * The state after one more answer. The first answer on a study day that moves memory counts, later ones that day steer only the sitting; a practice
 * answer moves none.
 */
export function answered(
  state: FactState | undefined,
  sign: Sign,
  day: StudyDay,
  practice: boolean,
  remark: Remark = NOTHING,
  weights: Weights = null,
): FactState {
  const next = state ? { ...state } : unanswered()
  moveOn(next, sign, day, practice, remark, weights)
  return next
}

/** `answered` in place: what one more answer does to a state. Returns whether memory heard of it. */
export function moveOn(state: MovingState, sign: Sign, day: StudyDay, practice: boolean, remark: Remark, weights: Weights): boolean {
  const held = state.memory
  const counts = !practice && (held === undefined || day > held.lastDay)
  const moved = counts ? remember(held, sign, day, weights) : undefined
  const wrong = sign.outcome === 'wrong'
  state.answers += 1
  state.lastOutcome = sign.outcome
  if (counts && held !== undefined && wrong) state.lapses += 1
  if (moved) {
    state.memory = moved
    state.rung = climbed(state.rung, sign)
    state.misses = ((state.misses << 1) | (wrong ? 1 : 0)) & SIX_BITS
  }
  state.sureWrongDay = sureWrongDay(state.sureWrongDay, sign.outcome, day, remark.confidence)
  if (remark.takenFor !== undefined) state.takenFor = lastFirst(remark.takenFor, state.takenFor)
  return moved !== undefined
}

function sureWrongDay(since: StudyDay | undefined, outcome: Outcome, day: StudyDay, confidence: Confidence | undefined): StudyDay | undefined {
  if (outcome === 'wrong' && confidence === 'sure') return day
  return outcome === 'right' && since !== undefined && day > since ? undefined : since
}

function lastFirst(factId: FactId, before: readonly FactId[]): readonly FactId[] {
  return [factId, ...before.filter((id) => id !== factId)].slice(0, MOST_TAKEN_FOR)
}

/** Whether the fact has a memory whose time has come. */
export function isDue(state: FactState | undefined, today: StudyDay, retention: number): boolean {
  return state?.memory !== undefined && dueDay(state.memory, retention) <= today
}

/** Unasked; learning while the last answer was not right; slipping once due; else known. */
export function knowledgeOf(state: FactState | undefined, today: StudyDay, retention: number): Knowledge {
  if (state === undefined) return 'unasked'
  if (isDue(state, today, retention)) return 'slipping'
  return state.lastOutcome === 'right' ? 'known' : 'learning'
}
