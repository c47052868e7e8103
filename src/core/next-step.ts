import type { Attempt } from './attempt'
import type { ShelfEntry } from './deck'
import type { FactId } from './fact'
import type { Learner } from './fold'
import { dueFacts } from './shelf'
import type { StudyDay } from './world'

/** The one thing to do now: go on with what was left open, review what is due, or take a quiz, the first of all or another. */
export type NextStep =
  | { readonly step: 'go-on'; readonly attempt: Attempt; readonly deck: ShelfEntry }
  | { readonly step: 'review'; readonly deck: ShelfEntry; readonly factIds: readonly FactId[]; readonly minutes: number }
  | { readonly step: 'first-quiz' | 'quiz'; readonly deck: ShelfEntry }

/** What to do now; undefined on an empty shelf. Of several decks with facts due, the one with the most. */
export function nextStepOf(shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): NextStep | undefined {
  const last = [...learner.attempts.values()].at(-1)
  const deckOf = (attempt: Attempt) => shelf.find(({ about }) => about.id === attempt.started.deck)
  const lastDeck = last && deckOf(last)
  if (lastDeck && isOpen(last)) return { step: 'go-on', attempt: last, deck: lastDeck }

  const due = shelf
    .map((deck) => ({ deck, factIds: dueFacts(deck.factIds, learner, today) }))
    .reduce<{ deck: ShelfEntry; factIds: readonly FactId[] } | undefined>(
      (most, one) => (one.factIds.length > (most?.factIds.length ?? 0) ? one : most),
      undefined,
    )
  if (due) return { step: 'review', ...due, minutes: minutesFor(due.factIds.length, learner) }

  const deck = lastDeck ?? shelf[0]
  return deck && { step: last === undefined ? 'first-quiz' : 'quiz', deck }
}

/** Whether a question of the attempt still waits. */
export function isOpen(attempt: Attempt): boolean {
  return attempt.current !== null && attempt.finished === undefined
}

const TYPICAL_MS = 20_000
const SAMPLE = 50

/** Whole minutes, one at least, that so many flashcards take: by the median of the learner's last fifty, or 20 seconds each. */
export function minutesFor(cards: number, learner: Learner): number {
  return Math.max(1, Math.round((cards * typicalCardMs(learner)) / 60_000))
}

function typicalCardMs(learner: Learner): number {
  const took: number[] = []
  for (const attempt of [...learner.attempts.values()].toReversed()) {
    if (took.length >= SAMPLE) break
    for (const { entry } of attempt.answers) if (entry.question.evidence === 'self') took.push(entry.tookMs)
  }
  return took.sort((a, b) => a - b)[took.length >> 1] ?? TYPICAL_MS
}
