import { ref } from 'vue'
import { useWords } from '@/composables/use-words'
import { StorageFailure } from '@/core/storage'
import { slugOf } from '@/generator/ids'
import { create } from '@/locales/en/create'
import { useBegin } from '@/pages/use-begin'
import { useAttempts } from '@/stores/attempts'
import { useDrafts } from '@/stores/drafts'

/** Keeps the open draft as a deck, and begins a quiz on it. */
export function useKeeping() {
  const drafts = useDrafts()
  const attempts = useAttempts()
  const { say } = useWords(create)
  const { busy, begin } = useBegin()
  const failed = ref(false)
  const cantAsk = ref(false)

  async function keep(title: string): Promise<void> {
    if (busy.value) return
    failed.value = false
    try {
      await drafts.keep(slugOf(title), { untitled: say('untitled'), unknown: say('unknownPublisher') })
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      failed.value = true
    }
  }

  async function study(): Promise<void> {
    const deckId = drafts.draft?.keptAs
    if (deckId !== undefined) cantAsk.value = !(await begin(() => attempts.startQuiz({ deckId, scope: { of: 'all' } })))
  }

  return { busy, failed, cantAsk, keep, study }
}
