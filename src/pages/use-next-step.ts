import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Attempt } from '@/core/attempt'
import { nextStepOf, type NextStep } from '@/core/next-step'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'

/** The one next thing, and the way to begin it: the screen changes to its first question. */
export function useNextStep(): {
  readonly step: ComputedRef<NextStep | undefined>
  readonly busy: Readonly<Ref<boolean>>
  readonly take: () => Promise<void>
  readonly begin: (starting: () => Promise<Attempt | undefined>) => Promise<boolean>
} {
  const log = useLog()
  const decks = useDecks()
  const router = useRouter()
  const step = computed(() => nextStepOf(decks.shelf, log.state, log.today))
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

  async function take(): Promise<void> {
    const now = step.value
    if (!now) return
    const deckId = now.deck.about.id
    const begun = await begin(async () => {
      if (now.step === 'go-on') return now.attempt
      // What begins attempts is not part of the first screen.
      const attempts = (await import('@/stores/attempts')).useAttempts()
      if (now.step === 'review') return attempts.startReview(deckId, now.factIds.slice(0, log.state.settings.reviewLength))
      return attempts.startQuiz({ deckId, scope: { of: 'all' } })
    })
    if (!begun) await router.push({ name: '/deck/[id]/', params: { id: deckId } })
  }

  return { step, busy, take, begin }
}
