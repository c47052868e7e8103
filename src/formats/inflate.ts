import { Inflate } from 'fflate'

const CHUNK_BYTES = 2048

/** Raw deflate (RFC 1951) undone, piece by piece, so that a small lie never fills the memory; or why it isn't: damaged, or more than allowed. */
export function inflate(packed: Uint8Array, mostBytes: number): Uint8Array | 'damaged' | 'too-large' {
  const parts: Uint8Array[] = []
  let total = 0
  let hasEnded = false
  const stream = new Inflate((part, isLast) => {
    parts.push(part)
    total += part.length
    hasEnded ||= isLast
  })
  try {
    for (let at = 0; at < packed.length && total <= mostBytes; at += CHUNK_BYTES) {
      stream.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length)
    }
  } catch {
    // fflate throws on whatever is no deflate stream: to the reader it is one thing, what didn't arrive whole.
    return 'damaged'
  }
  if (total > mostBytes) return 'too-large'
  return hasEnded ? joined(parts, total) : 'damaged'
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
