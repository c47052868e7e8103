import { sentenceOf, type Fact, type FactId } from '@/core/fact'
import type { Reason, Verdict } from '@/core/verdict'
import { reasons as words } from '@/locales/en/reasons'
import { fill, type Message } from '@/locales/message'
import { usePrint } from './use-words'

/** Why a verdict fell as it did, in words. Facts are given for the reasons that speak of another fact than the one asked. */
export function useReasons() {
  const { tag } = usePrint()
  const known: Readonly<Record<string, Message>> = words

  function wordsOf(reason: Reason, facts?: ReadonlyMap<FactId, Fact>): string | undefined {
    const message = Object.hasOwn(known, reason.code) ? known[reason.code] : undefined
    if (message === undefined) return undefined
    const other = facts?.get(String(reason.params?.['factId'] ?? ''))
    return fill(message, { ...reason.params, fact: other ? sentenceOf(other) : '' }, tag()).trim()
  }

  /** The reasons of a verdict, those that have words. */
  function reasonsOf(verdict: Verdict, facts?: ReadonlyMap<FactId, Fact>): readonly string[] {
    return verdict.reasons.flatMap((reason) => wordsOf(reason, facts) ?? [])
  }

  return { reasonsOf }
}
