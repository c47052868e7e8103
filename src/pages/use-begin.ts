import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Attempt } from '@/core/attempt'

/** The way to begin an attempt: the screen changes to its first question. */
export function useBegin(): {
  readonly busy: Readonly<Ref<boolean>>
  readonly begin: (starting: () => Promise<Attempt | undefined>) => Promise<boolean>
} {
  const router = useRouter()
  const busy = ref(false)

  /** Begins an attempt and goes to it; false when nothing could be asked. */
  async function begin(starting: () => Promise<Attempt | undefined>): Promise<boolean> {
    if (busy.value) return true
    busy.value = true
    try {
      const attempt = await starting()
      if (attempt) await router.push({ name: '/attempt/[id]/', params: { id: attempt.id } })
      return attempt !== undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, begin }
}
