import { seededRandom } from '@/core/random'
import type { Random } from '@/core/world'
import { CHANNELS, type SimulatedKind } from './kinds'

/** How strength is kept and lost, cell by cell; a cell is one trace of one fact. Times are in days, a sitting's minutes in the fraction. */
export interface Store {
  strength(cell: number, time: number): number
  /** An encounter that encodes: `gain` is 1 for reading the answer by a learner of average aptitude. */
  strengthen(cell: number, time: number, gain: number): void
  /** The strength at which free recall is as likely as not. */
  readonly bar: number
  /** How gradually odds rise with the logarithm of strength. */
  readonly spread: number
}

/** A learner made of nothing but traces; knows of no scheduler. */
export interface Learner {
  /** How likely the answer is known, 0 to 1, guessing apart. */
  knows(fact: number, kind: SimulatedKind, time: number): number
  /** How likely the answer is right, 0 to 1. */
  right(fact: number, kind: SimulatedKind, time: number): number
  /** Answers, learns from answering and from the feedback, and says whether it was right. */
  answer(fact: number, kind: SimulatedKind, time: number): boolean
}

export interface LearnerPlan {
  readonly seed: string
  readonly facts: number
  /** What practice in one kind does for the others: 0 nothing, 1 all that it does for its own. */
  readonly transfer: number
  readonly store: (cells: number) => Store
}

/** A right answer though wrong: a slip of the finger or the eye. */
const SLIP = 0.03
/** A flashcard called right that was not. */
const FLATTERY = 0.08
/** Retrieving strengthens more than reading, and the more the harder it was. */
const RETRIEVED = 1.1
const RETRIEVED_BARELY = 1.2
/** Spread of aptitude between learners and of ease between facts, as standard deviations of a logarithm. */
const BETWEEN_LEARNERS = 0.2
const BETWEEN_FACTS = 0.35
/** Facts known a little beforehand. */
const FAMILIAR = 0.1

const CELLS = CHANNELS + 1

/** The learner of a seed: the same seed and the same questions, the same answers. */
export function learnerOf({ seed, facts, transfer, store }: LearnerPlan): Learner {
  const traits = seededRandom(`${seed}/traits`)
  const chance = seededRandom(`${seed}/answers`)
  const memory = store(facts * CELLS)
  const aptitude = Math.exp(BETWEEN_LEARNERS * gaussian(traits))
  const ease = Float64Array.from({ length: facts }, () => aptitude * Math.exp(BETWEEN_FACTS * gaussian(traits)))
  for (let fact = 0; fact < facts; fact++) {
    if (traits() < FAMILIAR) for (let channel = 0; channel < CELLS; channel++) memory.strengthen(cellOf(fact, channel), -30, 4)
  }

  function knows(fact: number, kind: SimulatedKind, time: number): number {
    const own = transfer === 1 ? 0 : memory.strength(cellOf(fact, kind.channel), time)
    const shared = transfer === 0 ? 0 : memory.strength(cellOf(fact, CHANNELS), time)
    const strength = (1 - transfer) * own + transfer * shared
    return strength <= 0 ? 0 : 1 / (1 + Math.pow((kind.bar * memory.bar) / strength, 1 / memory.spread))
  }

  return {
    knows,
    right(fact, kind, time) {
      const known = knows(fact, kind, time)
      return known * (1 - slipOf(kind)) + (1 - known) * luckOf(kind)
    },
    answer(fact, kind, time) {
      const odds = knows(fact, kind, time)
      const known = chance() < odds
      const right = known ? chance() >= slipOf(kind) : chance() < luckOf(kind)
      const gain = (ease[fact] ?? 1) * (known ? RETRIEVED + RETRIEVED_BARELY * (1 - odds) : 1)
      memory.strengthen(cellOf(fact, kind.channel), time, gain)
      memory.strengthen(cellOf(fact, CHANNELS), time, gain)
      return right
    },
  }
}

function slipOf(kind: SimulatedKind): number {
  return kind.evidence === 'self' ? 0 : SLIP
}

function luckOf(kind: SimulatedKind): number {
  return kind.evidence === 'self' ? FLATTERY : kind.guess
}

function cellOf(fact: number, channel: number): number {
  return fact * CELLS + channel
}

function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
