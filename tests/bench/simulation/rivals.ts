import { AS_LEARN, DUE_FIRST, UNTIL_RIGHT, type Policy } from './course'
import { KINDS } from './kinds'

/** Flashcards with so many days to the next time, step by step; wrong goes back to the first, and the last comes over and over. */
export function fixedSteps(name: string, days: readonly number[]): Policy {
  return {
    name,
    start(facts) {
      const steps = new Int8Array(facts).fill(-1)
      const dueDays = new Int32Array(facts)
      let met = 0
      return {
        due(day) {
          const found = Array.from({ length: met }, (_, card) => card).filter((card) => (dueDays[card] ?? 0) <= day)
          return found.sort((a, b) => (dueDays[a] ?? 0) - (dueDays[b] ?? 0))
        },
        fresh: () => (met < facts ? met : undefined),
        dealing: AS_LEARN,
        factOf: (card) => card,
        kindOf: () => KINDS.flashcard,
        kindAgain: () => KINDS.flashcard,
        hear(card, right, day) {
          if (card === met) met += 1
          const step = right ? Math.min((steps[card] ?? 0) + 1, days.length - 1) : 0
          steps[card] = step
          dueDays[card] = day + (days[step] ?? 1)
          return true
        },
        repeat: UNTIL_RIGHT,
      }
    },
  }
}

/** Flashcards through all facts, each until right so many times running; after the last from the first again. */
export function rounds(name: string, rights: number, lastDays?: number): Policy {
  return {
    name,
    ...(lastDays === undefined ? {} : { lastDays }),
    start(facts) {
      let next = 0
      return {
        due: () => [],
        fresh: () => next,
        dealing: DUE_FIRST,
        factOf: (card) => card,
        kindOf: () => KINDS.flashcard,
        kindAgain: () => KINDS.flashcard,
        hear() {
          next = (next + 1) % facts
          return true
        },
        repeat: { rights, most: rights + 5 },
      }
    },
  }
}

/** The facts in equal blocks, one a day, each drilled for all of that day's minutes and never again. */
export function blocks(name: string, days: number): Policy {
  return {
    name,
    start(facts) {
      let asked = 0
      return {
        due: () => [],
        fresh(day) {
          const first = Math.floor((day * facts) / days)
          const size = Math.max(1, Math.floor(((day + 1) * facts) / days) - first)
          return Math.min(facts - 1, first + (asked++ % size))
        },
        dealing: DUE_FIRST,
        factOf: (card) => card,
        kindOf: () => KINDS.flashcard,
        kindAgain: () => KINDS.flashcard,
        hear: () => true,
        repeat: UNTIL_RIGHT,
      }
    },
  }
}
