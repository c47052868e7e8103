import type { ArticleInput, ReadArticle } from './article'
import { readArticle } from './read'

/** As much of a worker's own globals as this one uses; the formats are compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: ArticleInput }) => void) | null
  postMessage(read: ReadArticle): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data }) => void readArticle(data).then((read) => port.postMessage(read))
