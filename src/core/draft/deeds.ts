import type { Article } from '../deck'
import type { Fact, FactId } from '../fact'
import type { DeckDeedId } from '../kept-decks'
import type { Named } from '../names'

/** Names a deck in the making on this device. */
export type DraftId = string

/** Names one thing done to a draft. Ids sort as text in the order in which the things were done. */
export type DraftDeedId = string

/** One thing done to a draft, before it is written down. */
export type DraftDoing =
  /** Facts taken into the deck, or left out of it, or waiting again. */
  | { readonly does: 'accepted' | 'rejected' | 'put-back'; readonly factIds: readonly FactId[] }
  /** A fact put otherwise: its words, its answer, who says it, how it stands. It goes by the id that it was found under. */
  | { readonly does: 'worded'; readonly factId: FactId; readonly fact: Fact }
  /** A fact made by hand; `omission` is the place in the list of what was left out that it makes good. */
  | { readonly does: 'added'; readonly fact: Fact; readonly omission?: number }
  /** A block that was taken for no paragraph put at the end of the reading. */
  | { readonly does: 'taken-in'; readonly omission: number }
  /** Two names that mean the same. */
  | { readonly does: 'merged'; readonly kept: Named; readonly gone: Named }
  /** What is known of the article. */
  | { readonly does: 'described'; readonly article: Article }
  /** The accepted facts kept as a deck; `deed` is what that did to the kept decks, where it did anything. */
  | { readonly does: 'kept'; readonly deckId: string; readonly deed?: DeckDeedId }
  /** The draft put away. */
  | { readonly does: 'discarded' }
  /** Another thing taken back; taking back the taking back brings it again. */
  | { readonly does: 'undone'; readonly deed: DraftDeedId }

/** Something done to a draft: never changed, only followed by more. `ms` is UTC milliseconds. */
export type DraftDeed = DraftDoing & { readonly id: DraftDeedId; readonly ms: number }

/** The deeds that nothing has taken back, each once and in order. Any order of arrival gives the same. */
export function standingDeeds(deeds: readonly DraftDeed[]): readonly DraftDeed[] {
  const ordered = [...new Map(deeds.map((deed) => [deed.id, deed])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const undone = new Set<DraftDeedId>()
  // From the newest back, so that the undo of an undo brings the deed back.
  for (const deed of ordered.toReversed()) if (deed.does === 'undone' && !undone.has(deed.id) && deed.deed < deed.id) undone.add(deed.deed)
  return ordered.filter((deed) => deed.does !== 'undone' && !undone.has(deed.id))
}

/** What undo would take back: the newest deed that stands; undefined where there is none. */
export function undoable(deeds: readonly DraftDeed[]): DraftDeed | undefined {
  return standingDeeds(deeds).at(-1)
}

/** What redo would bring again: of the undos with nothing done since, the last that stands. */
export function redoable(deeds: readonly DraftDeed[]): DraftDeed | undefined {
  const ordered = [...deeds].sort((a, b) => (a.id < b.id ? -1 : 1))
  const undone = new Set<DraftDeedId>()
  for (const deed of ordered.toReversed()) {
    if (deed.does !== 'undone') return undefined
    if (undone.has(deed.id)) continue
    const aim = ordered.find(({ id }) => id === deed.deed)
    if (aim?.does !== 'undone') return deed
    undone.add(aim.id)
  }
  return undefined
}
