import { computed, onBeforeUnmount, shallowRef, watch } from 'vue'
import { printValue } from '@/answers'
import type { CardProof } from '@/components/create/card'
import type { Deck } from '@/core/deck'
import { deckToProve } from '@/core/draft/deck-of'
import type { Draft, DraftItem } from '@/core/draft/draft'
import { isClean, proveOneFact } from '@/prover'
import { kindOf } from '@/questions'

/** Facts proven at a time, so that a key pressed meanwhile is heard. */
const AT_A_TIME = 4

/** What the check says of the facts of a draft: of one at once, of the others bit by bit. */
export function useProof(draft: () => Draft | undefined) {
  const proofs = shallowRef<ReadonlyMap<string, CardProof>>(new Map())
  let deck: Deck | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** The deck that the facts are proven in: the same one as long as only decisions are made that leave it so. */
  const proving = computed(() => {
    const now = draft()
    if (!now) return undefined
    const next = deckToProve(now)
    const isSame = deck?.names === next.names && deck.reading === next.reading && deck.facts.length === next.facts.length && deck.facts.every((fact, at) => fact === next.facts[at])
    return (deck = isSame ? deck : next)
  })

  function proofOf(item: DraftItem, of: Deck): CardProof {
    // What is rejected is proven as if it were to come back.
    const within = item.stand === 'rejected' ? { ...of, facts: [...of.facts, item.fact] } : of
    const proof = proveOneFact(item.fact, within)
    return {
      value: printValue(item.fact.answer, of.about.language),
      type: item.fact.answer.type,
      findings: proof.findings,
      asked: proof.kinds.map(({ kind, question, findings }) => ({ kind, paper: question && kindOf(question).paper(question), findings })),
      isClean: isClean(proof),
    }
  }

  function prove(items: readonly DraftItem[]): void {
    const of = proving.value
    if (!of || items.length === 0) return
    proofs.value = new Map([...proofs.value, ...items.map((item) => [item.id, proofOf(item, of)] as const)])
  }

  const unproven = (): readonly DraftItem[] => (draft()?.items ?? []).filter(({ id, stand }) => stand !== 'rejected' && !proofs.value.has(id))

  function proveSome(): void {
    prove(unproven().slice(0, AT_A_TIME))
    if (unproven().length > 0) timer = setTimeout(proveSome)
  }

  watch(
    proving,
    () => {
      clearTimeout(timer)
      proofs.value = new Map()
      timer = setTimeout(proveSome)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))

  /** What the check says of one fact, now. */
  function proofNow(item: DraftItem): CardProof | undefined {
    const of = proving.value
    return of && (proofs.value.get(item.id) ?? proofOf(item, of))
  }

  const provenCount = computed(() => (draft()?.items ?? []).filter(({ id, stand }) => stand === 'rejected' || proofs.value.has(id)).length)
  const goodIds = computed(() => (draft()?.items ?? []).filter(({ id, stand }) => stand === 'waiting' && proofs.value.get(id)?.isClean).map(({ id }) => id))
  const toMend = computed(() => new Set([...proofs.value].filter(([, proof]) => !proof.isClean).map(([id]) => id)))

  /** The facts that wait and have nothing to mend, once the check has come to all. */
  function allGood(): readonly string[] {
    prove(unproven())
    return goodIds.value
  }

  return { proofNow, provenCount, goodIds, toMend, allGood }
}
