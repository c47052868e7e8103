import { computed, onBeforeUnmount, shallowRef, watch } from 'vue'
import { printValue } from '@/answers'
import type { CardProof } from '@/components/create/card'
import type { Deck } from '@/core/deck'
import { deckToProve } from '@/core/draft/deck-of'
import type { Draft, DraftItem } from '@/core/draft/draft'
import type { Problem } from '@/core/problem'
import { namedByAsk } from '@/pages/named-by-ask'
import { basisOf, isClean, proveOneFact } from '@/prover'
import { kindOf } from '@/questions'

/** Facts proven at a time, so that a key pressed meanwhile is heard. */
const AT_A_TIME = 4

/** A proof, the deck that it holds in, and all of the deck that it rests on. */
interface Proven {
  readonly proof: CardProof
  readonly in: Deck
  readonly basis: readonly unknown[]
}

/** What the check says of the facts of a draft: of one at once, of the others bit by bit. After a change it comes again to those that the change touches; what it said of them before stands until then. */
export function useProof(draft: () => Draft | undefined) {
  const proofs = shallowRef<ReadonlyMap<string, Proven>>(new Map())
  let deck: Deck | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** The deck that the facts are proven in: the same one as long as only decisions are made that leave it so. */
  const proving = computed(() => {
    const now = draft()
    if (!now) return undefined
    const next = deckToProve(now)
    const isAsBefore = deck?.names === next.names && deck.reading === next.reading && isSame(deck.facts, next.facts)
    return (deck = isAsBefore ? deck : next)
  })

  function proofOf(item: DraftItem, of: Deck): CardProof {
    // What is rejected is proven as if it were to come back.
    const within = item.stand === 'rejected' ? { ...of, facts: [...of.facts, item.fact] } : of
    const proof = proveOneFact(item.fact, within)
    const inWords = (findings: readonly Problem[]) => findings.map((one) => namedByAsk(one, (id) => within.facts.find((fact) => fact.id === id)))
    return {
      value: printValue(item.fact.answer, of.about.language),
      type: item.fact.answer.type,
      findings: inWords(proof.findings),
      asked: proof.kinds.map(({ kind, question, findings }) => ({ kind, paper: question && kindOf(question).paper(question), findings: inWords(findings) })),
      isClean: isClean(proof),
    }
  }

  function prove(items: readonly DraftItem[]): void {
    const of = proving.value
    if (!of || items.length === 0) return
    proofs.value = new Map([...proofs.value, ...items.map((item) => [item.id, { proof: proofOf(item, of), in: of, basis: basisOf(item.fact, of) }] as const)])
  }

  const isProven = ({ id }: DraftItem): boolean => proofs.value.get(id)?.in === proving.value
  const unproven = (): readonly DraftItem[] => (draft()?.items ?? []).filter((item) => item.stand !== 'rejected' && !isProven(item))

  function proveSome(): void {
    prove(unproven().slice(0, AT_A_TIME))
    if (unproven().length > 0) timer = setTimeout(proveSome)
  }

  /** What was proven of facts that a change leaves as they were holds in the deck after it as well. */
  function carryOver(): void {
    const of = proving.value
    if (!of || proofs.value.size === 0) return
    const facts = new Map((draft()?.items ?? []).map(({ id, fact }) => [id, fact]))
    proofs.value = new Map(
      [...proofs.value].map(([id, proven]) => {
        const fact = facts.get(id)
        return [id, fact && isSame(proven.basis, basisOf(fact, of)) ? { ...proven, in: of } : proven]
      }),
    )
  }

  watch(
    proving,
    () => {
      carryOver()
      clearTimeout(timer)
      timer = setTimeout(proveSome)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))

  /** What the check says of one fact, now. */
  function proofNow(item: DraftItem): CardProof | undefined {
    const of = proving.value
    if (!of) return undefined
    const proven = proofs.value.get(item.id)
    return proven?.in === of ? proven.proof : proofOf(item, of)
  }

  const provenCount = computed(() => (draft()?.items ?? []).filter((item) => item.stand === 'rejected' || isProven(item)).length)
  const goodIds = computed(() => (draft()?.items ?? []).filter(({ id, stand }) => stand === 'waiting' && proofs.value.get(id)?.proof.isClean).map(({ id }) => id))
  /** The same set as long as the same are in it, so that the article is not gone over for every few facts that come through. */
  const toMend = computed<ReadonlySet<string>>((before) => {
    const now = new Set([...proofs.value].filter(([, { proof }]) => !proof.isClean).map(([id]) => id))
    return before?.size === now.size && [...now].every((id) => before.has(id)) ? before : now
  })

  /** The facts that wait and have nothing to mend, once the check has come to all. */
  function allGood(): readonly string[] {
    prove(unproven())
    return goodIds.value
  }

  return { proofNow, provenCount, goodIds, toMend, allGood }
}

/** Whether two lists hold the same things in the same order. */
function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, at) => one === now[at])
}
