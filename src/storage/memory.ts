import { parseLine, printLine } from '@/core/line'
import { lookoutOver } from '@/core/look-back'
import { writerOf, type Stamp, type Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure, type LogStorage } from '@/core/storage'
import type { Random } from '@/core/world'
import { MAX_SLOT, newDevice } from './writer'

type News = { readonly entries: readonly StoredEntry[] } | { readonly deleted: true }

/** What the tabs of one memory share: a stand-in for the device's disk. */
export interface MemoryShelf {
  device: string | undefined
  readonly linesByWriter: Map<Writer, string[]>
  readonly linesByImport: Map<string, readonly string[]>
  readonly held: Map<Writer, object>
  readonly listeners: Set<{ readonly handle: object; readonly hear: (news: News) => void }>
}

/** An empty shelf. */
export function memoryShelf(): MemoryShelf {
  return { device: undefined, linesByWriter: new Map(), linesByImport: new Map(), held: new Map(), listeners: new Set() }
}

/** The log kept in memory alone: for tests, and for going on when the device gives no store. Gone with the tab. */
export function memoryLog({ random, shelf = memoryShelf() }: { readonly random: Random; readonly shelf?: MemoryShelf }): LogStorage {
  const handle = {}
  let writer: Writer | undefined

  const tell = (news: News) => {
    for (const listener of shelf.listeners) if (listener.handle !== handle) listener.hear(news)
  }
  const readAll = (): readonly StoredEntry[] => {
    const byStamp = new Map<Stamp, StoredEntry>()
    for (const lines of [...shelf.linesByWriter.values(), ...shelf.linesByImport.values()]) {
      for (const line of lines) {
        const read = parseLine(line)
        if ('entry' in read) byStamp.set(read.entry.stamp, read.entry)
      }
    }
    return [...byStamp.values()].sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
  }
  const leave = () => {
    if (writer !== undefined && shelf.held.get(writer) === handle) shelf.held.delete(writer)
    writer = undefined
  }
  const takeTurn = (device: string): Writer => {
    for (let slot = 0; slot <= MAX_SLOT; slot++) if (!shelf.held.has(writerOf(device, slot))) return writerOf(device, slot)
    return writerOf(newDevice(random), 0)
  }

  return {
    async open() {
      leave()
      shelf.device ??= newDevice(random)
      writer = takeTurn(shelf.device)
      shelf.held.set(writer, handle)
      const nextSeq = shelf.linesByWriter.get(writer)?.length ?? 0
      const settled = Promise.resolve({ entries: [], damaged: [], nextSeq, repaired: undefined, copies: 1 })
      return { base: undefined, entries: readAll(), damaged: [], writer, nextSeq, settled }
    },
    async readAll() {
      return readAll()
    },
    async print(_others, signal) {
      signal.throwIfAborted()
      return undefined
    },
    async lookBack(what, ask, unsaved) {
      return lookoutOver([...readAll(), ...unsaved]).ask(what, ask)
    },
    async keepBase() {
      // What lies in memory is folded fast enough.
    },
    async keepGlance() {
      // And open as soon as it is asked for.
    },
    async append(entry) {
      if (writer === undefined) throw new StorageFailure('unavailable', 'the log is not open')
      if (shelf.held.get(writer) !== handle) throw new StorageFailure('lost', 'everything was deleted in another tab')
      const lines = shelf.linesByWriter.get(writer) ?? []
      if (entry.seq !== lines.length) throw new Error(`entry ${entry.seq} of ${writer}, expected ${lines.length}`)
      lines.push(printLine(structuredClone(entry)))
      shelf.linesByWriter.set(writer, lines)
      tell({ entries: [entry] })
    },
    async adopt(importId, entries) {
      if (shelf.linesByImport.has(importId)) return
      const known = new Set(readAll().map((entry) => entry.stamp))
      const fresh = entries.filter((entry) => !known.has(entry.stamp) && known.add(entry.stamp))
      shelf.linesByImport.set(importId, fresh.map(printLine))
      tell({ entries: fresh })
    },
    watch(hear) {
      const listener = { handle, hear }
      shelf.listeners.add(listener)
      return () => shelf.listeners.delete(listener)
    },
    async listSnapshots() {
      return []
    },
    async readSnapshot() {
      return []
    },
    async keepSnapshot() {
      // What is gone with the tab needs no snapshot.
    },
    async deleteAll() {
      shelf.linesByWriter.clear()
      shelf.linesByImport.clear()
      shelf.device = undefined
      shelf.held.clear()
      leave()
      tell({ deleted: true })
    },
    async discardDamaged() {
      // A line in memory is never damaged.
    },
    async salvage(which) {
      return { entries: which === 'log' ? readAll() : [], damaged: [] }
    },
    async setAside() {
      // Nor does it ever fail to open.
    },
    async countAside() {
      return 0
    },
    async discardAside() {
      // Nothing lies aside.
    },
    async close() {
      leave()
    },
  }
}
