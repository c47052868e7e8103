import type { StoredEntry } from '@/core/entry'
import type { DamagedRecord } from '@/core/storage'
import type { Database } from './database'
import { recordsUnder, type StoredRecord } from './records'
import { readSegment } from './segment'

const KEY = /^import\/([\w-]+)\/(\d+|done)$/

/** What lies under `import/`: the finished imports, and the ids of those that never came to an end. */
export interface ReadImports {
  readonly entries: readonly StoredEntry[]
  readonly damaged: readonly DamagedRecord[]
  readonly finished: ReadonlySet<string>
  readonly unfinished: ReadonlySet<string>
}

/** Reads imports, given in the order of their keys: an import is there whole or not at all. */
export function readImports(records: readonly StoredRecord[]): ReadImports {
  const recordsById = new Map<string, StoredRecord[]>()
  const finished = new Set<string>()
  for (const record of records) {
    const [, id, part] = KEY.exec(record.key) ?? []
    if (id === undefined) continue
    const held = recordsById.get(id) ?? []
    recordsById.set(id, held)
    if (part === 'done') finished.add(id)
    else held.push(record)
  }
  const entries: StoredEntry[] = []
  const damaged: DamagedRecord[] = []
  for (const record of [...finished].flatMap((id) => recordsById.get(id) ?? [])) {
    const read = readSegment(record)
    for (const entry of read.entries) entries.push(entry)
    damaged.push(...read.damaged)
  }
  const unfinished = new Set([...recordsById.keys()].filter((id) => !finished.has(id)))
  return { entries, damaged, finished, unfinished }
}

/** The entries of one finished import. */
export async function readImport(database: Database, id: string): Promise<readonly StoredEntry[]> {
  return readImports(await recordsUnder(database, `import/${id}/`)).entries
}

/** Whether an id can name an import. */
export function isImportId(id: string): boolean {
  return KEY.test(doneKey(id))
}

/** The key of the mark that makes an import count. */
export function doneKey(id: string): string {
  return `import/${id}/done`
}
