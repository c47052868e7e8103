import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { askWorker } from '@/composables/ask-worker'
import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { severityOf } from '@/prover/severity'
import url from '@/prover/worker?worker&url'
import { namedByAsk } from './named-by-ask'

/** The longest that proving a deck may take. */
const DEADLINE_S = 120

const NOTHING: readonly Problem[] = []

/** What the prover finds in a deck, worked out apart from the page: fact by fact the gravest first, and about the deck as a whole. */
export function useFindings(deck: () => Deck | undefined): {
  readonly is: Readonly<Ref<'checking' | 'checked' | 'unreached'>>
  readonly ofFact: (id: FactId) => readonly Problem[]
  /** How many there are that somebody could mend. */
  readonly count: ComputedRef<number>
  readonly ofDeck: ComputedRef<readonly Problem[]>
} {
  const is = ref<'checking' | 'checked' | 'unreached'>('checking')
  const found = shallowRef<readonly Problem[]>([])
  let stopping = new AbortController()

  async function prove(now: Deck | undefined): Promise<void> {
    stopping.abort()
    if (!now) return
    const { signal } = (stopping = new AbortController())
    is.value = 'checking'
    try {
      const asked = await askWorker<readonly Problem[]>(url, now, DEADLINE_S * 1000, [], signal)
      if (signal.aborted) return
      if ('reply' in asked) found.value = asked.reply
      is.value = 'reply' in asked ? 'checked' : 'unreached'
    } catch {
      // Stopped, as the deck has changed; or no worker, or its script is not to be had: said on the page.
      if (!signal.aborted) is.value = 'unreached'
    }
  }

  const byFact = computed(() => {
    const facts = new Map((deck()?.facts ?? []).map((fact) => [fact.id, fact]))
    const sorted = new Map<FactId | undefined, Problem[]>()
    for (const finding of found.value) {
      const said = namedByAsk(finding, (id) => facts.get(id))
      const ids = (finding.where ?? '').split(', ').filter((id) => facts.has(id))
      for (const id of ids.length > 0 ? ids : [undefined]) sorted.set(id, [...(sorted.get(id) ?? []), said])
    }
    for (const list of sorted.values()) list.sort((a, b) => weightOf(a) - weightOf(b))
    return sorted
  })

  watch(deck, prove, { immediate: true })
  onScopeDispose(() => stopping.abort())
  return {
    is,
    ofFact: (id) => byFact.value.get(id) ?? NOTHING,
    count: computed(() => [...byFact.value].reduce((sum, [, list]) => sum + list.filter(isToMend).length, 0)),
    ofDeck: computed(() => byFact.value.get(undefined) ?? NOTHING),
  }
}

/** That a kind can't ask a fact is told with the fact's form: others can. */
export function isToMend({ code }: Problem): boolean {
  return code !== 'not-made'
}

function weightOf(problem: Problem): number {
  return severityOf(problem) === 'severe' ? 0 : isToMend(problem) ? 1 : 2
}
