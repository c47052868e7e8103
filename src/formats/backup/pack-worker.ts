import { packPrinted, type Packing } from './pack'

/** As much of a worker's own globals as this one uses; the formats are compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: Packing }) => void) | null
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data }) => {
  const bytes = packPrinted(data)
  port.postMessage(bytes, [bytes.buffer])
}
