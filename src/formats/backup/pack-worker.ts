import type { PrintedLog } from '@/core/printed-log'
import type { BackedDeck } from './manifest'
import { packBackup, type Making } from './write'

/** What goes into a backup, in plain data. */
export interface Packing {
  readonly log: PrintedLog
  readonly making: Making
  readonly decks: readonly BackedDeck[]
  readonly unreadable: string
}

/** As much of a worker's own globals as this one uses; the formats are compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: Packing }) => void) | null
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data: { log, making, decks, unreadable } }) => {
  const bytes = packBackup(log, making, decks, unreadable)
  port.postMessage(bytes, [bytes.buffer])
}
