import type { Stamp, Writer } from '@/core/stamp'
import { folderIn, removeFree, type Folder, type HeldFile, type KeptFile } from './folder'
import { cutTorn, heldLines, readLines, stampOf, type LinesRead } from './lines'

const COPY = 'log-copy'
const GONE = '.gone'
const NAMES = 100

/** How far each file of the copy has been compared with the log, in bytes, by path. */
export type Compared = Readonly<Record<string, number>>

/** Where the copy and the log differ. */
export interface Differences {
  /** Lines that the log has not. */
  readonly strange: readonly string[]
  /** Stamps of the log that the copy has not. */
  readonly lacking: readonly Stamp[]
  /** There was no copy until now. */
  readonly isNew: boolean
  /** The copy has lost what was compared before: only a comparison with the whole log can tell what it lacks. */
  readonly isShort: boolean
  readonly compared: Compared
}

/** The second copy of the log: a file of lines a writer, in a folder a device. Lives in a worker of its own, which alone may hold files. */
export interface Keeper {
  /** Opens the writer's file and compares the copy with the stamps of the log; what was compared before is not looked at again. */
  open(device: string, writer: Writer, known: readonly Stamp[], before: Compared): Promise<Differences>
  /** Done when the lines are flushed to disk; returns the file's path and size. All or none. */
  append(lines: readonly string[]): Promise<Compared>
  /** Every sound line of the copy, each stamp once. */
  readAll(): Promise<readonly string[]>
  /** Forgets everything, also what a living tab still holds. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** The keeper of the copy under a folder. */
export function keeperOf(root: Folder): Keeper {
  let own: { readonly path: string; readonly held: HeldFile; size: number } | undefined

  async function* files(): AsyncGenerator<readonly [path: string, file: KeptFile]> {
    const copy = await folderIn(root, COPY)
    if (!copy) return
    const devices: (readonly [string, Folder])[] = []
    const gone = new Set<string>()
    for await (const [name, entry] of copy.entries()) {
      if (entry.kind === 'directory') devices.push([name, entry])
      else if (name.endsWith(GONE)) gone.add(name.slice(0, -GONE.length))
    }
    for (const [device, folder] of devices) {
      if (gone.has(device)) await removeFree(copy, device)
      else for await (const [name, entry] of folder.entries()) if (entry.kind === 'file') yield [`${device}/${name}`, entry]
    }
  }

  const read = async (path: string, file: KeptFile, from: number): Promise<LinesRead> => {
    if (own?.path === path) return { ...heldLines(own.held, from), isAlive: false }
    return readLines(file, from)
  }

  return {
    async open(device, writer, known, before) {
      own?.held.close()
      own = undefined
      const paths: string[] = []
      for await (const [path] of files()) paths.push(path)
      const copy = await root.getDirectoryHandle(COPY, { create: true })
      await revive(copy, device)
      own = await hold(await copy.getDirectoryHandle(device, { create: true }), device, writer)
      let isShort = Object.keys(before).some((path) => !paths.includes(path))
      const logHas = new Set(known)
      const lacking = new Set(known)
      const strange = new Map<Stamp, string>()
      const compared: Record<string, number> = {}
      for await (const [path, file] of files()) {
        const from = before[path] ?? 0
        const { lines, end, isAlive } = await read(path, file, from)
        compared[path] = end
        if (end < from) isShort = true
        for (const line of lines) {
          const stamp = stampOf(line)
          if (stamp === undefined) continue
          lacking.delete(stamp)
          // A living tab is about to write to the log what only its copy has yet.
          if (!isAlive && !logHas.has(stamp)) strange.set(stamp, line)
        }
      }
      return { strange: [...strange.values()], lacking: [...lacking], isNew: paths.length === 0, isShort, compared }
    },
    async append(lines) {
      if (!own) throw new Error('the copy is not open')
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
      try {
        if (own.held.write(bytes, { at: own.size }) < bytes.length) throw new DOMException('written in part', 'QuotaExceededError')
        own.held.flush()
      } catch (error) {
        own.held.truncate(own.size)
        throw error
      }
      own.size += bytes.length
      return { [own.path]: own.size }
    },
    async readAll() {
      const byStamp = new Map<Stamp, string>()
      for await (const [path, file] of files()) {
        for (const line of (await read(path, file, 0)).lines) {
          const stamp = stampOf(line)
          if (stamp !== undefined) byStamp.set(stamp, line)
        }
      }
      return [...byStamp.values()]
    },
    async forget() {
      own?.held.close()
      own = undefined
      const copy = await folderIn(root, COPY)
      if (!copy) return
      const devices: string[] = []
      for await (const [name, entry] of copy.entries()) if (entry.kind === 'directory') devices.push(name)
      for (const device of devices) {
        await copy.getFileHandle(`${device}${GONE}`, { create: true })
        await removeFree(copy, device)
      }
    },
    async close() {
      own?.held.close()
      own = undefined
    },
  }
}

/** A device whose log outlived its deletion begins its copy anew. */
async function revive(copy: Folder, device: string): Promise<void> {
  for await (const [name] of copy.entries()) {
    if (name !== `${device}${GONE}`) continue
    await removeFree(copy, device)
    await copy.removeEntry(name, { recursive: false })
    return
  }
}

/** A tab that reloads may still hold its file for a moment; then the writer goes on in another. */
async function hold(folder: Folder, device: string, writer: Writer): Promise<{ path: string; held: HeldFile; size: number }> {
  for (let n = 0; ; n++) {
    const name = n === 0 ? `${writer}.lines` : `${writer}-${n}.lines`
    try {
      const held = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle()
      return { path: `${device}/${name}`, held, size: cutTorn(held) }
    } catch (error) {
      if (n >= NAMES) throw error
    }
  }
}
