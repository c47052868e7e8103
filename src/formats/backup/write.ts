import { strToU8, zipSync } from 'fflate'
import { printLine } from '@/core/line'
import type { StoredEntry } from '@/core/entry'
import type { Moment } from '@/core/world'
import { sumOfDeck } from './deck-sum'
import { type BackedDeck, deckParts, deckPath, fileNames, FORMAT, UNREADABLE, VERSION, type Manifest } from './manifest'
import { countsOf, inOrder } from './plan'
import { sha256Of } from './sha256'

/** When a backup is made, and by which version of the app. */
export interface Making {
  readonly app: string
  readonly made: Moment
}

/** A zip of the whole log, a line an entry in the order of stamps, each with its checksum; of the kept decks, as their files; of what can't be read, as text; and a manifest. The same data makes the same bytes. */
export function writeBackup(entries: readonly StoredEntry[], { app, made }: Making, kept: readonly BackedDeck[] = [], unreadable = ''): Uint8Array<ArrayBuffer> {
  return packed({ log: printLog(inOrder(entries)), entries: entries.length, kinds: countsOf(entries) }, { app, made }, kept, unreadable)
}

/** A log as text in UTF-8, with how many entries it has, and of which kinds. */
interface LogText {
  readonly log: Uint8Array
  readonly entries: number
  readonly kinds: Readonly<Record<string, number>>
}

/** The same of a log that was printed already. */
export function packed({ log, entries, kinds }: LogText, { app, made }: Making, kept: readonly BackedDeck[] = [], unreadable = ''): Uint8Array<ArrayBuffer> {
  const decks = [...kept].sort((a, b) => (a.id < b.id ? -1 : 1))
  const manifest: Manifest = {
    format: FORMAT, version: VERSION, app, made: { ...made }, entries, kinds, sha256: sha256Of(log),
    ...(decks.length > 0 && { decks: decks.map((deck) => ({ id: deck.id, revision: deck.revision, sha256: sumOfDeck(deck) })) }),
  }
  const files = decks.flatMap(({ id, files: texts }) => deckParts.map((part) => [deckPath(id, part), strToU8(texts[part])] as const))
  return zipSync(
    { [fileNames.manifest]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`), [fileNames.log]: log, ...Object.fromEntries(files), ...(unreadable !== '' && { [UNREADABLE]: strToU8(unreadable) }) },
    { level: 6, mtime: '2000-01-01' },
  )
}

/** Entries that are printed into one text before they become bytes: no text may hold a log of a million answers. */
const PRINTED_AT_ONCE = 10_000

function printLog(entries: readonly StoredEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  for (let from = 0; from < entries.length; from += PRINTED_AT_ONCE) {
    parts.push(strToU8(entries.slice(from, from + PRINTED_AT_ONCE).map((entry) => `${printLine(entry)}\n`).join('')))
  }
  const log = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    log.set(part, at)
    at += part.length
  }
  return log
}
