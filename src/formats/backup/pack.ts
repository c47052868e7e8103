import type { PrintedLog } from '@/core/printed-log'
import type { BackedDeck } from './manifest'
import { packed, type Making } from './write'

/** What goes into a backup, in plain data. */
export interface Packing {
  readonly log: PrintedLog
  readonly making: Making
  readonly decks: readonly BackedDeck[]
}

/** The backup of a log that was printed in pieces: the same bytes as of its entries. */
export function packPrinted({ log: { pieces, entries, kinds }, making, decks }: Packing): Uint8Array<ArrayBuffer> {
  const log = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const piece of pieces) {
    log.set(piece, end)
    end += piece.length
  }
  return packed({ log, entries, kinds }, making, decks)
}
