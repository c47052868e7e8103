import { trustedUrl } from '@/composables/trusted-url'
import type { Problem } from '@/core/problem'
import type { AboutArticle, FoundSoFar, Generated } from '@/generator'
import type { GenerateErrand, GenerateNews } from '@/generator/worker'
import url from '@/generator/worker?worker&url'

/** How to wait for a deck. */
export interface GenerateWaiting {
  /** Most facts for a hundred words; all that are sound where it is not given. */
  readonly per100Words?: number
  /** Told the share that is done, 0 to 1, rising. */
  readonly onProgress?: (share: number) => void
  /** Told what was found so far. */
  readonly onFound?: (found: FoundSoFar) => void
  readonly signal?: AbortSignal
}

/** What came of an article, exactly as of `generateDeck`; or that the worker fell silent and was stopped. */
export type GenerateReply = { readonly generated: Generated } | { readonly problem: Problem }

/** The longest that the worker may say nothing. */
const SILENCE_S = 30

/** Makes a deck of an article's text apart from the page. Rejects when the worker fails, or with the signal's reason when it is stopped. */
export function generateInWorker(text: string, about: AboutArticle, { per100Words, onProgress, onFound, signal }: GenerateWaiting = {}): Promise<GenerateReply> {
  if (signal?.aborted) return Promise.reject(reasonOf(signal))
  const worker = new Worker(trustedUrl(url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  return new Promise<GenerateReply>((resolve, reject) => {
    const watch = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => resolve({ problem: { code: 'article-too-slow', params: { seconds: SILENCE_S } } }), SILENCE_S * 1000)
    }
    watch()
    signal?.addEventListener('abort', () => reject(reasonOf(signal)), { once: true })
    worker.onmessage = ({ data }: MessageEvent<GenerateNews>) => {
      if ('generated' in data) resolve(data)
      else {
        watch()
        if ('share' in data) onProgress?.(data.share)
        else onFound?.(data.found)
      }
    }
    worker.onmessageerror = () => reject(new Error(`${url} said what can't be read`))
    worker.onerror = ({ message }) => reject(new Error(`${url}: ${message}`))
    worker.postMessage({ text, about, ...(per100Words === undefined ? {} : { per100Words }) } satisfies GenerateErrand)
  }).finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('stopped')
}
