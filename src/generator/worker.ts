import { generateDeck } from './admitted'
import type { AboutArticle, Generated } from './generate'
import type { FoundSoFar } from './generating'

/** What is asked of the worker that makes decks: as of `generateDeck`. */
export interface GenerateErrand {
  readonly text: string
  readonly about: AboutArticle
  /** Most facts for a hundred words; all that are sound where it is not given. */
  readonly per100Words?: number
}

/** What the worker says: the share that is done, 0 to 1, and what was found so far, then what came of the article. */
export type GenerateNews = { readonly share: number } | { readonly found: FoundSoFar } | { readonly generated: Generated }

/** As much of a worker's own globals as this one uses; the generator is compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: GenerateErrand }) => void) | null
  postMessage(news: GenerateNews): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data: { text, about, ...options } }) => {
  const onProgress = (share: number): void => port.postMessage({ share })
  const onFound = (found: FoundSoFar): void => port.postMessage({ found })
  port.postMessage({ generated: generateDeck(text, about, { ...options, onProgress, onFound }) })
}
