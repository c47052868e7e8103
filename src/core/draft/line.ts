import { standingDeeds, type DraftDeed, type DraftId } from './deeds'
import type { DraftLine } from './draft-storage'

/** What is written of a draft when it is begun. */
export interface DraftHead {
  readonly id: DraftId
  readonly title: string
  readonly begunMs: number
}

/** The drafts to go on with, the last begun first. */
export function draftLines(heads: readonly DraftHead[], deedsOf: (id: DraftId) => readonly DraftDeed[]): readonly DraftLine[] {
  const open = heads.flatMap(({ id, title, begunMs }): readonly DraftLine[] => {
    const deeds = standingDeeds(deedsOf(id))
    if (isOver(deeds)) return []
    const described = deeds.findLast((deed) => deed.does === 'described')
    return [{ id, title: described?.does === 'described' ? described.article.title : title, begunMs }]
  })
  return open.sort((a, b) => b.begunMs - a.begunMs || (a.id < b.id ? -1 : 1))
}

/** The drafts over and done with since before a time. */
export function sweptDrafts(heads: readonly DraftHead[], deedsOf: (id: DraftId) => readonly DraftDeed[], beforeMs: number): readonly DraftId[] {
  return heads
    .filter(({ id }) => {
      const deeds = deedsOf(id)
      return isOver(standingDeeds(deeds)) && deeds.every(({ ms }) => ms < beforeMs)
    })
    .map(({ id }) => id)
}

/** Kept as a deck with nothing done since, or put away. */
function isOver(standing: readonly DraftDeed[]): boolean {
  const last = standing.at(-1)
  return last?.does === 'kept' || last?.does === 'discarded'
}
