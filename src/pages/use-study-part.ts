import type { FactId } from '@/core/fact'
import { useAttempts } from '@/stores/attempts'
import { useLog } from '@/stores/log'
import { useBegin } from './use-begin'

/** The way to study some facts of a deck now: guided where today's load holds some of them, in a quiz where it does not. */
export function useStudyPart(deckId: () => string) {
  const log = useLog()
  const attempts = useAttempts()
  const { busy, begin } = useBegin()

  /** Begins; false when nothing of it can be asked. */
  function study(factIds: readonly FactId[]): Promise<boolean> {
    return begin(async () => {
      const guided = await attempts.startLearn(deckId(), undefined, factIds)
      return guided ?? attempts.startQuiz({ deckId: deckId(), scope: { of: 'facts', factIds }, length: Math.min(factIds.length, log.state.settings.quizLength) })
    })
  }

  return { busy, study, begin }
}
