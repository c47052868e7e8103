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

/** What is left of a folder after as much was taken away as nobody holds. */
export async function removeFree(parent: Folder, name: string): Promise<void> {
  try {
    await parent.removeEntry(name, { recursive: true })
  } catch {
    // A living tab holds a file in it; whoever opens next tries again.
  }
}
