import type { Fact, FactId } from './fact'
import { sentenceOf } from './fact'
import type { FactState } from './fact-state'
import type { HistoryStep } from './history'

/** Why a fact that keeps failing probably fails. */
export type Cause =
  /** Another answer is given for it; `factId` is the fact whose answer that is, where the deck has one. */
  | { readonly cause: 'confused'; readonly given: string; readonly factId: FactId | undefined; readonly times: number }
  /** It fails in one kind of question and goes right in others. */
  | { readonly cause: 'one-kind'; readonly kind: string; readonly times: number }
  /** It holds more than one thing to remember. */
  | { readonly cause: 'too-long'; readonly words: number; readonly parts: number }
  | { readonly cause: 'plain' }

/** A way out of failing. */
export type WayOut = 'contrast' | 'other-kind' | 'passage' | 'set-aside'

/** Why a fact keeps failing, and what can be done, the likeliest to help first. */
export interface Diagnosis {
  readonly why: Cause
  readonly ways: readonly WayOut[]
}

const LAPSES = 4
const MISSES_OF_SIX = 4
const LAST_THREE = 0b111
const LONG_WORDS = 24
const MANY_PARTS = 4

/** Whether the fact was failed many times: four lapses without three right answers since, or four of the last six that counted. */
export function isLeech(state: FactState | undefined): boolean {
  if (!state) return false
  let missed = 0
  for (let bits = state.misses; bits > 0; bits >>= 1) missed += bits & 1
  return missed >= MISSES_OF_SIX || (state.lapses >= LAPSES && (state.misses & LAST_THREE) !== 0)
}

/** Why a fact fails, from its history since it was last begun afresh. `ownerOf` finds the fact whose answer a text is. */
export function diagnose(fact: Fact, history: readonly HistoryStep[], ownerOf: (text: string) => FactId | undefined): Diagnosis {
  const steps = history.slice(history.findLastIndex(({ outcome }) => outcome === undefined) + 1)
  const wrong = steps.filter(({ outcome }) => outcome === 'wrong')
  return confused(fact, wrong, ownerOf) ?? byOneKind(steps, wrong) ?? tooLong(fact) ?? { why: { cause: 'plain' }, ways: ['passage', 'other-kind', 'set-aside'] }
}

/** The other answer given most, if twice at least and in a third of what went wrong. */
function confused(fact: Fact, wrong: readonly HistoryStep[], ownerOf: (text: string) => FactId | undefined): Diagnosis | undefined {
  const timesByText = new Map<string, number>()
  const owners = new Map<string, FactId>()
  for (const step of wrong) {
    const { given, owner } = mistakeOf(step, ownerOf) ?? {}
    if (given === undefined) continue
    timesByText.set(given, (timesByText.get(given) ?? 0) + 1)
    if (owner !== undefined && owner !== fact.id) owners.set(given, owner)
  }
  const [given, times] = [...timesByText].reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])
  if (times < 2 || times * 3 < wrong.length) return undefined
  const factId = owners.get(given)
  return { why: { cause: 'confused', given, factId, times }, ways: [...(factId === undefined ? [] : ['contrast' as const]), 'passage', 'other-kind', 'set-aside'] }
}

/** What was given for the answer, and the fact whose answer it is: by the verdict, else what was typed, which alone (a "4") names no other fact. */
function mistakeOf({ entry, reasons }: HistoryStep, ownerOf: (text: string) => FactId | undefined): { readonly given: string; readonly owner?: FactId | undefined } | undefined {
  for (const { code, params } of reasons) {
    const given = code === 'other-value' ? params?.['typed'] : code === 'option-is-other-fact' || code === 'option-is-not-key' ? params?.['option'] : undefined
    const owner = params?.['factId']
    if (typeof given === 'string') return { given, owner: typeof owner === 'string' ? owner : ownerOf(given) }
  }
  const typed = entry.kind === 'answered' ? entry.response['text'] : undefined
  return typeof typed === 'string' && typed.trim() !== '' ? { given: typed.trim() } : undefined
}

function byOneKind(steps: readonly HistoryStep[], wrong: readonly HistoryStep[]): Diagnosis | undefined {
  const kind = wrong[0]?.kind
  const rightElsewhere = steps.some((step) => step.outcome === 'right' && step.kind !== kind)
  if (kind === undefined || wrong.length < 3 || !rightElsewhere || wrong.some((step) => step.kind !== kind)) return undefined
  return { why: { cause: 'one-kind', kind, times: wrong.length }, ways: ['other-kind', 'passage', 'set-aside'] }
}

function tooLong(fact: Fact): Diagnosis | undefined {
  const words = sentenceOf(fact).split(/\s+/u).length
  const parts = fact.answer.type === 'set' ? fact.answer.members.length : fact.answer.type === 'sequence' ? fact.answer.steps.length : 1
  if (words <= LONG_WORDS && parts < MANY_PARTS) return undefined
  return { why: { cause: 'too-long', words, parts }, ways: ['passage', 'other-kind', 'set-aside'] }
}
