import type { StoredEntry } from './entry'
import type { FoldBase } from './fold-base'
import type { Glance } from './glance'
import type { LookBack, LookBacks } from './look-back'
import type { PrintedLog } from './printed-log'
import type { Problem } from './problem'
import type { Writer } from './stamp'

/** How the world failed when keeping or reading the log. */
export type StorageFailureKind =
  /** No room (quota or disk). */
  | 'full'
  /** Another tab holds an older or newer version open, or opening took too long. */
  | 'blocked'
  /** What lies there can't be read. */
  | 'corrupt'
  /** This profile had data, and the store is empty. */
  | 'lost'
  /** The browser gives no store (private window, policy, an old browser). */
  | 'unavailable'
  /** A newer version of the app wrote this; reload to update. */
  | 'newer'

/** Thrown by storage, caught once in the store that called it. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  constructor(
    readonly failure: StorageFailureKind,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }
}

/** How the world failed; anything else is our mistake, and thrown on. */
export function failureKindOf(error: unknown): StorageFailureKind {
  if (error instanceof StorageFailure) return error.failure
  throw error
}

/** A record set aside because it could not be read, with its bytes as found. */
export interface DamagedRecord {
  readonly key: string
  readonly text: string
  readonly problem: Problem
}

/** What can be read of a log that doesn't open, and what can't, as it was found. */
export interface Salvage {
  readonly entries: readonly StoredEntry[]
  readonly damaged: readonly DamagedRecord[]
}

/** How many entries one copy of the log gave back to the other. */
export interface Repair {
  readonly fromCopy: number
  readonly toCopy: number
}

/** The log once its two copies have been compared. */
export interface SettledLog {
  /** Entries that only the second copy had. */
  readonly entries: readonly StoredEntry[]
  /** Records that can't be read and that no copy gave back. */
  readonly damaged: readonly DamagedRecord[]
  readonly nextSeq: number
  /** What was repaired, where anything was. */
  readonly repaired: Repair | undefined
  /** How many copies the log is kept in from now on. */
  readonly copies: number
}

/** The log as found on opening. `writer` is the turn that this tab holds until it closes; `nextSeq` the next place in its sequence. */
export interface OpenedLog {
  /** What an earlier sitting folded; the entries are those after it. Undefined where they are the whole log. */
  readonly base: FoldBase | undefined
  readonly entries: readonly StoredEntry[]
  readonly damaged: readonly DamagedRecord[]
  readonly writer: Writer
  readonly nextSeq: number
  /** Resolves when the copies agree, before which nothing is appended; never rejects. */
  readonly settled: Promise<SettledLog>
}

/** A snapshot of the log kept beside it: its date (YYYY-MM-DD) and size in bytes. */
export interface Snapshot {
  readonly date: string
  readonly bytes: number
}

/** A wish to stop, as far as it is heard here: a browser's AbortSignal is one. */
export interface Stop {
  throwIfAborted(): void
  addEventListener(type: 'abort', heard: () => void, how: { readonly once: true }): void
}

/** Where the log is kept. Implemented on localforage and in memory; one contract suite holds for both. */
export interface LogStorage {
  /** Reads the whole log and takes a turn as writer. Throws `StorageFailure`. */
  open(): Promise<OpenedLog>
  /** Every entry of the log, in order. Throws `StorageFailure`. */
  readAll(): Promise<readonly StoredEntry[]>
  /** The whole log as text, with entries that may not be in it yet, printed apart from the page; undefined where that can't be. Rejects with the signal's reason where it is stopped. */
  print(others: readonly StoredEntry[], signal: Stop): Promise<PrintedLog | undefined>
  /** Asks something of the whole log, and of entries that are not in it yet; apart from the page where that can be. Throws `StorageFailure`. */
  lookBack<W extends LookBack>(what: W, ask: LookBacks[W]['ask'], unsaved: readonly StoredEntry[]): Promise<LookBacks[W]['told']>
  /** Keeps what was folded up to a stamp, for the next opening to start from. For when nothing else is to do. Never rejects. */
  keepBase(base: FoldBase): Promise<void>
  /**
   * Keeps what home tells by all that this storage has told of up to the call, to be told again at the next start for as long as the log ends there: also where
   * it takes a while to work out. For when nothing else is to do. Never rejects.
   */
  keepGlance(glance: Promise<Glance>): Promise<void>
  /** Resolves when the entry is durable; throws `StorageFailure` when it isn't. The entry's seq must be the writer's next. */
  append(entry: StoredEntry): Promise<void>
  /** Adds entries made elsewhere (a backup), all or none: those whose stamps are present are left as they are. */
  adopt(importId: string, entries: readonly StoredEntry[]): Promise<void>
  /** Calls back with entries that another tab of this device has appended or adopted, or that it has deleted everything. Returns the way to stop. */
  watch(listener: (news: { readonly entries: readonly StoredEntry[] } | { readonly deleted: true }) => void): () => void
  /** The snapshots kept, the newest first. */
  listSnapshots(): Promise<readonly Snapshot[]>
  /** The entries of the snapshot of a date; none where there is no such snapshot. */
  readSnapshot(date: string): Promise<readonly StoredEntry[]>
  /** Keeps a snapshot of the log under today's date (YYYY-MM-DD), one a day, and thins the older ones. For when nothing else is to do. Never rejects. */
  keepSnapshot(date: string): Promise<void>
  /** Deletes everything: all writers' entries, imports, markers. */
  deleteAll(): Promise<void>
  /** Deletes the damaged records that `open` set aside. */
  discardDamaged(keys: readonly string[]): Promise<void>
  /** What can be read of the log where it doesn't open, or of those set aside. Changes nothing, and never rejects. */
  salvage(which: 'log' | 'aside'): Promise<Salvage>
  /** Leaves a log that doesn't open as it lies; the next opening begins an empty one. Throws `StorageFailure`. */
  setAside(): Promise<void>
  /** How many logs were set aside. */
  countAside(): Promise<number>
  /** Deletes the logs that were set aside. Throws `StorageFailure`. */
  discardAside(): Promise<void>
  close(): Promise<void>
}
