/** What Windows-1252 has for the bytes 128 to 159. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
] as const

/** As much of the decoder as is used here; the formats are compiled without the DOM library. */
interface Decoder {
  decode(bytes: Uint8Array): string
}
const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder }

/** Bytes as text: by their byte order mark, as they say (`label`), as UTF-8, or else as Windows-1252, in which every byte is a letter. */
export function decodeText(bytes: Uint8Array, label?: string): string {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))
  if (marked) return decoded(bytes, marked.label) ?? ''
  const utf16 = utf16Of(bytes)
  return (utf16 && decoded(bytes, utf16)) ?? decoded(bytes, 'utf-8', true) ?? (label === undefined ? undefined : decoded(bytes, label)) ?? asWindows(bytes)
}

/** Not every version of Node tells Windows-1252 from Latin-1, so its own signs are put in here. */
function asWindows(bytes: Uint8Array): string {
  return (decoded(bytes, 'windows-1252') ?? '').replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS[sign.charCodeAt(0) - 128] ?? '')
}

function decoded(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    // Not UTF-8, or a label that no browser knows.
    return undefined
  }
}

/** UTF-16 without a mark: in Latin text every other byte is naught. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const looked = Math.min(bytes.length & ~1, 512)
  if (looked < 4) return undefined
  let [even, odd] = [0, 0]
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd * 2 > looked * 0.8 && even === 0) return 'utf-16le'
  return even * 2 > looked * 0.8 && odd === 0 ? 'utf-16be' : undefined
}
