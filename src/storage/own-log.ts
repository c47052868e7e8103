import type { Stamp, Writer } from '@/core/stamp'
import type { StoredEntry } from '@/core/entry'
import type { DamagedRecord } from '@/core/storage'
import type { StoredRecord } from './records'
import { bytesOf, readSegment, SEGMENT_VERSION, type Segment } from './segment'

/** Where a writer goes on: its last segment, the number of that segment, and the next place in its sequence. */
export interface Tail {
  readonly n: number
  readonly segment: Segment
  readonly bytes: number
  readonly nextSeq: number
}

/** A tail that nothing was written to yet. */
export const NEW_TAIL: Tail = { n: 0, segment: { v: SEGMENT_VERSION, first: 0, lines: [] }, bytes: 0, nextSeq: 0 }

/** What lies under `log/`: all that can be read and all that can't, and how far each writer has come. */
export interface ReadLog {
  readonly entries: readonly StoredEntry[]
  readonly damaged: readonly DamagedRecord[]
  readonly tails: ReadonlyMap<Writer, Tail>
  /** Writers that can't go on, because it is unknown how far they came. */
  readonly retired: ReadonlySet<Writer>
  readonly lastByWriter: ReadonlyMap<Writer, Stamp>
}

const MAX_LINES = 1024
/** Below the 64 KB from which Chromium makes a file of a value. */
const MAX_BYTES = 48 * 1024
const KEY = /^log\/([0-9a-z]{12})\/(\d+)$/

/** Reads the writers' segments, given in the order of their keys. */
export function readLog(records: readonly StoredRecord[]): ReadLog {
  const entries: StoredEntry[] = []
  const damaged: DamagedRecord[] = []
  const tails = new Map<Writer, Tail>()
  const retired = new Set<Writer>()
  const lastByWriter = new Map<Writer, Stamp>()
  for (const record of records) {
    const read = readSegment(record)
    for (const entry of read.entries) entries.push(entry)
    damaged.push(...read.damaged)
    const [, writer, number] = KEY.exec(record.key) ?? []
    if (writer === undefined) continue
    const last = read.entries.at(-1)
    if (last) lastByWriter.set(writer, last.stamp)
    const tail = tailAfter(Number(number), read.segment, read.damaged.length > 0)
    if (tail) tails.set(writer, tail)
    if (tail) retired.delete(writer)
    else retired.add(writer)
  }
  return { entries, damaged, tails, retired, lastByWriter }
}

/** A damaged segment is closed as it is: its bytes are what a repair would start from. */
function tailAfter(n: number, segment: Segment | undefined, isDamaged: boolean): Tail | undefined {
  if (!segment || segment.first === null) return undefined
  const nextSeq = segment.first + segment.lines.length
  if (isDamaged) return { n: n + 1, segment: { v: SEGMENT_VERSION, first: nextSeq, lines: [] }, bytes: 0, nextSeq }
  return { n, segment, bytes: segment.lines.reduce((sum, line) => sum + bytesOf(line), 0), nextSeq }
}

/** The tail with one line more: in the same segment where it fits, else in a new one. */
export function grown(tail: Tail, line: string): Tail {
  const nextSeq = tail.nextSeq + 1
  const { length } = tail.segment.lines
  const bytes = tail.bytes + bytesOf(line)
  if (length === 0 || (length < MAX_LINES && bytes <= MAX_BYTES)) {
    return { ...tail, segment: { ...tail.segment, lines: [...tail.segment.lines, line] }, bytes, nextSeq }
  }
  return { n: tail.n + 1, segment: { v: SEGMENT_VERSION, first: tail.nextSeq, lines: [line] }, bytes: bytesOf(line), nextSeq }
}

/** The tail of a writer that the other copy has found further on: the places between stay empty. */
export function continuedAt(tail: Tail, nextSeq: number): Tail {
  const n = tail.segment.lines.length === 0 ? tail.n : tail.n + 1
  return { n, segment: { v: SEGMENT_VERSION, first: nextSeq, lines: [] }, bytes: 0, nextSeq }
}
