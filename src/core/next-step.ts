import type { Attempt } from './attempt'
import type { ShelfEntry } from './deck'
import type { Learner } from './fold'
import { dealDay } from './load'
import type { StudyDay } from './world'

/** The one thing to do now: go on with what was left open, learn what today's load holds, or take a quiz, the first of all or another. */
export type NextStep =
  | { readonly step: 'go-on'; readonly attempt: Attempt; readonly deck: ShelfEntry }
  | {
      readonly step: 'learn'
      readonly deck: ShelfEntry
      /** Facts of the deck that are due, and facts to be met, within today's load. */
      readonly due: number
      readonly fresh: number
      readonly minutes: number
    }
  | { readonly step: 'first-quiz' | 'quiz'; readonly deck: ShelfEntry }

/**
 * What to do now; undefined on an empty shelf. Of several decks with facts due, the one with the most; where nothing is due, new facts of the deck
 * studied last that still has some. A deck never studied is not begun by itself.
 */
export function nextStepOf(shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): NextStep | undefined {
  const last = [...learner.attempts.values()].at(-1)
  const studied = studiedLast(shelf, learner)
  const lastDeck = last && shelf.find(({ about }) => about.id === last.started.deck)
  if (lastDeck && isOpen(last)) return { step: 'go-on', attempt: last, deck: lastDeck }

  const loads = studied.map((deck) => {
    const dealt = dealDay(learner, [deck], today)
    return { deck, due: dealt.due.length, fresh: dealt.fresh.length }
  })
  const most = Math.max(0, ...loads.map(({ due }) => due))
  const load = most > 0 ? loads.find(({ due }) => due === most) : loads.find(({ fresh }) => fresh > 0)
  if (load) return { step: 'learn', ...load, minutes: minutesFor(load.due + load.fresh, learner) }

  const deck = studied[0] ?? shelf[0]
  return deck && { step: last === undefined ? 'first-quiz' : 'quiz', deck }
}

/** The decks of which something has been learnt, the one tried last first; those known from elsewhere (an import, another deck) come after. */
function studiedLast(shelf: readonly ShelfEntry[], learner: Learner): readonly ShelfEntry[] {
  const tried = [...new Set([...learner.attempts.values()].toReversed().map(({ started }) => started.deck))]
  const rank = (deck: ShelfEntry): number => tried.indexOf(deck.about.id)
  const known = shelf.filter((deck) => rank(deck) < 0 && deck.factIds.some((id) => learner.facts.has(id)))
  return [...shelf.filter((deck) => rank(deck) >= 0).sort((a, b) => rank(a) - rank(b)), ...known]
}

/** Whether a question of the attempt still waits. */
export function isOpen(attempt: Attempt): boolean {
  return attempt.current !== null && attempt.finished === undefined
}

const TYPICAL_MS = 20_000
const SAMPLE = 50

/** Whole minutes, one at least, that so many facts take: by the median of the learner's last fifty answers, or 20 seconds each. */
export function minutesFor(facts: number, learner: Learner): number {
  return Math.max(1, Math.round((facts * typicalMs(learner)) / 60_000))
}

function typicalMs(learner: Learner): number {
  const took: number[] = []
  for (const attempt of [...learner.attempts.values()].toReversed()) {
    if (took.length >= SAMPLE) break
    for (const { entry } of attempt.answers) took.push(entry.tookMs)
  }
  return took.sort((a, b) => a - b)[took.length >> 1] ?? TYPICAL_MS
}
