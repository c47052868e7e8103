import type { DraftDeed, DraftDoing, DraftId } from './deeds'
import type { DraftSource, Found } from './draft'

/** A draft as the list shows it. Times are UTC milliseconds. */
export interface DraftLine {
  readonly id: DraftId
  readonly title: string
  readonly begunMs: number
}

/** A draft as it is kept: what it is made from, what was found once it was read, and everything done to it. */
export interface StoredDraft {
  readonly source: DraftSource
  readonly found: Found | undefined
  readonly deeds: readonly DraftDeed[]
}

/**
 * Where decks in the making are kept. Implemented on localforage and in memory; one contract suite holds for both. Every method throws `StorageFailure`
 * where the world fails, and what it has resolved for is on the disk.
 */
export interface DraftStorage {
  /** The drafts that are neither kept as decks nor put away, the last begun first. */
  list(): Promise<readonly DraftLine[]>
  get(id: DraftId): Promise<StoredDraft | undefined>
  /** Begins a draft, or changes its text before it is read. */
  putSource(id: DraftId, source: DraftSource, ms: number): Promise<void>
  /** Adds what was found in the text. */
  putFound(id: DraftId, found: Found): Promise<void>
  /** Writes down what was done, after all that was done before. */
  append(id: DraftId, doing: DraftDoing, ms: number): Promise<DraftDeed>
  /** Deletes for good the drafts kept as decks or put away before a time. For when nothing else is to do. */
  sweep(beforeMs: number): Promise<void>
  /** Deletes every draft for good, those that wait to be swept too. */
  deleteAll(): Promise<void>
  /** Calls back when another tab of this device has changed a draft. Returns the way to stop. */
  watch(listener: (id: DraftId) => void): () => void
  close(): void
}
