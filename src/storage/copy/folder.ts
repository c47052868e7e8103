/** A file held for one worker alone, as far as it is used here (fs.spec.whatwg.org, FileSystemSyncAccessHandle). */
export interface HeldFile {
  getSize(): number
  read(into: Uint8Array, options: { readonly at: number }): number
  write(bytes: Uint8Array, options: { readonly at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

/** A file of the origin's private file system. Holding it fails while another worker does. */
export interface KeptFile {
  readonly kind: 'file'
  getFile(): Promise<Blob>
  createSyncAccessHandle(): Promise<HeldFile>
}

/** A folder of the origin's private file system. */
export interface Folder {
  readonly kind: 'directory'
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<Folder>
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<KeptFile>
  removeEntry(name: string, options: { readonly recursive: boolean }): Promise<void>
  entries(): AsyncIterable<readonly [name: string, entry: Folder | KeptFile]>
}

/** The folder of that name; undefined where there is none. */
export async function folderIn(parent: Folder, name: string): Promise<Folder | undefined> {
  for await (const [found, entry] of parent.entries()) if (found === name && entry.kind === 'directory') return entry
  return undefined
}

/** Takes a folder away; where a living tab holds a file in it, everything else in it. Whoever opens next tries again. */
export async function removeFree(parent: Folder, name: string): Promise<void> {
  if (await isRemoved(parent, name)) return
  const folder = await folderIn(parent, name)
  if (!folder) return
  const names: string[] = []
  for await (const [inside] of folder.entries()) names.push(inside)
  for (const inside of names) await isRemoved(folder, inside)
}

async function isRemoved(parent: Folder, name: string): Promise<boolean> {
  try {
    await parent.removeEntry(name, { recursive: true })
    return true
  } catch {
    return false
  }
}
