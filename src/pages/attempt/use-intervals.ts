import { computed } from 'vue'
import { intervalsOf } from '@/core/intervals'
import type { AskedQuestion } from '@/core/question'
import { useLog } from '@/stores/log'

const NONE = {}

/** When the fact of a flashcard would be asked again, by how well it is said to be known; of any other question nothing. */
export function useIntervals(question: () => AskedQuestion | undefined) {
  const log = useLog()
  return computed(() => {
    const asked = question()
    if (asked?.kind !== 'flashcard') return NONE
    const { retention, weights } = log.state.settings
    return { intervals: intervalsOf(log.state.facts.get(asked.factIds[0] ?? ''), log.today, retention, weights) }
  })
}
