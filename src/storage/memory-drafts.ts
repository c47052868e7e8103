import type { DraftDeed, DraftId } from '@/core/draft/deeds'
import type { DraftSource, Found } from '@/core/draft/draft'
import type { DraftStorage } from '@/core/draft/draft-storage'
import { draftLines, sweptDrafts, type DraftHead } from '@/core/draft/line'
import { deckDeedId } from '@/core/kept-decks'
import type { Random } from '@/core/world'

interface Kept {
  readonly head: DraftHead
  readonly source: DraftSource
  readonly found: Found | undefined
  readonly deeds: readonly DraftDeed[]
}

/** What the tabs of one memory share. */
export interface MemoryDraftShelf {
  readonly drafts: Map<DraftId, Kept>
  readonly listeners: Set<{ readonly handle: object; readonly hear: (id: DraftId) => void }>
}

/** A shelf without drafts. */
export function memoryDraftShelf(): MemoryDraftShelf {
  return { drafts: new Map(), listeners: new Set() }
}

/** Drafts kept in memory alone: for tests, and where the device gives no store. Gone with the tab. */
export function memoryDrafts({ random, shelf = memoryDraftShelf() }: { readonly random: Random; readonly shelf?: MemoryDraftShelf }): DraftStorage {
  const handle = {}
  const tell = (id: DraftId) => {
    for (const listener of shelf.listeners) if (listener.handle !== handle) listener.hear(id)
  }
  const heads = () => [...shelf.drafts.values()].map(({ head }) => head)
  const deedsOf = (id: DraftId) => shelf.drafts.get(id)?.deeds ?? []

  return {
    async list() {
      return draftLines(heads(), deedsOf)
    },
    async get(id) {
      const kept = shelf.drafts.get(id)
      return kept && structuredClone({ source: kept.source, found: kept.found, deeds: kept.deeds })
    },
    async putSource(id, source, ms) {
      const before = shelf.drafts.get(id)
      const head: DraftHead = { id, title: source.article.title, begunMs: before?.head.begunMs ?? ms }
      shelf.drafts.set(id, structuredClone({ head, source, found: before?.found, deeds: before?.deeds ?? [] }))
      tell(id)
    },
    async putFound(id, found) {
      const before = shelf.drafts.get(id)
      if (!before) return
      shelf.drafts.set(id, structuredClone({ ...before, found }))
      tell(id)
    },
    async append(id, doing, ms) {
      const before = shelf.drafts.get(id)
      const deed: DraftDeed = structuredClone({ ...doing, id: deckDeedId(ms, deedsOf(id).at(-1)?.id, random()), ms })
      if (before) shelf.drafts.set(id, { ...before, deeds: [...before.deeds, deed] })
      tell(id)
      return deed
    },
    async sweep(beforeMs) {
      for (const id of sweptDrafts(heads(), deedsOf, beforeMs)) shelf.drafts.delete(id)
    },
    async deleteAll() {
      const ids = [...shelf.drafts.keys()]
      shelf.drafts.clear()
      ids.forEach(tell)
    },
    watch(hear) {
      const listener = { handle, hear }
      shelf.listeners.add(listener)
      return () => shelf.listeners.delete(listener)
    },
    close() {
      for (const listener of shelf.listeners) if (listener.handle === handle) shelf.listeners.delete(listener)
    },
  }
}
