import type { Answered, Archive } from './archive'

/** As much of a Worker as is used here. */
export type CopyWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/** The longest that a question may take, in milliseconds: an answer doesn't wait for a copy that has died. */
const DEADLINE_MS = 3_000
/** Comparing, reading or packing a whole log takes longer than one line. */
const LONG_MS = 120_000
const LONG: ReadonlySet<keyof Archive> = new Set(['open', 'readAll', 'readSnapshot', 'keepSnapshot', 'forget'])

interface Waiting {
  readonly resolve: (reply: never) => void
  readonly reject: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** The archive at the other end of a worker. Every question rejects once the worker has failed or was ended. */
export function archiveAt(worker: CopyWorker): Archive & { readonly end: () => void } {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let ended: Error | undefined

  const end = (why: Error) => {
    ended ??= why
    worker.terminate()
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(ended)
    }
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id)
    if (!one) return
    waiting.delete(data.id)
    clearTimeout(one.timer)
    if ('failed' in data) one.reject(new Error(data.failed))
    else one.resolve(data.reply as never)
  }
  worker.onerror = ({ message }) => end(new Error(`the worker of the copy failed: ${message}`))
  worker.onmessageerror = () => end(new Error("the worker of the copy said what can't be read"))

  function ask<K extends keyof Archive>(what: K, ...args: Parameters<Archive[K]>): ReturnType<Archive[K]> {
    const reply = new Promise<never>((resolve, reject) => {
      if (ended) return reject(ended)
      const id = asked++
      const timer = setTimeout(() => end(new Error(`the copy did not answer: ${what}`)), LONG.has(what) ? LONG_MS : DEADLINE_MS)
      waiting.set(id, { resolve, reject, timer })
      worker.postMessage({ id, ask: what, args })
    })
    return reply as ReturnType<Archive[K]>
  }

  return {
    open: (...args) => ask('open', ...args),
    append: (...args) => ask('append', ...args),
    readAll: () => ask('readAll'),
    listSnapshots: () => ask('listSnapshots'),
    readSnapshot: (...args) => ask('readSnapshot', ...args),
    keepSnapshot: (...args) => ask('keepSnapshot', ...args),
    forget: () => ask('forget'),
    close: () => ask('close'),
    end: () => end(new Error('the copy was closed')),
  }
}
