import { parseLine } from '@/core/line'
import type { Stamp, Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { CopyWorker } from './copy/client'
import type { Archive } from './copy/archive'
import type { Compared, Differences } from './copy/keeper'

/** The second copy as the log sees it. It may be missing or fall behind; it never makes an answer fail. */
export interface SecondCopy {
  /** Opens this writer's part and compares the copy with the log; undefined where there is no copy. */
  compare(device: string, writer: Writer, known: readonly Stamp[], before?: Compared): Promise<Differences | undefined>
  /** Done when the lines are flushed, or are known to wait for the next ones: says which. Never rejects. */
  append(lines: readonly string[]): Promise<boolean>
  /** How far both have been found alike, in bytes by path; undefined while the copy is behind or there is none. */
  compared(): Compared | undefined
  /** Every entry of the copy; none where there is no copy. */
  recover(): Promise<readonly StoredEntry[]>
  /** The worker's own questions; undefined where there is no worker. */
  archive(): Promise<Archive | undefined>
  /** Forgets everything. Says whether that is certain. */
  forget(): Promise<boolean>
  close(): Promise<void>
}

/** The second copy that a browser's worker keeps. */
export function secondCopy(copyWorker: (() => CopyWorker) | undefined): SecondCopy {
  let joined: Promise<(Archive & { readonly end: () => void }) | undefined> | undefined
  let soFar: Compared | undefined
  let stood = false
  let waiting: readonly string[] = []

  // Not part of the first screen: the log is open before the copy is compared.
  const join = () =>
    (joined ??= copyWorker === undefined
      ? Promise.resolve(undefined)
      : import('./copy/client').then(({ archiveAt }) => archiveAt(copyWorker())).catch(() => undefined))
  const recover = async (): Promise<readonly StoredEntry[]> => {
    try {
      return entriesOf((await (await join())?.readAll()) ?? [])
    } catch {
      return []
    }
  }

  return {
    recover,
    archive: join,
    async compare(device, writer, known, before = {}) {
      soFar = undefined
      try {
        const found = await (await join())?.open(device, writer, known, before)
        soFar = found?.compared
        stood ||= found !== undefined
        return found
      } catch {
        return undefined
      }
    },
    async append(lines) {
      if (!soFar) return false
      const all = [...waiting, ...lines]
      waiting = all
      try {
        soFar = { ...soFar, ...(await (await join())?.append(all)) }
        waiting = waiting.slice(all.length)
        return true
      } catch {
        // They go with the next ones, or are found lacking at the next opening.
        return false
      }
    },
    compared: () => (waiting.length === 0 ? soFar : undefined),
    async forget() {
      soFar = undefined
      waiting = []
      try {
        const archive = await join()
        await archive?.forget()
        return archive !== undefined || !stood
      } catch {
        return !stood
      }
    },
    async close() {
      const leaving = joined
      joined = undefined
      soFar = undefined
      waiting = []
      const archive = await leaving
      await archive?.close().catch(() => undefined)
      archive?.end()
    },
  }
}

/** The entries of sound lines. */
export function entriesOf(lines: readonly string[]): readonly StoredEntry[] {
  return lines.flatMap((line) => {
    const read = parseLine(line)
    return 'entry' in read ? [read.entry] : []
  })
}
