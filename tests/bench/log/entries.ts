import { nextStamp } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'

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
