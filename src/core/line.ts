import { isStamp } from './stamp'
import type { StoredEntry } from './entry'

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 (IEEE 802.3) of the text's UTF-8 bytes, as eight hexadecimal digits. The text holds no lone surrogates. */
export function crc32Of(text: string): string {
  let crc = 0xffffffff
  const feed = (byte: number) => {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] as number)
  }
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code < 0x80) {
      crc = (crc >>> 8) ^ (TABLE[(crc ^ code) & 0xff] as number)
      continue
    }
    if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(i++) as number
    if (code < 0x800) feed(0xc0 | (code >> 6))
    else {
      if (code < 0x10000) feed(0xe0 | (code >> 12))
      else {
        feed(0xf0 | (code >> 18))
        feed(0x80 | ((code >> 12) & 0x3f))
      }
      feed(0x80 | ((code >> 6) & 0x3f))
    }
    feed(0x80 | (code & 0x3f))
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

/** An entry as one line of text: its checksum, a space, its JSON. */
export function printLine(entry: StoredEntry): string {
  const json = JSON.stringify(entry)
  return `${crc32Of(json)} ${json}`
}

/** A line read back, or the code of what is wrong with it. */
export type ReadLine = { readonly entry: StoredEntry } | { readonly wrong: 'line-checksum' | 'line-shape' }

/** Reads what `printLine` wrote; kinds and fields that this code doesn't know are kept. Never throws. */
export function parseLine(line: string): ReadLine {
  const json = line.slice(9)
  if (line[8] !== ' ' || crc32Of(json) !== line.slice(0, 8)) return { wrong: 'line-checksum' }
  let entry: unknown
  try {
    entry = JSON.parse(json)
  } catch {
    return { wrong: 'line-shape' }
  }
  return isStoredEntry(entry) ? { entry } : { wrong: 'line-shape' }
}

function isStoredEntry(value: unknown): value is StoredEntry {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Partial<Record<keyof StoredEntry, unknown>>
  return (
    isStamp(entry.stamp) &&
    Number.isSafeInteger(entry.seq) &&
    (entry.seq as number) >= 0 &&
    Number.isSafeInteger(entry.version) &&
    Number.isSafeInteger(entry.day) &&
    typeof entry.kind === 'string' &&
    isMoment(entry.moment)
  )
}

function isMoment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const moment = value as Record<string, unknown>
  return Number.isFinite(moment['ms']) && Number.isFinite(moment['offset']) && typeof moment['zone'] === 'string'
}
