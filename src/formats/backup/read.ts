import { strFromU8 } from 'fflate'
import * as v from 'valibot'
import { parseLine } from '@/core/line'
import type { Problem } from '@/core/problem'
import type { Stamp } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import { flawOf } from './entry-schema'
import { type BackedDeck, claimSchema, deckParts, deckPath, fileNames, FORMAT, manifestSchema, VERSION, type Manifest } from './manifest'
import { planOf, type BackupPlan } from './plan'
import { sumOfDeck } from './deck-sum'
import { sha256Of } from './sha256'
import { unpack } from './unpack'

/** A backup as read: what restoring it would add, or what is wrong with it. Never both. */
export interface ReadBackup {
  readonly plan: BackupPlan | null
  readonly problems: readonly Problem[]
}

/** Lines that are told one by one; of more, only how many. */
const MOST_TOLD = 20

const LF = 0x0a

/** Reads a backup strictly: with anything wrong there is no plan. `mostBytes` limits it packed and unpacked. Never throws. */
export function readBackup(bytes: Uint8Array, mostBytes?: number): ReadBackup {
  const unpacked = unpack(bytes, mostBytes)
  if ('problem' in unpacked) return refused([unpacked.problem])
  const { [fileNames.manifest]: manifestBytes, [fileNames.log]: logBytes } = unpacked.files
  if (!manifestBytes) return refused([{ code: 'backup-no-manifest', where: fileNames.manifest }])
  const { manifest, problem } = readManifest(strFromU8(manifestBytes))
  if (!manifest) return refused([problem])
  if (!logBytes) return refused([{ code: 'backup-no-log', where: fileNames.log }])

  const { entries, problems } = readLines(logBytes)
  if (problems.length > 0) return refused(problems)
  if (sha256Of(logBytes) !== manifest.sha256) return refused([{ code: 'backup-checksum', where: fileNames.log }])
  if (entries.length !== manifest.entries) {
    return refused([{ code: 'backup-count', where: fileNames.log, params: { said: manifest.entries, found: entries.length } }])
  }
  const decks = readDecks(manifest, unpacked.files)
  return decks.problems.length > 0 ? refused(decks.problems) : { plan: planOf(entries, decks.found), problems: [] }
}

/** The decks as texts, each whole and unchanged; what the texts say is for whoever reads decks. */
function readDecks({ decks = [] }: Manifest, files: Readonly<Record<string, Uint8Array>>): { readonly found: readonly BackedDeck[]; readonly problems: readonly Problem[] } {
  const found: BackedDeck[] = []
  const problems: Problem[] = []
  for (const { id, revision, sha256 } of decks) {
    const [about, reading, facts] = deckParts.map((part) => files[deckPath(id, part)])
    if (!about || !reading || !facts) {
      problems.push({ code: 'backup-deck-missing', where: `decks/${id}` })
      continue
    }
    const deck = { id, revision, files: { 'about.json': strFromU8(about), 'reading.md': strFromU8(reading), 'facts.yaml': strFromU8(facts) } }
    if (sumOfDeck(deck) === sha256) found.push(deck)
    else problems.push({ code: 'backup-deck-checksum', where: `decks/${id}` })
  }
  return { found, problems }
}

function refused(problems: readonly Problem[]): ReadBackup {
  const told = problems.slice(0, MOST_TOLD)
  const more = problems.length - told.length
  return { plan: null, problems: more > 0 ? [...told, { code: 'backup-more', params: { count: more } }] : told }
}

type ReadManifest = { readonly manifest: Manifest; readonly problem?: never } | { readonly manifest?: never; readonly problem: Problem }

function readManifest(text: string): ReadManifest {
  const where = fileNames.manifest
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: { code: 'backup-manifest', where, params: { field: 'JSON' } } }
  }
  const claim = v.safeParse(claimSchema, data)
  if (!claim.success || claim.output.format !== FORMAT) return { problem: { code: 'backup-format', where } }
  if (claim.output.version > VERSION) return { problem: { code: 'backup-newer', where, params: { version: claim.output.version } } }
  const manifest = v.safeParse(manifestSchema, data, { abortEarly: true })
  if (manifest.success) return { manifest: manifest.output }
  return { problem: { code: 'backup-manifest', where, params: { field: v.getDotPath(manifest.issues[0]) ?? '' } } }
}

function readLines(bytes: Uint8Array): { readonly entries: readonly StoredEntry[]; readonly problems: readonly Problem[] } {
  const entries: StoredEntry[] = []
  const problems: Problem[] = []
  const lineByStamp = new Map<Stamp, number>()
  let nth = 0
  for (const line of linesOf(bytes)) {
    nth += 1
    const where = `${fileNames.log}:${nth}`
    const read = parseLine(line)
    if ('wrong' in read) {
      problems.push({ code: `backup-${read.wrong}`, where })
      continue
    }
    const { stamp } = read.entry
    const flaw = flawOf(read.entry)
    const earlier = lineByStamp.get(stamp)
    if (flaw !== undefined) problems.push({ code: 'backup-entry', where, params: { kind: read.entry.kind, field: flaw } })
    else if (earlier !== undefined) problems.push({ code: 'backup-stamp-twice', where, params: { line: earlier } })
    lineByStamp.set(stamp, nth)
    entries.push(read.entry)
  }
  return { entries, problems }
}

/** The lines of a text, read one by one: no text may hold a log of a million answers. The last one ends in LF like the others. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LF, from)
    const to = end < 0 ? bytes.length : end
    yield strFromU8(bytes.subarray(from, to))
    from = to + 1
  }
}
