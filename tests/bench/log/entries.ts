import type { ShelfEntry } from '@/core/deck'
import type { StoredEntry } from '@/core/entry'
import type { FactState } from '@/core/fact-state'
import { nextStamp } from '@/core/stamp'
import type { DeckFacts } from '@/core/target'

const FROM_MS = 1_700_000_000_000
/** So that each of a hundred thousand facts comes again on a later day. */
const EACH_MS = 10_000

/** The id of a fact by its place. */
export function factIdAt(at: number): string {
  return `deck-fact-${at}`
}

/** A review of one of a hundred thousand facts in turn. */
export function reviewAt(writer: string, seq: number): StoredEntry {
  const ms = FROM_MS + seq * EACH_MS
  const body = { kind: 'review-imported', factId: factIdAt(seq % 100_000), rating: 1 + (seq % 4), from: 'bench' }
  return { ...body, stamp: nextStamp(ms, undefined, writer), seq, version: 1, moment: { ms, offset: 0, zone: 'UTC' }, day: Math.floor(ms / 86_400_000) }
}

/** A deck of so many facts. */
export function deckOf(count: number): DeckFacts {
  return { about: { id: 'deck' }, factIds: Array.from({ length: count }, (_, at) => factIdAt(at)) }
}

/** The same deck as the shelf has it. */
export function shelvedDeck(count: number): ShelfEntry {
  return { about: { id: 'deck', title: 'A long deck', language: 'en', article: { publisher: 'Bench' } }, revision: '1', factIds: deckOf(count).factIds }
}

/** So many facts of which half are due on day 19,700. */
export function anyFacts(count: number, random: () => number): Map<string, FactState> {
  const facts = new Map<string, FactState>()
  for (let at = 0; at < count; at++) {
    const memory = { stability: 1 + random() * 100, difficulty: 1 + random() * 9, lastDay: 19_600 + Math.floor(random() * 100) }
    facts.set(factIdAt(at), { memory, answers: 10, lapses: 0, lastOutcome: 'right', rung: 2, misses: 0, sureWrongDay: undefined, takenFor: [] })
  }
  return facts
}
