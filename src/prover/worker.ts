import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { proveDeck } from './deck'

/** As much of a worker's own globals as this one uses; the prover is compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: Deck }) => void) | null
  postMessage(message: readonly Problem[]): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data }) => port.postMessage(proveDeck(data))
