import { parseLine } from '@/core/line'
import type { Stamp } from '@/core/stamp'
import type { HeldFile, KeptFile } from './folder'

const LF = 10
const CHUNK_BYTES = 64 * 1024

/** Whole lines of a file from a place on that begins one, and the place after the last of them. */
export interface LinesRead {
  readonly lines: readonly string[]
  readonly end: number
  /** A living tab holds the file, and may be writing to it. */
  readonly isAlive: boolean
}

/** Reads a file that may be another tab's. */
export async function readLines(file: KeptFile, from: number): Promise<LinesRead> {
  const held = await file.createSyncAccessHandle().catch(() => undefined)
  if (!held) {
    const found = await file.getFile()
    if (found.size < from) return { lines: [], end: found.size, isAlive: true }
    return { ...wholeLines(new Uint8Array(await found.slice(from).arrayBuffer()), from), isAlive: true }
  }
  try {
    return { ...heldLines(held, from), isAlive: false }
  } finally {
    held.close()
  }
}

/** Reads a file that this worker holds. */
export function heldLines(held: HeldFile, from: number): Omit<LinesRead, 'isAlive'> {
  const size = held.getSize()
  if (size < from) return { lines: [], end: size }
  const bytes = new Uint8Array(size - from)
  const read = held.read(bytes, { at: from })
  return wholeLines(bytes.subarray(0, read), from)
}

function wholeLines(bytes: Uint8Array, from: number): Omit<LinesRead, 'isAlive'> {
  const end = bytes.lastIndexOf(LF) + 1
  const text = new TextDecoder().decode(bytes.subarray(0, end))
  return { lines: text === '' ? [] : text.slice(0, -1).split('\n'), end: from + end }
}

/** Cuts off what a crash left of a last line, and returns where the next one begins. */
export function cutTorn(held: HeldFile): number {
  const size = held.getSize()
  for (let end = size; end > 0; end -= CHUNK_BYTES) {
    const start = Math.max(0, end - CHUNK_BYTES)
    const chunk = new Uint8Array(end - start)
    held.read(chunk, { at: start })
    const last = chunk.lastIndexOf(LF)
    if (last < 0 && start > 0) continue
    const whole = start + last + 1
    if (whole < size) held.truncate(whole)
    return whole
  }
  return 0
}

/** The stamp of a sound line; undefined of one that was spoilt. */
export function stampOf(line: string): Stamp | undefined {
  const read = parseLine(line)
  return 'entry' in read ? read.entry.stamp : undefined
}
