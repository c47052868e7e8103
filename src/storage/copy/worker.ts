import { answerer, type Answered, type Asked } from './archive'
import type { Folder } from './folder'

/** As much of a worker's own globals as this one uses. */
interface Port {
  onmessage: ((event: { readonly data: Asked }) => void) | null
  postMessage(answer: Answered): void
}

const port = globalThis as unknown as Port
const answer = answerer(
  async () => (await navigator.storage.getDirectory()) as unknown as Folder,
  (said) => port.postMessage(said),
)

port.onmessage = ({ data }) => answer(data)
