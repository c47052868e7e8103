import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { shelfEntryOf, type Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { updatesOf } from '@/core/updates'
import { useLog } from '@/stores/log'

/** An open deck with its facts, retired ones too. */
interface OpenDeck {
  readonly deck: Deck
  readonly facts: ReadonlyMap<FactId, Fact>
}

/**
 * Whether the question is the first of a fact, or of one that stands for another that the learner had met, as it was when it came: its answer makes the fact
 * known to the log. `key` tells one question that is asked from the next.
 */
export function useNews(key: Ref<string>, question: Ref<{ readonly factIds: readonly FactId[] } | undefined>, open: Ref<OpenDeck | undefined>) {
  const log = useLog()
  const isNew = ref(false)
  /** The fact that was learnt with another answer. */
  const learnt = shallowRef<Fact>()

  watch(
    [key, open],
    () => {
      const fresh = (question.value?.factIds ?? []).filter((fact) => !log.state.facts.has(fact))
      const deck = open.value?.deck
      const update = deck && fresh.length > 0 ? updatesOf(shelfEntryOf(deck), log.state).find(({ factId }) => fresh.includes(factId)) : undefined
      isNew.value = fresh.length > 0
      learnt.value = update && open.value?.facts.get(update.met)
    },
    { immediate: true },
  )

  const news = computed(() => (learnt.value ? 'isChanged' : isNew.value ? 'isNew' : undefined))
  return { news, learnt }
}
