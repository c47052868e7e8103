import type { Attempt } from '@/core/attempt'
import type { NextStep } from '@/core/next-step'
import { useAttempts } from '@/stores/attempts'

/** Begins what a step says, or goes back into it; undefined when nothing can be asked. */
export async function takeStep(step: NextStep): Promise<Attempt | undefined> {
  if (step.step === 'go-on') return step.attempt
  const attempts = useAttempts()
  const deckId = step.deck.about.id
  if (step.step === 'learn') return attempts.startLearn(deckId)
  return attempts.startQuiz({ deckId, scope: { of: 'all' } })
}
