import type { Stamp, Writer } from '@/core/stamp'
import type { Snapshot } from '@/core/storage'
import type { Folder } from './folder'
import { keeperOf, type Compared, type Differences } from './keeper'
import { snapshotsIn } from './snapshots'

/** What the worker of the second copy can be asked. */
export interface Archive {
  readonly open: (device: string, writer: Writer, known: readonly Stamp[], before: Compared) => Promise<Differences>
  readonly append: (lines: readonly string[]) => Promise<Compared>
  readonly readAll: () => Promise<readonly string[]>
  readonly listSnapshots: () => Promise<readonly Snapshot[]>
  readonly readSnapshot: (date: string) => Promise<readonly string[]>
  /** Makes a snapshot of the copy as it is, unless the day has one. */
  readonly keepSnapshot: (date: string) => Promise<boolean>
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A question to the worker, and its answer. */
export type Asked = { readonly [K in keyof Archive]: { readonly id: number; readonly ask: K; readonly args: Parameters<Archive[K]> } }[keyof Archive]
export type Answered = { readonly id: number; readonly reply: unknown } | { readonly id: number; readonly failed: string }

/** The copy and the snapshots under a folder. */
export function archiveIn(root: Folder): Archive {
  const keeper = keeperOf(root)
  const snapshots = snapshotsIn(root)
  return {
    open: (...args) => keeper.open(...args),
    readAll: () => keeper.readAll(),
    close: () => keeper.close(),
    async append(lines) {
      for (;;) {
        try {
          return await keeper.append(lines)
        } catch (error) {
          // An answer is worth more than an old snapshot.
          const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
          if (!isFull || !(await snapshots.giveUpOldest())) throw error
        }
      }
    },
    listSnapshots: () => snapshots.list(),
    readSnapshot: (date) => snapshots.read(date),
    keepSnapshot: (date) => snapshots.keep(date, () => keeper.readAll()),
    async forget() {
      await keeper.forget()
      await snapshots.forget()
    },
  }
}

/** Answers one question at a time, in the order asked. */
export function answerer(open: () => Promise<Folder>, tell: (answer: Answered) => void): (asked: Asked) => void {
  let archive: Promise<Archive> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const answer = async ({ id, ask, args }: Asked): Promise<void> => {
    try {
      archive ??= open().then(archiveIn)
      const asking = (await archive)[ask] as (...given: readonly unknown[]) => Promise<unknown>
      tell({ id, reply: await asking(...args) })
    } catch (error) {
      tell({ id, failed: String(error) })
    }
  }
  return (asked) => {
    turn = turn.then(() => answer(asked))
  }
}
