import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { crc32Of, printLine } from '@/core/line'
import type { StoredEntry } from '@/core/entry'
import { writeBackup } from '@/formats/backup'
import { sha256Of } from '@/formats/backup/sha256'
import { askedAbout, LogBook } from '#tests/support/log'

const made = { ms: 1_800_000_000_000, offset: 60, zone: 'Europe/Berlin' }

/** A log of three entries that sound backups are made of. */
export const smallLog: readonly StoredEntry[] = (() => {
  const book = new LogBook()
  book.start(100, 'a', askedAbout(['f-1']))
  book.answer(100, 'a', askedAbout(['f-1']), 'right')
  book.write(100, { kind: 'attempt-finished', attempt: 'a' })
  return book.entries
})()

const lines = smallLog.map(printLine)
const sound = () => writeBackup(smallLog, { app: '0.1.0', made })

/** A backup whose files are sound but for the changes; a file that is null is left out. */
function backup(changes: { readonly log?: readonly string[] | null; readonly manifest?: Readonly<Record<string, unknown>> | string | null }): Uint8Array {
  const log = strToU8((changes.log ?? lines).map((line) => `${line}\n`).join(''))
  const manifest =
    typeof changes.manifest === 'string'
      ? changes.manifest
      : JSON.stringify({
          format: 'factdeck-backup', version: 1, app: '0.1.0', made, entries: changes.log?.length ?? lines.length, kinds: {}, sha256: sha256Of(log), ...changes.manifest,
        })
  const files: Zippable = {}
  if (changes.manifest !== null) files['manifest.json'] = strToU8(manifest)
  if (changes.log !== null) files['log.jsonl'] = log
  return zipSync(files)
}

const lineOf = (data: unknown) => `${crc32Of(JSON.stringify(data))} ${JSON.stringify(data)}`
const withEntry = (changes: Readonly<Record<string, unknown>>, at = 1) => backup({ log: lines.map((line, i) => (i === at ? lineOf({ ...smallLog[at], ...changes }) : line)) })

/** A zip that says twice that it holds the log: its directory's entry for the manifest renamed. */
function withLogTwice(): Uint8Array {
  const files = unzipSync(sound())
  const text = strFromU8(zipSync({ 'log.jsonl': files['log.jsonl'] ?? new Uint8Array(), 'gol.jsonl': files['log.jsonl'] ?? new Uint8Array() }), true)
  return strToU8(text.replaceAll('gol.jsonl', 'log.jsonl'), true)
}

/** A backup with a deck in it, one of whose files is another, or left out. */
function withDeck(facts: string | null): Uint8Array {
  const whole = writeBackup(smallLog, { app: '0.1.0', made }, [{ id: 'light', revision: 'r', files: { 'about.json': '{}', 'reading.md': '¶1 a', 'facts.yaml': 'facts: []' } }])
  const { 'decks/light/facts.yaml': _facts, ...files } = unzipSync(whole)
  return zipSync(facts === null ? files : { ...files, 'decks/light/facts.yaml': strToU8(facts) })
}

interface Defect {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly found: readonly string[]
  readonly mostBytes?: number
}

