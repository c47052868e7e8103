import { computed, shallowRef, watch } from 'vue'
import { briefOf, type AttemptBrief } from '@/core/attempt-brief'
import { useLog } from '@/stores/log'

/** Every attempt with an answer in short, in the order started; those of long ago come a moment later, where they are wanted. */
export function useBriefs(areOlderWanted: () => boolean = () => true) {
  const log = useLog()
  const read = shallowRef<readonly AttemptBrief[]>([])
  const held = computed(() => new Map([...log.state.attempts.values()].filter(({ answers }) => answers.length > 0).map((attempt) => [attempt.id, briefOf(attempt)])))

  watch(
    () => [log.phase, log.older, areOlderWanted()] as const,
    async ([phase, older, areWanted]) => {
      if (phase !== 'ready' || older.attempts === 0 || !areWanted) return
      const briefs = await log.lookBack('briefs', {})
      if (log.older === older) read.value = briefs
    },
    { immediate: true },
  )

  return computed(() => {
    const older = read.value.filter(({ id }) => !log.state.attempts.has(id))
    return [...older, ...held.value.values()].sort((a, b) => a.began.ms - b.began.ms)
  })
}
