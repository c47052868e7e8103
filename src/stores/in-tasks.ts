import type { InParts } from '@/core/parts'

/** Milliseconds of work after which a phone should see to the person again: a tenth of what is felt as waiting, and a processor may take four times as long. */
const TASK_MS = 8

/** Does work in tasks short enough that the page goes on answering. `now` is the clock, in milliseconds. */
export async function inTasks<T>(work: InParts<T>, now: () => number): Promise<T> {
  for (let since = now(); ; ) {
    const { done, value } = work.next()
    if (done) return value
    if (now() - since < TASK_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = now()
  }
}
