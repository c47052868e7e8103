import type { ShelfEntry } from './deck'

/** Names one thing done to the kept decks. Ids sort as text in the order in which the things were done. */
export type DeckDeedId = string

/** What was done to the kept decks: never changed, only followed by more. What stands is a fold over these. */
export type DeckDeed = { readonly id: DeckDeedId; readonly deckId: string; readonly ms: number } & (
  | { readonly does: 'kept'; readonly line: ShelfEntry }
  | { readonly does: 'removed' }
  | { readonly does: 'undone'; readonly deed: DeckDeedId }
)

/** A revision of a kept deck, and when it was kept (UTC milliseconds). */
export interface DeckRevision {
  readonly revision: string
  readonly ms: number
  readonly deed: DeckDeedId
}

/** A kept deck as the shelf shows it, and its revisions, the newest first. */
export interface KeptDeck {
  readonly line: ShelfEntry
  readonly revisions: readonly [DeckRevision, ...DeckRevision[]]
}

/** Revisions of a deck that are kept to go back to. */
export const MOST_REVISIONS = 200

/** What a sweep deletes: deeds, and texts by deck and revision. */
export interface Swept {
  readonly deeds: readonly DeckDeedId[]
  readonly texts: readonly { readonly deckId: string; readonly revision: string }[]
}

/** The id of a deed done now, after all that were done before; `chance` is 0 to 1. */
export function deckDeedId(ms: number, before: DeckDeedId | undefined, chance: number): DeckDeedId {
  const last = before === undefined ? -1 : parseInt(before.slice(0, 9), 36)
  return Math.max(ms, last + 1).toString(36).padStart(9, '0') + Math.floor(chance * 36 ** 4).toString(36).padStart(4, '0')
}

/** The decks that stand, in the order of their oldest revisions. Any order of the deeds gives the same. */
export function keptDecks(deeds: readonly DeckDeed[]): readonly KeptDeck[] {
  const oldest = ({ revisions }: KeptDeck) => revisions.at(-1)?.deed ?? ''
  return [...byDeck(deeds)].flatMap(([, own]) => keptOf(own) ?? []).sort((a, b) => (oldest(a) < oldest(b) ? -1 : 1))
}

/** What of the deeds nobody goes back to: of removed decks and undone revisions what is older than a time, and revisions beyond the most. */
export function sweepOf(deeds: readonly DeckDeed[], beforeMs: number): Swept {
  const dropped: DeckDeed[] = []
  const held = new Set<string>()
  for (const [, own] of byDeck(deeds)) {
    const standing = new Set(keptOf(own)?.revisions.slice(0, MOST_REVISIONS).map(({ deed }) => deed))
    // What follows a deed that is held may undo it.
    const firstHeld = own.find(({ id, ms }) => standing.has(id) || ms >= beforeMs)?.id
    for (const deed of own) {
      const isRevision = deed.does === 'kept'
      const isHeld = standing.has(deed.id) || deed.ms >= beforeMs || (!isRevision && firstHeld !== undefined && deed.id > firstHeld)
      if (!isHeld) dropped.push(deed)
      else if (isRevision) held.add(textKey(deed.deckId, deed.line.revision))
    }
  }
  const texts = dropped.flatMap((deed) =>
    deed.does === 'kept' && !held.has(textKey(deed.deckId, deed.line.revision)) ? [{ deckId: deed.deckId, revision: deed.line.revision }] : [],
  )
  return { deeds: dropped.map(({ id }) => id), texts }
}

function textKey(deckId: string, revision: string): string {
  return `${deckId}/${revision}`
}

/** Each deck's deeds in order. */
function byDeck(deeds: readonly DeckDeed[]): ReadonlyMap<string, DeckDeed[]> {
  const found = new Map<string, DeckDeed[]>()
  for (const deed of [...deeds].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = found.get(deed.deckId)
    if (own) own.push(deed)
    else found.set(deed.deckId, [deed])
  }
  return found
}

function keptOf(own: readonly DeckDeed[]): KeptDeck | undefined {
  const undone = new Set(own.flatMap((deed) => (deed.does === 'undone' ? [deed.deed] : [])))
  let kept: Extract<DeckDeed, { readonly does: 'kept' }>[] = []
  for (const deed of own) {
    if (undone.has(deed.id)) continue
    if (deed.does === 'removed') kept = []
    else if (deed.does === 'kept') kept.push(deed)
  }
  const [newest, ...older] = kept.reverse().map((deed) => ({ line: deed.line, revision: { revision: deed.line.revision, ms: deed.ms, deed: deed.id } }))
  return newest && { line: newest.line, revisions: [newest.revision, ...older.map(({ revision }) => revision)] }
}
