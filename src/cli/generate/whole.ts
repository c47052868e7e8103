import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where something lies while it is being written, beside its place. */
function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`)
}

/** Writes a file that is whole or not there: what stood in its place stays until all of it is written. */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = partOf(path)
  try {
    await writeFile(part, text)
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}

/** Writes a folder of files the same way; only those files of a folder that is there already are replaced. */
export async function writeWholeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const part = partOf(folder)
  try {
    await mkdir(part, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(part, name), text)
    await mkdir(folder, { recursive: true })
    for (const name of Object.keys(files)) await rename(join(part, name), join(folder, name))
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}