/** Files that are nearly backups, and what is wrong with each. */
export const defects: readonly Defect[] = [
  { name: 'an empty file', bytes: () => new Uint8Array(), found: ['backup-not-zip'] },
  { name: 'a deck without its facts', bytes: () => withDeck(null), found: ['backup-deck-missing decks/light'] },
  { name: 'a deck whose facts were changed', bytes: () => withDeck('facts: [1]'), found: ['backup-deck-checksum decks/light'] },
  { name: 'a picture', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), found: ['backup-not-zip'] },
  { name: 'the log without its zip', bytes: () => strToU8(lines.join('\n')), found: ['backup-not-zip'] },
  { name: 'the first half of a backup', bytes: () => sound().slice(0, sound().length / 2), found: ['backup-truncated'] },
  { name: 'a backup without its last bytes', bytes: () => sound().slice(0, -30), found: ['backup-truncated'] },
  { name: 'more bytes than a backup may have', bytes: sound, found: ['backup-too-large'], mostBytes: 100 },
  { name: 'a small zip that unpacks to more than a backup may have', bytes: () => backup({ log: [' '.repeat(300_000)] }), found: ['backup-too-large'], mostBytes: 200_000 },
  { name: 'a zip bomb', bytes: () => backup({ log: [' '.repeat(3_000_000)] }), found: ['backup-too-large'] },
  { name: 'a zip with two logs', bytes: withLogTwice, found: ['backup-file-twice log.jsonl'] },
  { name: 'a zip of something else', bytes: () => zipSync({ 'photo.jpg': new Uint8Array(9) }), found: ['backup-no-manifest manifest.json'] },
  { name: 'an empty zip', bytes: () => zipSync({}), found: ['backup-no-manifest manifest.json'] },
  { name: 'a manifest that is no JSON', bytes: () => backup({ manifest: '{' }), found: ['backup-manifest manifest.json'] },
  { name: 'a manifest without a hash', bytes: () => backup({ manifest: { sha256: undefined } }), found: ['backup-manifest manifest.json'] },
  { name: 'a manifest without a moment', bytes: () => backup({ manifest: { made: 'today' } }), found: ['backup-manifest manifest.json'] },
  { name: 'another program’s manifest', bytes: () => backup({ manifest: { format: 'other' } }), found: ['backup-format manifest.json'] },
  { name: 'a manifest that is a list', bytes: () => backup({ manifest: '[]' }), found: ['backup-format manifest.json'] },
  { name: 'a backup from the future', bytes: () => backup({ manifest: { version: 2, sha256: undefined } }), found: ['backup-newer manifest.json'] },
  { name: 'a version before the first', bytes: () => backup({ manifest: { version: 0 } }), found: ['backup-manifest manifest.json'] },
  { name: 'a manifest without its log', bytes: () => backup({ log: null }), found: ['backup-no-log log.jsonl'] },
  { name: 'a log with a line taken out', bytes: () => backup({ log: lines.slice(1), manifest: { sha256: sha256Of(strToU8(lines.join('\n'))) } }), found: ['backup-checksum log.jsonl'] },
  { name: 'a manifest that counts otherwise', bytes: () => backup({ manifest: { entries: 4 } }), found: ['backup-count log.jsonl'] },
  { name: 'a changed letter in a line', bytes: () => backup({ log: lines.map((line, i) => (i === 1 ? line.replace('typed', 'tyqed') : line)) }), found: ['backup-line-checksum log.jsonl:2'] },
  { name: 'an empty line', bytes: () => backup({ log: [...lines.slice(0, 2), '', ...lines.slice(2)] }), found: ['backup-line-checksum log.jsonl:3'] },
  { name: 'a line that is no JSON', bytes: () => backup({ log: [`${crc32Of('{')} {`] }), found: ['backup-line-shape log.jsonl:1'] },
  { name: 'a line that is no entry', bytes: () => backup({ log: [lineOf(null), lineOf([]), lineOf('x')] }), found: ['backup-line-shape log.jsonl:1', 'backup-line-shape log.jsonl:2', 'backup-line-shape log.jsonl:3'] },
  { name: 'an entry with a bad stamp', bytes: () => withEntry({ stamp: '2020-07-12' }), found: ['backup-line-shape log.jsonl:2'] },
  { name: 'an entry without a moment', bytes: () => withEntry({ moment: null }), found: ['backup-line-shape log.jsonl:2'] },
  { name: 'an answer without a verdict', bytes: () => withEntry({ verdict: undefined }), found: ['backup-entry log.jsonl:2'] },
  { name: 'an answer that took less than no time', bytes: () => withEntry({ tookMs: -1 }), found: ['backup-entry log.jsonl:2'] },
  { name: 'an attempt with a plan of nonsense', bytes: () => withEntry({ plan: [{ kind: 7 }] }, 0), found: ['backup-entry log.jsonl:1'] },
  { name: 'one stamp twice', bytes: () => backup({ log: [...lines, ...lines.slice(0, 1)] }), found: ['backup-stamp-twice log.jsonl:4'] },
  {
    name: 'more wrong lines than anybody reads',
    bytes: () => backup({ log: Array.from({ length: 30 }, () => 'x') }),
    found: [...Array.from({ length: 20 }, (_, i) => `backup-line-checksum log.jsonl:${i + 1}`), 'backup-more'],
  },
]
