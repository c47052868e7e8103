import { dueDay, recallOdds, type Memory } from '@/core/memory'
import type { Sign } from '@/core/policy'
import { climbed, rungOfKind, rungToday, stepBack, type Rung } from '@/core/rung'
import { DEFAULT_SETTINGS } from '@/core/settings'
import type { StudyDay } from '@/core/world'
import { UNTIL_RIGHT, type Course, type Policy } from './course'
import { KINDS, type SimulatedKind } from './kinds'

/** What an answer does to a memory, as core's `remember`. */
export type Remember = (memory: Memory | undefined, sign: Sign, day: StudyDay) => Memory | undefined

/** The kind in which a card is asked, by its rung and how often it was answered. */
export type Ladder = (rung: Rung, answers: number) => SimulatedKind

/** The app's own: choice, then match, then cloze, then typed. */
export const LADDER: Ladder = (rung) => [KINDS.choice, KINDS.match, KINDS.cloze, KINDS.typed][rung] ?? KINDS.typed

/** How a policy guided by memory does it. Several ladders: each is a question of every fact, with a memory of its own. */
export interface Guidance {
  readonly name: string
  readonly remember: Remember
  readonly ladders: readonly Ladder[]
  readonly retention?: number
}

/** Memory decides what is due, the ladder how it is asked; new facts in the order of the reading, two questions of one never on one day. */
export function guided({ name, remember, ladders, retention = DEFAULT_SETTINGS.retention }: Guidance): Policy {
  return { name, start: (facts) => courseOf(facts, remember, ladders, retention) }
}

const NEVER = 0x7fffffff

function courseOf(facts: number, remember: Remember, ladders: readonly Ladder[], retention: number): Course {
  const cards = facts * ladders.length
  const memories = new Array<Memory | undefined>(cards)
  const dueDays = new Int32Array(cards).fill(NEVER)
  const rungs = new Uint8Array(cards)
  const answers = new Uint16Array(cards)
  const lastDayByFact = new Int32Array(facts).fill(-1)
  let firstNew = 0

  const factOf = (card: number) => Math.floor(card / ladders.length)
  const rungOf = (card: number) => (rungs[card] ?? 0) as Rung
  const kindAt = (card: number, rung: Rung) => (ladders[card % ladders.length] ?? LADDER)(rung, answers[card] ?? 0)
  const kindOf = (card: number, day: StudyDay) => kindAt(card, rungToday({ memory: memories[card], rung: rungOf(card) }, day))
  const isFree = (card: number, day: StudyDay) => lastDayByFact[factOf(card)] !== day

  return {
    due(day) {
      const found: { readonly card: number; readonly odds: number }[] = []
      for (let card = 0; card < cards; card++) {
        const memory = memories[card]
        if (memory && (dueDays[card] ?? NEVER) <= day && isFree(card, day)) found.push({ card, odds: recallOdds(memory, day) })
      }
      const taken = new Set<number>()
      return found
        .sort((a, b) => a.odds - b.odds)
        .filter(({ card }) => !taken.has(factOf(card)) && taken.add(factOf(card)))
        .map(({ card }) => card)
    },
    fresh(day) {
      while (firstNew < cards && answers[firstNew] !== 0) firstNew += 1
      for (let card = firstNew; card < cards; card++) if (answers[card] === 0 && isFree(card, day)) return card
      return undefined
    },
    factOf,
    kindOf,
    kindAgain: (card, missed) => kindAt(card, stepBack(rungOfKind(missed.id, missed.evidence))),
    hear(card, right, day) {
      const { id, evidence, guess } = kindOf(card, day)
      const sign: Sign = { kind: id, evidence, guess, outcome: right ? 'right' : 'wrong' }
      lastDayByFact[factOf(card)] = day
      answers[card] = (answers[card] ?? 0) + 1
      const memory = remember(memories[card], sign, day)
      if (memory === undefined) return false
      memories[card] = memory
      dueDays[card] = dueDay(memory, retention)
      rungs[card] = climbed(rungOf(card), sign)
      return true
    },
    repeat: UNTIL_RIGHT,
  }
}
