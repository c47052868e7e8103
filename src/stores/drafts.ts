import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { deckOfDraft, freeDeckId, type DeckNaming } from '@/core/draft/deck-of'
import { redoable, undoable, type DraftDeed, type DraftDoing, type DraftId } from '@/core/draft/deeds'
import { draftOf, type DraftSource, type Found } from '@/core/draft/draft'
import type { DraftLine, DraftStorage, StoredDraft } from '@/core/draft/draft-storage'
import { StorageFailure, type StorageFailureKind } from '@/core/storage'
import { revisionOf } from '@/formats/deck/revision'
import { useDecks } from './decks'
import { useHouse } from './house'
import { useKeptDecks } from './kept-decks'

/** How long a draft that was kept as a deck or put away can be had back. */
const SWEPT_AFTER_MS = 30 * 86_400_000

/** Decks in the making: begun, found, decided fact by fact, kept. The only writer of their storage. Where that fails, the draft goes on in this tab. */
export const useDrafts = defineStore('drafts', () => {
  const house = useHouse()
  const decks = useDecks()
  const kept = useKeptDecks()

  const lines = shallowRef<readonly DraftLine[]>([])
  const open = shallowRef<StoredDraft & { readonly id: DraftId }>()
  /** Why nothing is saved, where nothing is. */
  const trouble = shallowRef<StorageFailureKind>()
  const draft = computed(() => open.value?.found && draftOf(open.value.source, open.value.found, open.value.deeds))
  const lastDeed = computed(() => open.value && undoable(open.value.deeds))
  /** A deck that was taken back is kept again, not brought again: meanwhile its facts may have changed. */
  const lastUndo = computed(() => {
    const undone = open.value && redoable(open.value.deeds)
    return undone?.does === 'undone' && open.value?.deeds.find(({ id }) => id === undone.deed)?.does === 'kept' ? undefined : undone
  })

  let storing: Promise<DraftStorage> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  function storage(): Promise<DraftStorage> {
    storing ??= house.drafts().then((found) => {
      found.watch((id) => void (id === open.value?.id && inTurn(() => reread(id))))
      return found
    })
    return storing
  }

  /** One after the other, so that what was done first is written first. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  /** Works on the storage; where that fails, on one in memory that has what this tab has. */
  async function on<T>(work: (storage: DraftStorage) => Promise<T>): Promise<T> {
    try {
      return await work(await storage())
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      trouble.value = error.failure
      storing = inMemory()
      return work(await storing)
    }
  }

  async function inMemory(): Promise<DraftStorage> {
    const { memoryDrafts, memoryDraftShelf } = await import('@/storage/memory-drafts')
    const shelf = memoryDraftShelf()
    const now = open.value
    if (now) shelf.drafts.set(now.id, { head: { id: now.id, title: now.source.article.title, begunMs: house.world.now().ms }, ...now })
    return memoryDrafts({ random: house.world.random, shelf })
  }

  async function reread(id: DraftId): Promise<boolean> {
    const found = await on((on) => on.get(id))
    open.value = found && { id, ...found }
    return found !== undefined
  }

  /** Reads which drafts there are to go on with. */
  async function readLines(): Promise<void> {
    lines.value = await inTurn(() => on((on) => on.list()))
  }

  /** Opens a draft; false where there is none of this id. */
  function openDraft(id: DraftId): Promise<boolean> {
    return inTurn(() => reread(id))
  }

  /** Leaves the draft that is open, as it is. */
  function leave(): void {
    open.value = undefined
  }

  /** Begins a draft of a text, or changes the text of the open one while nothing is found in it yet. */
  function write(source: DraftSource): Promise<DraftId> {
    const id = open.value && !open.value.found ? open.value.id : house.world.newId()
    open.value = { id, source, found: undefined, deeds: open.value?.id === id ? open.value.deeds : [] }
    return inTurn(async () => {
      // What was typed since is on its way: only the newest is written.
      if (open.value?.id === id && open.value.source !== source) return id
      await on((on) => on.putSource(id, source, house.world.now().ms))
      return id
    })
  }

  /** Adds what was found in the text of the open draft. */
  function find(found: Found): Promise<void> {
    return inTurn(async () => {
      const now = open.value
      if (!now) return
      await on((on) => on.putFound(now.id, found))
      open.value = { ...now, found }
    })
  }

  /** Does something to the open draft; it is saved when this resolves, unless `trouble` says otherwise. */
  async function does(doing: DraftDoing): Promise<void> {
    await inTurn(() => append(doing))
  }

  async function append(doing: DraftDoing): Promise<DraftDeed | undefined> {
    const now = open.value
    if (!now) return undefined
    const deed = await on((on) => on.append(now.id, plain(doing), house.world.now().ms))
    open.value = { ...now, deeds: [...now.deeds, deed] }
    return deed
  }

  /** Takes the last deed back; a deck that was kept goes with it. Returns the deed. */
  function undo(): Promise<DraftDeed | undefined> {
    return inTurn(async () => {
      const deed = lastDeed.value
      if (!deed) return undefined
      if (deed.does === 'kept' && deed.deed !== undefined) await kept.undo(deed.deed)
      await append({ does: 'undone', deed: deed.id })
      return deed
    })
  }

  /** Brings again what undo took back last. */
  function redo(): Promise<void> {
    return inTurn(async () => {
      const back = lastUndo.value
      if (back) await append({ does: 'undone', deed: back.id })
    })
  }

  /** Puts a draft away; returns the way to have it back. */
  async function discard(id: DraftId): Promise<() => Promise<void>> {
    const at = () => house.world.now().ms
    const deed = await inTurn(() => on((on) => on.append(id, { does: 'discarded' }, at())))
    await readLines()
    return async () => {
      await inTurn(() => on((on) => on.append(id, { does: 'undone', deed: deed.id }, at())))
      await readLines()
    }
  }

  /** Deletes every draft for good. Throws `StorageFailure`. */
  function deleteAll(): Promise<void> {
    return inTurn(async () => {
      await (await storage()).deleteAll()
      open.value = undefined
      lines.value = []
    })
  }

  /** Keeps the accepted facts as a deck on this device, under the id wished for if no other deck has it; returns the id. Throws `StorageFailure`. */
  function keep(wished: string, naming: Omit<DeckNaming, 'id'>): Promise<string | undefined> {
    return inTurn(async () => {
      const now = draft.value
      if (!now) return undefined
      await decks.readKept()
      const id = now.keptAs ?? freeDeckId(wished, new Set(decks.shelf.map(({ about }) => about.id)))
      const rest = deckOfDraft(now, { ...naming, id })
      const back = await kept.keep({ ...rest, revision: await revisionOf(rest) })
      const [newest] = back ? await kept.revisionsOf(id) : []
      await append({ does: 'kept', deckId: id, ...(newest && { deed: newest.deed }) })
      await on((on) => on.sweep(house.world.now().ms - SWEPT_AFTER_MS))
      return id
    })
  }

  return { lines, open, trouble, draft, lastDeed, lastUndo, readLines, openDraft, leave, write, find, does, undo, redo, discard, deleteAll, keep }
})

/** What a form gives may be watched by it still; what is written is data alone. */
function plain(doing: DraftDoing): DraftDoing {
  return JSON.parse(JSON.stringify(doing)) as DraftDoing
}
