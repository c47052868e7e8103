import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { type DeckFiles, fileNames, readDeck, type ReadDeck } from '@/formats/deck'

export { shelfEntryOf } from '@/core/deck'
export { printProblem } from './print-problem'

/** The files of a deck's folder, or which of them are missing. `shown` is how the folder is called in the places of problems. */
async function filesIn(folder: string, shown: string): Promise<{ readonly files: DeckFiles; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const textOf = async (part: keyof DeckFiles) => {
    try {
      return await readFile(join(folder, fileNames[part]), 'utf8')
    } catch (cause) {
      if (!isMissing(cause)) throw cause
      problems.push({ code: 'file-missing', where: `${shown}/${fileNames[part]}:1`, params: { file: fileNames[part] } })
      return ''
    }
  }
  const files = { about: await textOf('about'), reading: await textOf('reading'), facts: await textOf('facts') }
  return { files, problems }
}

/** The deck of a folder, or what is wrong with it. */
export async function readDeckFolder(folder: string, shown: string): Promise<ReadDeck & { readonly files: DeckFiles }> {
  const { files, problems } = await filesIn(folder, shown)
  return problems.length > 0 ? { deck: null, problems, lines: new Map(), files } : { ...(await readDeck(files, shown)), files }
}

/** The names of the folders in a folder of decks, sorted. */
export async function deckNamesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
}

/** Every deck of a folder of decks in the order of the list (by position, then id), and the problems of those that can't be read. */
export async function soundDecks(folder: string): Promise<{ readonly decks: readonly Deck[]; readonly problems: readonly Problem[] }> {
  const names = await deckNamesIn(folder)
  const read = await Promise.all(names.map((name) => readDeckFolder(join(folder, name), `${basename(folder)}/${name}`)))
  const last = Number.MAX_SAFE_INTEGER
  const decks = read
    .flatMap(({ deck }) => deck ?? [])
    .sort(({ about: a }, { about: b }) => (a.position ?? last) - (b.position ?? last) || (a.id < b.id ? -1 : 1))
  return { decks, problems: read.flatMap(({ problems }) => problems) }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
}
