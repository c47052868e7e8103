import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import type { Answer } from '@/core/attempt'
import type { EntryBodies } from '@/core/entry'
import type { FactId } from '@/core/fact'
import { attempt as words } from '@/locales/en/attempt'
import { useAttempts } from '@/stores/attempts'

type Ground = EntryBodies['appealed']['ground']

/** Appeals, announced as they are made, with the way to take them back. */
export function useAppeals() {
  const attempts = useAttempts()
  const { say } = useWords(words)
  const { tell } = useNote()

  /** Counts as right every fact of the answer that was not, or just one of them. */
  async function appeal(answer: Answer, ground: Ground, only?: FactId): Promise<void> {
    const { entry, verdict } = answer
    for (const [factId, outcome] of Object.entries(verdict.byFact)) {
      if (outcome !== 'right' && (only === undefined || only === factId)) await attempts.appeal(entry, factId, ground)
    }
    const typed = entry.response['text']
    const text = ground === 'alias' && typeof typed === 'string' ? say('appealedAlias', { text: typed }) : say('appealed')
    tell(text, () => withdraw(answer))
  }

  async function withdraw({ entry, appeals: before }: Answer): Promise<void> {
    const standing = attempts.answerOf(entry.attempt, entry.stamp)?.appeals ?? []
    for (const made of standing) if (!before.some(({ stamp }) => stamp === made.stamp)) await attempts.withdraw(made)
    tell(say('undone'))
  }

  return { appeal, announce: (text: string) => tell(text) }
}
