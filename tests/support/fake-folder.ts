import type { Folder, HeldFile, KeptFile } from '@/storage/copy/folder'

/** A disk for the origin's private files: bytes by path, and who holds which. */
export interface FakeDisk {
  readonly files: Map<string, Uint8Array>
  readonly holders: Map<string, object>
  readonly folders: Set<string>
  /** Bytes that may be written from now on. */
  room: number
}

export function fakeDisk(): FakeDisk {
  return { files: new Map(), holders: new Map(), folders: new Set(), room: Infinity }
}

/** The root of a disk as one worker sees it. */
export function fakeFolder(disk: FakeDisk, worker: object, path = ''): Folder {
  const at = (name: string) => `${path}/${name}`
  return {
    kind: 'directory',
    async getDirectoryHandle(name, { create }) {
      if (!create && !disk.folders.has(at(name))) throw new DOMException('no folder', 'NotFoundError')
      disk.folders.add(at(name))
      return fakeFolder(disk, worker, at(name))
    },
    async getFileHandle(name, { create }) {
      if (!disk.files.has(at(name))) {
        if (!create) throw new DOMException('no file', 'NotFoundError')
        disk.files.set(at(name), new Uint8Array())
      }
      return fakeFile(disk, worker, at(name))
    },
    async removeEntry(name) {
      const gone = [...disk.files.keys()].filter((file) => file === at(name) || file.startsWith(`${at(name)}/`))
      if (gone.some((file) => disk.holders.has(file))) throw new DOMException('held', 'NoModificationAllowedError')
      if (gone.length === 0 && !disk.folders.has(at(name))) throw new DOMException('nothing there', 'NotFoundError')
      for (const file of gone) disk.files.delete(file)
      for (const folder of [...disk.folders]) if (folder === at(name) || folder.startsWith(`${at(name)}/`)) disk.folders.delete(folder)
    },
    async *entries() {
      const inside = (full: string) => full.startsWith(`${path}/`) && !full.slice(path.length + 1).includes('/')
      for (const folder of [...disk.folders].filter(inside)) yield [folder.slice(path.length + 1), fakeFolder(disk, worker, folder)] as const
      for (const file of [...disk.files.keys()].filter(inside)) yield [file.slice(path.length + 1), fakeFile(disk, worker, file)] as const
    },
  }
}

function fakeFile(disk: FakeDisk, worker: object, path: string): KeptFile {
  const bytes = () => disk.files.get(path) ?? new Uint8Array()
  return {
    kind: 'file',
    getFile: async () => new Blob([bytes().slice()]),
    async createSyncAccessHandle(): Promise<HeldFile> {
      if (disk.holders.has(path)) throw new DOMException('held', 'NoModificationAllowedError')
      disk.holders.set(path, worker)
      return {
        getSize: () => bytes().length,
        read(into, { at }) {
          const part = bytes().subarray(at, at + into.length)
          into.set(part)
          return part.length
        },
        write(more, { at }) {
          const fits = more.subarray(0, Math.min(more.length, disk.room))
          disk.room -= fits.length
          const grown = new Uint8Array(Math.max(bytes().length, at + fits.length))
          grown.set(bytes())
          grown.set(fits, at)
          disk.files.set(path, grown)
          return fits.length
        },
        truncate(size) {
          const cut = new Uint8Array(size)
          cut.set(bytes().subarray(0, size))
          disk.files.set(path, cut)
        },
        flush: () => undefined,
        close: () => void disk.holders.delete(path),
      }
    },
  }
}
