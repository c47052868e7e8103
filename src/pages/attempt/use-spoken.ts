import { computed, ref, watch, type ComputedRef } from 'vue'
import type { AskedQuestion } from '@/core/question'
import { spokenOf } from '@/core/paper'
import { isQuestion, kindOf } from '@/questions'

/** What is read aloud of the question that is asked: its stem and all there is to choose from; of a card that was turned, its back. */
export function useSpoken(asked: () => AskedQuestion | undefined): {
  readonly pieces: ComputedRef<readonly string[]>
  /** Tells that the card was turned. */
  readonly turn: () => void
} {
  const isTurned = ref(false)
  watch(asked, () => (isTurned.value = false), { flush: 'sync' })
  const pieces = computed(() => {
    const question = asked()
    if (question === undefined || !isQuestion(question)) return []
    const kind = kindOf(question)
    return isTurned.value ? kind.keyLines(question) : spokenOf(kind.paper(question))
  })
  return { pieces, turn: () => (isTurned.value = true) }
}
