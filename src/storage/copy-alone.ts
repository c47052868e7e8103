import { printLine } from '@/core/line'
import { writerOf, type Writer } from '@/core/stamp'
import { once } from '@/core/standing'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure, type OpenedLog } from '@/core/storage'
import type { Random } from '@/core/world'
import type { SecondCopy } from './second-copy'
import { newDevice } from './writer'

/** The log on its second copy alone, where the browser can't open the database any more. */
export interface CopyAlone {
  /** Undefined where the copy has nothing either, unless it may begin empty. */
  open(mayBeEmpty: boolean): Promise<OpenedLog | undefined>
  isOpen(): boolean
  append(entry: StoredEntry): Promise<void>
  adopt(entries: readonly StoredEntry[]): Promise<void>
  leave(): void
}

/** Each opening writes under a device of its own: the one that the database knew can't be read. */
export function copyAlone(copy: SecondCopy, random: Random): CopyAlone {
  let turn: { readonly writer: Writer; nextSeq: number } | undefined

  const write = async (entries: readonly StoredEntry[]): Promise<void> => {
    if (!(await copy.append(entries.map(printLine)))) throw new StorageFailure('corrupt', 'neither copy of the log can be written')
  }

  return {
    async open(mayBeEmpty) {
      const entries = once(await copy.recover())
      const device = newDevice(random)
      const writer = writerOf(device, 0)
      if ((entries.length === 0 && !mayBeEmpty) || !(await copy.compare(device, writer, entries.map(({ stamp }) => stamp)))) return undefined
      turn = { writer, nextSeq: 0 }
      const settled = { entries: [], damaged: [], nextSeq: 0, repaired: entries.length > 0 ? { fromCopy: entries.length, toCopy: 0 } : undefined, copies: 1 }
      return { base: undefined, entries, damaged: [], writer, nextSeq: 0, settled: Promise.resolve(settled) }
    },
    isOpen: () => turn !== undefined,
    async append(entry) {
      if (!turn || entry.seq !== turn.nextSeq) throw new Error(`entry ${entry.seq}, expected ${turn?.nextSeq}`)
      await write([entry])
      turn.nextSeq += 1
    },
    adopt: write,
    leave() {
      turn = undefined
    },
  }
}
