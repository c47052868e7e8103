import type { Snapshot } from '@/core/storage'
import { folderIn, type Folder } from './folder'
import { stampOf } from './lines'
import { keptDates } from './thinning'

const FOLDER = 'log-snapshots'
const NAME = /^(\d{4}-\d{2}-\d{2})\.gz$/u
/** Older snapshots make way when all of them together take more. */
const MOST_BYTES = 256 * 1024 * 1024

/** Compressed snapshots of the log, one a day at most, thinned as they age. */
export interface SnapshotShelf {
  list(): Promise<readonly Snapshot[]>
  /** The sound lines of the snapshot of a date; none where there is no such snapshot. */
  read(date: string): Promise<readonly string[]>
  /** Keeps the lines under the date unless that day has a snapshot, and thins the older ones. Says whether it was made. */
  keep(date: string, lines: () => Promise<readonly string[]>): Promise<boolean>
  /** Gives up the oldest; false when there was none. */
  giveUpOldest(): Promise<boolean>
  forget(): Promise<void>
}

/** The snapshots under a folder. */
export function snapshotsIn(root: Folder): SnapshotShelf {
  const list = async (): Promise<readonly Snapshot[]> => {
    const folder = await folderIn(root, FOLDER)
    const found: Snapshot[] = []
    if (folder) {
      for await (const [name, entry] of folder.entries()) {
        const [, date] = NAME.exec(name) ?? []
        if (date !== undefined && entry.kind === 'file') found.push({ date, bytes: (await entry.getFile()).size })
      }
    }
    return found.filter(({ bytes }) => bytes > 0).sort((a, b) => (a.date < b.date ? 1 : -1))
  }
  const remove = async (date: string): Promise<void> => {
    await (await folderIn(root, FOLDER))?.removeEntry(`${date}.gz`, { recursive: false })
  }
  const thin = async (): Promise<void> => {
    const all = await list()
    const kept = new Set(keptDates(all.map(({ date }) => date)))
    let room = MOST_BYTES
    for (const [at, { date, bytes }] of all.entries()) {
      room -= bytes
      if (!kept.has(date) || (room < 0 && at > 0)) await remove(date)
    }
  }

  return {
    list,
    async read(date) {
      const folder = await folderIn(root, FOLDER)
      if (!folder || !(await list()).some((snapshot) => snapshot.date === date)) return []
      const file = await (await folder.getFileHandle(`${date}.gz`, { create: false })).getFile()
      const text = await textOf(file)
      return text.split('\n').filter((line) => stampOf(line) !== undefined)
    },
    async keep(date, lines) {
      if (!NAME.test(`${date}.gz`)) throw new Error(`not a date: ${date}`)
      if ((await list()).some((snapshot) => snapshot.date === date)) return false
      const packed = await packedOf(await lines())
      const folder = await root.getDirectoryHandle(FOLDER, { create: true })
      const held = await (await folder.getFileHandle(`${date}.gz`, { create: true })).createSyncAccessHandle()
      let isWhole = false
      try {
        held.truncate(0)
        isWhole = held.write(packed, { at: 0 }) === packed.length
        held.flush()
      } finally {
        held.close()
        if (!isWhole) await remove(date)
      }
      await thin()
      return true
    },
    async giveUpOldest() {
      const oldest = (await list()).at(-1)
      if (oldest) await remove(oldest.date)
      return oldest !== undefined
    },
    async forget() {
      if (await folderIn(root, FOLDER)) await root.removeEntry(FOLDER, { recursive: true })
    },
  }
}

async function packedOf(lines: readonly string[]): Promise<Uint8Array> {
  const text = new Blob(lines.map((line) => `${line}\n`))
  return new Uint8Array(await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
}

/** As much of a compressed text as can be read: a snapshot that was cut short still gives what is whole. */
async function textOf(file: Blob): Promise<string> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += decoder.decode(chunk.value, { stream: true })
  } catch {
    // What came before the damage was taken; each line has its own checksum.
  }
  return text
}
