import { runErrand, type DeckErrand } from './errand'

/** As much of a worker's own globals as this one uses; the formats are compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: DeckErrand }) => void) | null
  postMessage(message: unknown): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data }) => void runErrand(data).then((reply) => port.postMessage(reply))
