import { BASE_VERSION, type FoldBase } from '@/core/fold-base'
import { crc32Of } from '@/core/line'
import type { Stamp, Writer } from '@/core/stamp'
import { byteLengthOf, columnsIn, lengthsOf, printColumns, type Lengths } from './cache-columns'
import type { Compared } from './copy/keeper'

const CACHE_VERSION = 3

/** Where a writer's entries go on after a base: the number of the segment, and the seq of the first of them. */
export interface Mark {
  readonly n: number
  readonly seq: number
}

/** The log folded up to a stamp, and what of the log that covers. Thrown away freely: the log itself says everything again. */
export interface FoldCache {
  readonly base: FoldBase
  readonly marks: ReadonlyMap<Writer, Mark>
  /** Imports that were read; of those with entries after the base, only these are read again. */
  readonly imports: ReadonlyMap<string, 'whole' | 'part'>
  /** How far the second copy had been found to agree, and the stamps after the base that were in it. */
  readonly compared: Compared | undefined
  readonly agreed: readonly Stamp[]
}

/** A cache as it lies in the database: facts in columns, everything else as text, and a checksum over both. */
export interface CacheRecord {
  readonly v: number
  readonly base: number
  /** The columns one after the other. Bytes that the browser hands over as they lie take it half the time of a value that it has to make anew. */
  readonly columns: Blob
  readonly text: string
  readonly check: string
}

/** The cache as a record. */
export function printCache({ base, marks, imports, compared, agreed }: FoldCache): CacheRecord {
  const { facts, aliases, aside, days, counted, ...rest } = base
  const { takenFor, ...columns } = facts
  const text = JSON.stringify({
    ...rest, aliases: [...aliases], aside: [...aside], days: [...days], counted: [...counted], takenFor: [...takenFor],
    cache: { marks: [...marks], imports: [...imports], compared, agreed, lengths: lengthsOf(columns) },
  })
  const bytes = printColumns(columns)
  return { v: CACHE_VERSION, base: BASE_VERSION, columns: new Blob([bytes]), text, check: checkOver([bytes], text) }
}

/** A cache of which only the text is read, and known to be sound: what of the log comes after it can be asked for before its columns, which are most of it. */
export interface BegunCache {
  readonly marks: FoldCache['marks']
  readonly imports: FoldCache['imports']
  /** Fetches the columns; undefined where they are spoilt. */
  readonly whole: () => Promise<FoldCache | undefined>
}

/** Begins to read a record; undefined where it is spoilt, or was written by another version. */
export function beginCache(value: unknown): BegunCache | undefined {
  if (!isRecord(value) || value.v !== CACHE_VERSION || value.base !== BASE_VERSION) return undefined
  const { columns, text, check } = value
  if (!check.startsWith(crc32Of(text))) return undefined
  // The checksum holds, so this is what `printCache` wrote.
  const { takenFor, aliases, aside, days, counted, attempts, cache, ...rest } = JSON.parse(text) as Spread
  const base = {
    ...rest,
    attempts: attempts.map((attempt) => ({ ...attempt, finished: attempt.finished })),
    aliases: new Map(aliases),
    aside: new Set(aside),
    days: new Map(days),
    counted: new Set(counted),
  }
  const begun = { marks: new Map(cache.marks), imports: new Map(cache.imports), compared: cache.compared, agreed: cache.agreed }
  const whole = async (): Promise<FoldCache | undefined> => {
    const bytes = await columns.arrayBuffer().catch(() => undefined)
    if (bytes?.byteLength !== byteLengthOf(cache.lengths) || checkOver([new Uint8Array(bytes)], text) !== check) return undefined
    return { ...begun, base: { ...base, facts: { ...columnsIn(bytes, cache.lengths), takenFor: new Map(takenFor) } } }
  }
  let asked: Promise<FoldCache | undefined> | undefined
  return { ...begun, whole: () => (asked ??= whole()) }
}

type Pairs<M> = M extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never

/** What the text says. */
interface Spread extends Omit<FoldBase, 'facts' | 'aliases' | 'aside' | 'days' | 'counted'> {
  readonly takenFor: Pairs<FoldBase['facts']['takenFor']>
  readonly aliases: Pairs<FoldBase['aliases']>
  readonly days: Pairs<FoldBase['days']>
  readonly aside: readonly string[]
  readonly counted: readonly string[]
  readonly cache: {
    readonly marks: Pairs<FoldCache['marks']>
    readonly imports: Pairs<FoldCache['imports']>
    readonly compared?: FoldCache['compared']
    readonly agreed: FoldCache['agreed']
    readonly lengths: Lengths
  }
}

function isRecord(value: unknown): value is CacheRecord {
  if (typeof value !== 'object' || value === null) return false
  const { columns, text, check } = value as Partial<CacheRecord>
  return columns instanceof Blob && typeof text === 'string' && typeof check === 'string'
}

/** A checksum over columns and a text that no single flipped bit passes. */
export function checkOver(columns: readonly ArrayBufferView[], text: string): string {
  const lanes = new Int32Array([0x811c9dc5, 0x01234567, 0x2c1b3c6d, 0x7feb352d])
  for (const column of columns) mix(lanes, column)
  return [crc32Of(text), ...Array.from(lanes, (lane) => (lane >>> 0).toString(16))].join('-')
}

/** FNV-1a by words instead of bytes, in four lanes that a processor goes along at once: each step can be undone, so that no single change goes unseen. */
function mix(lanes: Int32Array, { buffer, byteOffset, byteLength }: ArrayBufferView): void {
  const whole = byteLength & ~3
  const words = byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, whole >> 2) : new Int32Array(buffer.slice(byteOffset, byteOffset + whole))
  let [a = 0, b = 0, c = 0, d = 0] = lanes
  const most = words.length & ~3
  for (let at = 0; at < most; at += 4) {
    a = Math.imul(a ^ (words[at] as number), 0x01000193)
    b = Math.imul(b ^ (words[at + 1] as number), 0x01000193)
    c = Math.imul(c ^ (words[at + 2] as number), 0x01000193)
    d = Math.imul(d ^ (words[at + 3] as number), 0x01000193)
  }
  for (const word of words.subarray(most)) a = Math.imul(a ^ word, 0x01000193)
  for (const byte of new Uint8Array(buffer, byteOffset + whole, byteLength - whole)) b = Math.imul(b ^ byte, 0x01000193)
  lanes.set([a, b, c, d])
}
