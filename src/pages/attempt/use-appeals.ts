import { shallowRef } from 'vue'
import { useWords } from '@/composables/use-words'
import type { Answer } from '@/core/attempt'
import type { EntryBodies } from '@/core/entry'
import type { FactId } from '@/core/fact'
import { attempt as words } from '@/locales/en/attempt'
import { useAttempts } from '@/stores/attempts'

type Ground = EntryBodies['appealed']['ground']

/** What has just been done, and whether it can be undone from where it is told. */
interface Note {
  readonly text: string
  readonly undo?: () => Promise<void>
}

/** Appeals, announced as they are made, with the way to take them back. */
export function useAppeals() {
  const attempts = useAttempts()
  const { say } = useWords(words)
  const note = shallowRef<Note | null>(null)

  function announce(text: string | null): void {
    note.value = text === null ? null : { text }
  }

  /** Counts as right every fact of the answer that was not, or just one of them. */
  async function appeal(answer: Answer, ground: Ground, only?: FactId): Promise<void> {
    const { entry, verdict } = answer
    for (const [factId, outcome] of Object.entries(verdict.byFact)) {
      if (outcome !== 'right' && (only === undefined || only === factId)) await attempts.appeal(entry, factId, ground)
    }
    const typed = entry.response['text']
    const text = ground === 'alias' && typeof typed === 'string' ? say('appealedAlias', { text: typed }) : say('appealed')
    note.value = { text, undo: () => withdraw(answer) }
  }

  async function withdraw({ entry, appeals: before }: Answer): Promise<void> {
    const standing = attempts.answerOf(entry.attempt, entry.stamp)?.appeals ?? []
    for (const made of standing) if (!before.some(({ stamp }) => stamp === made.stamp)) await attempts.withdraw(made)
    announce(say('undone'))
  }

  async function undoAppeal(): Promise<void> {
    await note.value?.undo?.()
  }

  return { note, appeal, undoAppeal, announce }
}
