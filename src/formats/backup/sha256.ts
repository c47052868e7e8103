const K = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)))

/** SHA-256 (FIPS 180-4) of the bytes as 64 hexadecimal digits. Ours, because browsers offer theirs on secure addresses only. */
export function sha256Of(bytes: Uint8Array): string {
  const state = Uint32Array.from(START)
  const schedule = new Int32Array(64)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) mix(state, schedule, bytes, at)
  const rest = bytes.subarray(whole)
  const last = new Uint8Array(rest.length < 56 ? 64 : 128)
  last.set(rest)
  last[rest.length] = 0x80
  const view = new DataView(last.buffer)
  view.setUint32(last.length - 8, Math.floor(bytes.length / 0x2000_0000))
  view.setUint32(last.length - 4, bytes.length << 3)
  for (let at = 0; at < last.length; at += 64) mix(state, schedule, last, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** Takes 64 bytes in. Loops and plain variables only: a log of megabytes goes through here while a person waits. */
function mix(state: Uint32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0, from = at; i < 16; i++, from += 4) {
    w[i] = (byteAt(bytes, from) << 24) | (byteAt(bytes, from + 1) << 16) | (byteAt(bytes, from + 2) << 8) | byteAt(bytes, from + 3)
  }
  for (let i = 16; i < 64; i++) {
    const far = w[i - 15] as number
    const near = w[i - 2] as number
    const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0
  }
  let a = word(state, 0)
  let b = word(state, 1)
  let c = word(state, 2)
  let d = word(state, 3)
  let e = word(state, 4)
  let f = word(state, 5)
  let g = word(state, 6)
  let h = word(state, 7)
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0] = word(state, 0) + a
  state[1] = word(state, 1) + b
  state[2] = word(state, 2) + c
  state[3] = word(state, 3) + d
  state[4] = word(state, 4) + e
  state[5] = word(state, 5) + f
  state[6] = word(state, 6) + g
  state[7] = word(state, 7) + h
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number
}

function word(state: Uint32Array, at: number): number {
  return (state[at] as number) | 0
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000)
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
