import { trustedUrl } from '@/composables/trusted-url'
import type { Fit } from '@/core/fitting/fit'
import type { FitNews, ToFit } from '@/core/fitting/worker'
import url from '@/core/fitting/worker?worker&url'

/** Fits the parameters of memory apart from the page. Rejects when the worker fails, or with the signal's reason when it is stopped. */
export function fitInWorker(toFit: ToFit, onProgress: (share: number) => void, signal: AbortSignal): Promise<Fit> {
  const worker = new Worker(trustedUrl(url), { type: 'module' })
  return new Promise<Fit>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error('stopped')))
    worker.onmessage = ({ data }: MessageEvent<FitNews>) => ('fit' in data ? resolve(data.fit) : onProgress(data.progress))
    worker.onmessageerror = () => reject(new Error(`${url} said what can't be read`))
    worker.onerror = ({ message }) => reject(new Error(`${url}: ${message}`))
    worker.postMessage(toFit)
  }).finally(() => worker.terminate())
}
