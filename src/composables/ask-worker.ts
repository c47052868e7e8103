import { trustedUrl } from './trusted-url'

/** A worker's answer, or that it took too long and was stopped. */
export type WorkerReply<T> = { readonly reply: T } | { readonly tooSlow: true }

/**
 * Asks a worker of its own one thing and ends it. `url` is one of our scripts; what is in `transfer` is gone from here afterwards. Rejects when the
 * worker itself fails, or with the signal's reason when it is stopped.
 */
export async function askWorker<T>(url: string, message: unknown, deadlineMs: number, transfer: Transferable[] = [], signal?: AbortSignal): Promise<WorkerReply<T>> {
  signal?.throwIfAborted()
  const worker = new Worker(trustedUrl(url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<WorkerReply<T>>((resolve, reject) => {
      timer = setTimeout(() => resolve({ tooSlow: true }), deadlineMs)
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      worker.onmessage = ({ data }: MessageEvent<T>) => resolve({ reply: data })
      worker.onmessageerror = () => reject(new Error(`${url} said what can't be read`))
      worker.onerror = ({ message: what }) => reject(new Error(`${url}: ${what}`))
      worker.postMessage(message, transfer)
    })
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
