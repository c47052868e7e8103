import { printLine } from './line'
import { once } from './standing'
import type { Stamp } from './stamp'
import type { StoredEntry } from './entry'

/** The text of a log in UTF-8, a line an entry in the order of stamps, in pieces to be laid end to end; how many entries it has, and of which kinds. */
export interface PrintedLog {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly entries: number
  readonly kinds: Readonly<Record<string, number>>
}

/** Lines that are joined before they become bytes: no text may hold a log of a million answers. */
const AT_ONCE = 2000

/** Text as UTF-8. */
type Encode = (text: string) => Uint8Array<ArrayBuffer>

/** Prints a log of which a part is given at a time, in any order; what comes twice is printed once. */
export class LogPrinter {
  readonly #encode: Encode
  readonly #lines: { readonly stamp: Stamp; readonly kind: string; readonly line: string }[] = []

  constructor(encode: Encode) {
    this.#encode = encode
  }

  add(entries: readonly StoredEntry[]): void {
    for (const entry of entries) this.#lines.push({ stamp: entry.stamp, kind: entry.kind, line: `${printLine(entry)}\n` })
  }

  finish(): PrintedLog {
    const lines = once(this.#lines)
    const pieces: Uint8Array<ArrayBuffer>[] = []
    const kinds = new Map<string, number>()
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const some = lines.slice(from, from + AT_ONCE)
      for (const { kind } of some) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      pieces.push(this.#encode(some.map(({ line }) => line).join('')))
    }
    return { pieces, entries: lines.length, kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) }
  }
}
