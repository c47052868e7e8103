import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What can befall the files of a browser's database between two starts. */
export const MISHAPS: Readonly<Record<string, (profile: string) => Promise<void>>> = {
  'its files are deleted': (profile) => eachFile(profile, /./u, (path) => rm(path)),
  'its log is cut in the middle': (profile) => eachFile(profile, /\.log$/u, (path) => change(path, (bytes) => bytes.subarray(0, bytes.length >> 1))),
  'its log has bytes changed': (profile) => eachFile(profile, /\.log$/u, (path) => change(path, flipped)),
  'its list of files is cut': (profile) => eachFile(profile, /^MANIFEST/u, (path) => change(path, (bytes) => bytes.subarray(0, 20))),
  'its pointer is emptied': (profile) => eachFile(profile, /^CURRENT$/u, (path) => change(path, () => new Uint8Array())),
}

/** Changes bytes in every file of the database; the browser can't open it any more. */
export async function ruinDatabase(profile: string): Promise<void> {
  await eachFile(profile, /./u, (path) => change(path, flipped))
}

/** Takes away everything that the browser keeps in private files for its sites. */
export async function removePrivateFiles(profile: string): Promise<void> {
  await rm(join(profile, 'Default', 'File System'), { recursive: true, force: true })
}

async function eachFile(profile: string, which: RegExp, befall: (path: string) => Promise<void>): Promise<void> {
  const root = join(profile, 'Default', 'IndexedDB')
  let found = 0
  for (const folder of (await readdir(root)).filter((name) => name.endsWith('.indexeddb.leveldb'))) {
    for (const name of (await readdir(join(root, folder))).filter((file) => which.test(file) && file !== 'LOCK')) {
      found += 1
      await befall(join(root, folder, name))
    }
  }
  if (found === 0) throw new Error(`the profile has no such file: ${which}`)
}

async function change(path: string, how: (bytes: Buffer) => Uint8Array): Promise<void> {
  await writeFile(path, how(await readFile(path)))
}

/** One byte in 500, from the middle on. */
function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes)
  for (let at = bytes.length >> 1; at < bytes.length; at += 500) changed[at] = (changed[at] ?? 0) ^ 0x5a
  return changed
}
