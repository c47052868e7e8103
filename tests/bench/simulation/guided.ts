import { StepsUp } from '@/core/carry'
import { dueDay, recallOdds, type Memory, type Weights } from '@/core/memory'
import { adviceOf, fit, isEnough } from '@/core/fitting/fit'
import { isAskedByCard, type Pace } from '@/core/pace'
import type { Sign } from '@/core/policy'
import { climbed, rungOfKind, rungToday, stepBack, TOP_RUNG, type Rung } from '@/core/rung'
import { DEFAULT_SETTINGS } from '@/core/settings'
import type { StudyDay } from '@/core/world'
import { AS_LEARN, UNTIL_RIGHT, type Course, type Dealing, type Policy } from './course'
import { Heard } from './heard'
import { KINDS, type SimulatedKind } from './kinds'

/** What an answer does to a memory, as core's `remember`. */
export type Remember = (memory: Memory | undefined, sign: Sign, day: StudyDay, weights?: Weights) => Memory | undefined

/** What the kind depends on in which a card is asked. */
export interface Standing {
  readonly rung: Rung
  readonly memory: Memory | undefined
  /** How often it was answered. */
  readonly answers: number
  readonly pace: Pace
}

/** The kind in which a card is asked. */
export type Ladder = (standing: Standing) => SimulatedKind

const RUNGS = [KINDS.choice, KINDS.match, KINDS.cloze, KINDS.typed] as const

/** Every rung in its own kind: choice, then match, then cloze, then typed. */
export const WHOLE_LADDER: Ladder = ({ rung }) => RUNGS[rung]

/** The app's own: flashcards take the place of rungs by core's rule. */
export const LADDER: Ladder = (standing) => (isAskedByCard(standing.rung, standing, standing.pace) ? KINDS.flashcard : WHOLE_LADDER(standing))

/** How a policy guided by memory does it. Several ladders: each is a question of every fact, with a memory of its own. */
export interface Guidance {
  readonly name: string
  readonly remember: Remember
  readonly ladders: readonly Ladder[]
  readonly retention?: number
  /** Whether a new fact that was recognised is recalled by flashcard before the sitting ends. */
  readonly recallsNew?: boolean
  /** How new ones come among those due; as Learn deals, if nothing else is said. */
  readonly dealing?: Dealing
  /** What of the due comes first: the most at risk, if nothing else is said, or what has been due the longest. */
  readonly order?: 'most at risk' | 'longest due'
  /** Days after which the parameters of memory are fitted to the learner's answers, again and again; never, if nothing is said. */
  readonly fitsEvery?: number
}

/** Memory decides what is due, the ladder how it is asked; new facts in the order of the reading, two questions of one never on one day. */
export function guided(guidance: Guidance): Policy {
  return { name: guidance.name, start: (facts) => courseOf(facts, guidance) }
}

const NEVER = 0x7fffffff

function courseOf(facts: number, guidance: Guidance): Course {
  const { remember, ladders, retention = DEFAULT_SETTINGS.retention, recallsNew = false, dealing = AS_LEARN, order = 'most at risk', fitsEvery } = guidance
  const cards = facts * ladders.length
  const memories = new Array<Memory | undefined>(cards)
  const dueDays = new Int32Array(cards).fill(NEVER)
  const rungs = new Uint8Array(cards)
  const answers = new Uint16Array(cards)
  const lastDayByFact = new Int32Array(facts).fill(-1)
  const stepsUp = new StepsUp()
  const heard = new Heard(cards)
  let weights: Weights = null
  /** Facts that still wait since an earlier day. */
  let late = 0
  let firstNew = 0

  const factOf = (card: number) => Math.floor(card / ladders.length)
  const rungOf = (card: number) => (rungs[card] ?? 0) as Rung
  const kindAt = (card: number, rung: Rung) => {
    const pace = { carriesOver: stepsUp.carryOver, isBehind: late > 0 }
    return (ladders[card % ladders.length] ?? LADDER)({ rung, memory: memories[card], answers: answers[card] ?? 0, pace })
  }
  const kindOf = (card: number, day: StudyDay) => kindAt(card, rungToday({ memory: memories[card], rung: rungOf(card) }, day))
  const isFree = (card: number, day: StudyDay) => lastDayByFact[factOf(card)] !== day
  const note = (card: number, { id, evidence }: SimulatedKind, right: boolean) => {
    stepsUp.hear(String(card), id, evidence, right ? 'right' : 'wrong')
  }

  /** As the app does it: what is better on answers that it has not seen holds for all that was ever answered. */
  const fitNow = () => {
    const steps = heard.steps()
    if (!isEnough(steps)) return
    const found = fit(steps, weights)
    const advice = adviceOf(found)
    if (advice === 'in-use') return
    weights = advice === 'found' ? found.weights : null
    heard.forEach((card, signs) => {
      let memory: Memory | undefined
      for (const { sign, day } of signs) memory = remember(memory, sign, day, weights) ?? memory
      memories[card] = memory
      if (memory) dueDays[card] = dueDay(memory, retention)
    })
  }

  return {
    due(day) {
      if (fitsEvery !== undefined && day > 0 && day % fitsEvery === 0) fitNow()
      const found: { readonly card: number; readonly rank: number }[] = []
      late = dueDays.filter((due) => due < day).length
      for (let card = 0; card < cards; card++) {
        const memory = memories[card]
        const dueOn = dueDays[card] ?? NEVER
        if (memory && dueOn <= day && isFree(card, day)) found.push({ card, rank: order === 'longest due' ? dueOn : recallOdds(memory, day) })
      }
      const taken = new Set<number>()
      return found
        .sort((a, b) => a.rank - b.rank)
        .filter(({ card }) => !taken.has(factOf(card)) && taken.add(factOf(card)))
        .map(({ card }) => card)
    },
    fresh(day) {
      while (firstNew < cards && answers[firstNew] !== 0) firstNew += 1
      for (let card = firstNew; card < cards; card++) if (answers[card] === 0 && isFree(card, day)) return card
      return undefined
    },
    dealing,
    factOf,
    kindOf,
    kindAgain: (card, missed) => kindAt(card, missed.evidence === 'self' ? TOP_RUNG : stepBack(rungOfKind(missed.id, missed.evidence))),
    ...(recallsNew ? { recall: KINDS.flashcard } : {}),
    hear(card, right, day) {
      const kind = kindOf(card, day)
      const sign: Sign = { kind: kind.id, evidence: kind.evidence, guess: kind.guess, outcome: right ? 'right' : 'wrong' }
      note(card, kind, right)
      lastDayByFact[factOf(card)] = day
      answers[card] = (answers[card] ?? 0) + 1
      const memory = remember(memories[card], sign, day, weights)
      if (memory === undefined) return false
      if (fitsEvery !== undefined) heard.note(card, sign, day)
      if ((dueDays[card] ?? NEVER) < day) late -= 1
      memories[card] = memory
      dueDays[card] = dueDay(memory, retention)
      rungs[card] = climbed(rungOf(card), sign)
      return true
    },
    hearAgain: note,
    repeat: UNTIL_RIGHT,
  }
}
