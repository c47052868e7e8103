import { ref, shallowRef, watch } from 'vue'
import type { AskedAs } from '@/components/fact-form/asked-as'
import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'

/** The questions of a fact, and what the prover finds in each and in the fact. */
export interface ShownProof {
  readonly asked: readonly AskedAs[]
  readonly findings: readonly Problem[]
}

/** The questions that a fact is asked in, proven once somebody wants to see them, and again when the fact changes. */
export function useFactProof(fact: () => Fact | undefined, deck: () => Deck | undefined) {
  const proof = shallowRef<ShownProof>()
  const isWanted = ref(false)

  watch([fact, deck, isWanted], async ([of, within, wanted]) => {
    if (!of || !within || !wanted) return
    const [{ proveOneFact }, { kindOf }] = await Promise.all([import('@/prover'), import('@/questions')])
    const { kinds, findings } = proveOneFact(of, within)
    const asked = kinds.map(({ kind, question, findings: found }) => ({ kind, paper: question && kindOf(question).paper(question), findings: found }))
    if (fact() === of) proof.value = { asked, findings }
  })

  return { proof, prove: () => void (isWanted.value = true) }
}
