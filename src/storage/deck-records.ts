import type { Deck } from '@/core/deck'
import type { DeckDeed } from '@/core/kept-decks'
import type { StoredRecord } from './records'

/** Version of the records that hold decks. */
const VERSION = 1

const TEXTS = 'text/'

export function textKey(deckId: string, revision: string): string {
  return `${TEXTS}${deckId}/${revision}`
}

/** Data as it is stored, with its version. */
export function recordOf<T extends object>(data: T): T & { readonly v: number } {
  return { v: VERSION, ...data }
}

/** The deeds among records; those that can't be read, or that a newer version wrote, are passed over and left where they lie. */
export function deedsIn(records: readonly StoredRecord[]): readonly DeckDeed[] {
  return records.flatMap((record) => ('value' in record && isDeed(record.value) ? [record.value] : []))
}

/** The deck of a text's record; undefined for anything else. */
export function deckIn(value: unknown): Deck | undefined {
  return isOurs(value) && 'deck' in value ? (value.deck as Deck) : undefined
}

function isOurs(value: unknown): value is { readonly v: number } {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === VERSION
}

function isDeed(value: unknown): value is DeckDeed & { readonly v: number } {
  if (!isOurs(value) || !('id' in value && 'deckId' in value && 'does' in value && 'ms' in value)) return false
  return (value.does === 'kept' && 'line' in value) || value.does === 'removed' || (value.does === 'undone' && 'deed' in value)
}
