import { inflate } from '../inflate'

/** A file in a zip, not yet unpacked. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly offset: number
}

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const MOST_COMMENT = 65_535

/**
 * The wanted files of a zip (PKWARE APPNOTE 6.3), unpacked up to so many bytes in all, whatever the zip says of their sizes. `damaged` where it
 * can't be read, `too-large` where there is more.
 */
export function unzipped(bytes: Uint8Array, isWanted: (name: string) => boolean, mostBytes: number): ReadonlyMap<string, Uint8Array> | 'damaged' | 'too-large' {
  const entries = entriesOf(bytes)
  if (entries === undefined) return 'damaged'
  const files = new Map<string, Uint8Array>()
  let left = mostBytes
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const packed = packedOf(bytes, entry)
    if (packed === undefined || (entry.method !== 0 && entry.method !== 8)) return 'damaged'
    const content = entry.method === 0 ? packed : inflate(packed, left)
    if (typeof content === 'string') return content
    left -= content.length
    if (left < 0) return 'too-large'
    files.set(entry.name, content)
  }
  return files
}

function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END_BYTES
  while (end >= 0 && end >= bytes.length - END_BYTES - MOST_COMMENT && view.getUint32(end, true) !== END) end--
  if (end < 0 || view.getUint32(end, true) !== END) return undefined
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) return undefined
    const nameBytes = view.getUint16(at + 28, true)
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameBytes, 500)))
    entries.push({ name, method: view.getUint16(at + 10, true), packedBytes: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) })
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedOf(bytes: Uint8Array, { offset, packedBytes }: Entry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedBytes > bytes.length ? undefined : bytes.subarray(start, start + packedBytes)
}
