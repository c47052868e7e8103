import { computed, ref, watch } from 'vue'
import type { Attempt } from '@/core/attempt'
import { useLog } from '@/stores/log'

/** An attempt by its id, also one of long ago; `isComing` while that is being read. */
export function useAttempt(id: string) {
  const log = useLog()
  const attempt = computed(() => log.attemptOf(id))
  const isReading = ref(false)
  const isComing = computed(() => attempt.value === undefined && (isReading.value || log.phase === 'opening'))

  watch(
    () => [log.phase, log.older, attempt.value === undefined] as const,
    async ([phase, older, isMissing]) => {
      if (phase !== 'ready' || !isMissing || older.attempts === 0) return
      isReading.value = true
      try {
        await log.reach(id)
      } finally {
        isReading.value = false
      }
    },
    { immediate: true },
  )

  /** Does something with the attempt once, as soon as it is there. */
  function whenKnown(task: (known: Attempt) => unknown): void {
    if (attempt.value) return void task(attempt.value)
    const stop = watch(attempt, (known) => {
      if (!known) return
      stop()
      void task(known)
    })
  }

  return { attempt, isComing, whenKnown }
}
