import { computed, type ComputedRef, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Attempt } from '@/core/attempt'
import { nextStepOf, type NextStep } from '@/core/next-step'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'
import { takeStep } from './take-step'
import { useBegin } from './use-begin'

/** The one next thing, and the way to begin it. */
export function useNextStep(): {
  readonly step: ComputedRef<NextStep | undefined>
  readonly busy: Readonly<Ref<boolean>>
  readonly take: () => Promise<void>
  readonly begin: (starting: () => Promise<Attempt | undefined>) => Promise<boolean>
} {
  const log = useLog()
  const decks = useDecks()
  const router = useRouter()
  const { busy, begin } = useBegin()
  const step = computed(() => nextStepOf(decks.shelf, log.state, log.today))

  async function take(): Promise<void> {
    const now = step.value
    if (now && !(await begin(() => takeStep(now)))) await router.push({ name: '/deck/[id]/', params: { id: now.deck.about.id } })
  }

  return { step, busy, take, begin }
}
