import type { ToldStep } from '@/core/glance'
import { nextStepOf, type NextStep } from '@/core/next-step'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'

/** A step as the log has it, once it is open; undefined where the log says that something else is next. */
export async function stepNow({ step, deck }: ToldStep): Promise<NextStep | undefined> {
  const [log, decks] = [useLog(), useDecks()]
  await Promise.all([log.whereKept(), decks.readKept()])
  const now = nextStepOf(decks.shelf, log.state, log.today)
  return now?.step === step && now.deck.about.id === deck.id ? now : undefined
}
