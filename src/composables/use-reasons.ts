import { sentenceOf, type Fact, type FactId } from '@/core/fact'
import type { Reason, Verdict } from '@/core/verdict'
import { why } from '@/locales/en/why'
import { useWords } from './use-words'

/** A quoted term has its quotation marks already; the words around it bring theirs. */
const QUOTED = /^[“«"](.*)[”»"]$/u

/** Why a verdict fell as it did, in words. Facts are given for the reasons that speak of another fact than the one asked. */
export function useReasons() {
  const { sayWhole } = useWords(why)

  function wordsOf({ code, params }: Reason, facts?: ReadonlyMap<FactId, Fact>): string | undefined {
    const other = facts?.get(String(params?.['factId'] ?? ''))
    const option = params?.['option']
    const bare = typeof option === 'string' ? { option: option.replace(QUOTED, '$1') } : {}
    return sayWhole(code, { ...params, ...bare, ...(other ? { fact: sentenceOf(other) } : {}) })
  }

  /** The reasons of a verdict; one without words, or one that lacks what its words need, is passed over. */
  function reasonsOf(verdict: Verdict, facts?: ReadonlyMap<FactId, Fact>): readonly string[] {
    return verdict.reasons.flatMap((reason) => wordsOf(reason, facts) ?? [])
  }

  return { reasonsOf }
}
