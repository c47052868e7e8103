import { printLine } from '@/core/line'
import { writerOfStamp, type Stamp, type Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { DamagedRecord, SettledLog } from '@/core/storage'
import type { FoldCache } from './cache-record'
import type { Differences } from './copy/keeper'
import type { Database } from './database'
import { discard } from './damage'
import { entriesOf, type SecondCopy } from './second-copy'

/** What was found on opening, before the second copy was looked at. */
export interface Found {
  readonly device: string
  readonly writer: Writer
  readonly entries: readonly StoredEntry[]
  /** What the entries come after, and what of them the second copy was found to have. */
  readonly cache: FoldCache | undefined
  readonly damaged: readonly DamagedRecord[]
  readonly nextSeq: number
}

/** What settling needs of the log: its database, and how to take entries in that only the copy has. */
export interface Settling {
  readonly database: Database
  readonly copy: SecondCopy
  /** Takes in those that the log has not; returns them. */
  readonly takeIn: (entries: readonly StoredEntry[]) => Promise<readonly StoredEntry[]>
  readonly readAll: () => Promise<readonly StoredEntry[]>
  /** Entries that an empty log has already been given back. */
  readonly restored: number
}

/** Makes both copies hold the union of what they have. What the log has no room for is given back all the same, and found strange again next time. */
export async function settle(found: Found, { database, copy, takeIn, readAll, restored }: Settling): Promise<SettledLog> {
  const { writer, damaged, nextSeq } = found
  const { differences, entries } = await compare(found, { copy, readAll })
  const repaired = restored > 0 ? { fromCopy: restored, toCopy: 0 } : undefined
  if (!differences) return { entries: [], damaged, nextSeq, repaired, copies: 1 }
  const offered = entriesOf(differences.strange)
  const taken = offered.length === 0 ? [] : await takeIn(offered).catch(() => undefined)
  const strange = taken ?? offered
  const isTaken = taken !== undefined && strange.length > 0
  const lacking = new Set(differences.lacking)
  await copy.append(entries.filter(({ stamp }) => lacking.has(stamp)).map(printLine))
  const union = [...entries, ...strange]
  const mended = new Set(isTaken ? mendedBy(union, damaged) : [])
  if (mended.size > 0) await discard(database, [...mended])
  const toCopy = differences.isNew ? 0 : lacking.size
  const fromCopy = restored + (isTaken ? strange.length : 0)
  return {
    entries: strange,
    damaged: damaged.filter(({ key }) => !mended.has(key)),
    nextSeq: seqsOf(strange, writer).reduce((next, seq) => Math.max(next, seq + 1), nextSeq),
    repaired: fromCopy + toCopy > 0 ? { fromCopy, toCopy } : undefined,
    copies: 2,
  }
}

/** Compares the copy with the entries after the base, or with the whole log where nobody knows what of it the copy has. */
async function compare(found: Found, { copy, readAll }: Pick<Settling, 'copy' | 'readAll'>): Promise<{ readonly differences: Differences | undefined; readonly entries: readonly StoredEntry[] }> {
  const { device, writer, entries, cache } = found
  if (!cache) return { differences: await copy.compare(device, writer, entries.map(({ stamp }) => stamp)), entries }
  const here = new Set(entries.map(({ stamp }) => stamp))
  // What both copies had and the log has no more, only a comparison of all finds again.
  if (cache.compared && cache.agreed.every((stamp) => here.has(stamp))) {
    const since = await copy.compare(device, writer, entries.map(({ stamp }) => stamp), cache.compared)
    if (!since) return { differences: undefined, entries }
    const agreed = new Set(cache.agreed)
    if (!since.isShort) return { differences: { ...since, lacking: since.lacking.filter((stamp) => !agreed.has(stamp)) }, entries }
  }
  const all = await readAll()
  return { differences: await copy.compare(device, writer, all.map(({ stamp }) => stamp)), entries: all }
}

const OWN = /^log\/([0-9a-z]{12})\//u
const NAMED = /"stamp":"([^"]+)"/u

/** Damage that hides nothing any more: of a writer whose sequence has no gap, or of a line that says which entry it was. */
function mendedBy(entries: readonly StoredEntry[], damaged: readonly DamagedRecord[]): readonly string[] {
  const stamps = new Set<Stamp>(entries.map(({ stamp }) => stamp))
  return damaged
    .filter(({ key, text }) => {
      const named = NAMED.exec(text)?.[1]
      if (named !== undefined && key.includes('#') && stamps.has(named)) return true
      const owner = OWN.exec(key)?.[1]
      return owner !== undefined && isGapless(seqsOf(entries, owner))
    })
    .map(({ key }) => key)
}

function seqsOf(entries: readonly StoredEntry[], writer: Writer): readonly number[] {
  return entries.filter(({ stamp }) => writerOfStamp(stamp) === writer).map(({ seq }) => seq)
}

function isGapless(seqs: readonly number[]): boolean {
  const distinct = new Set(seqs)
  return distinct.size > 0 && distinct.size === Math.max(...distinct) + 1
}
