import { parseLine } from '@/core/line'
import type { Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import { StorageFailure, type DamagedRecord } from '@/core/storage'
import type { StoredRecord } from './records'

/** The newest shape of a segment that this code writes and reads. */
export const SEGMENT_VERSION = 1

/**
 * A stretch of the log under one key: lines as `printLine` makes them, one an entry. `first` is the seq of the first line; null where the lines
 * belong to several writers (an import) or can't be known any more. An empty line is the place of a discarded entry.
 */
export interface Segment {
  readonly v: number
  readonly first: number | null
  readonly lines: readonly string[]
}

/** Bytes that a line takes when stored: browsers keep a text in one byte a character, or in two where one doesn't do. */
export function bytesOf(line: string): number {
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) > 0xff) return 2 * line.length
  return line.length
}

/** The key of a writer's nth segment. */
export function segmentKey(writer: Writer, n: number): string {
  return `log/${writer}/${padded(n)}`
}

/** A count as it stands in keys: of one width, so that keys sort as numbers do. */
export function padded(n: number): string {
  return String(n).padStart(6, '0')
}

/** The key of a damaged line within its record. */
export function lineKey(key: string, line: number): string {
  return `${key}#${line}`
}

/** A segment as found: what can be read, what is damaged, and the segment itself where it is one. */
export interface ReadSegment {
  readonly entries: readonly StoredEntry[]
  readonly damaged: readonly DamagedRecord[]
  readonly segment: Segment | undefined
}

/** Reads a record line by line: a bad line hides no other. Throws `StorageFailure` `newer` on a shape from the future. */
export function readSegment(record: StoredRecord): ReadSegment {
  const value = 'value' in record ? record.value : undefined
  if (isNewer(value)) throw new StorageFailure('newer', `${record.key} was written by a newer version`)
  if (!isSegment(value)) return { entries: [], damaged: [damagedWhole(record)], segment: undefined }
  const entries: StoredEntry[] = []
  const damaged: DamagedRecord[] = []
  for (const [at, line] of value.lines.entries()) {
    if (line === '') continue
    const read = parseLine(line)
    if ('entry' in read) entries.push(read.entry)
    else {
      const key = lineKey(record.key, at)
      damaged.push({ key, text: line, problem: { code: read.wrong, where: key } })
    }
  }
  return { entries, damaged, segment: value }
}

function damagedWhole(record: StoredRecord): DamagedRecord {
  const code = 'value' in record ? 'record-shape' : 'record-unreadable'
  return { key: record.key, text: 'value' in record ? textOf(record.value) : '', problem: { code, where: record.key } }
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

function isNewer(value: unknown): boolean {
  return isObject(value) && typeof value['v'] === 'number' && value['v'] > SEGMENT_VERSION
}

/** Whether the value is a segment of this version. */
export function isSegment(value: unknown): value is Segment {
  if (!isObject(value) || value['v'] !== SEGMENT_VERSION) return false
  const { first, lines } = value
  return (first === null || Number.isSafeInteger(first)) && Array.isArray(lines) && lines.every((line) => typeof line === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
