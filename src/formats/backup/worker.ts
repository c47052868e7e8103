import { readBackup } from './read'

/** As much of a worker's own globals as this one uses; the formats are compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: Uint8Array }) => void) | null
  postMessage(message: unknown): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data }) => port.postMessage(readBackup(data))
