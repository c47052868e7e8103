import { describe, expect, it } from 'vitest'
import { farLookout, type LookoutAsked, type LookoutWorker } from '@/storage/lookout'

/** Workers of which each does as told with what it is asked: answers, says that it failed, or dies. */
function workersThat(...ways: readonly ('answer' | 'fail' | 'die')[]): { readonly start: () => LookoutWorker; readonly started: () => number } {
  let started = 0
  const start = (): LookoutWorker => {
    const way = ways[started++]
    const worker: LookoutWorker = {
      onmessage: null, onerror: null, onmessageerror: null,
      terminate: () => undefined,
      postMessage: ({ id }: LookoutAsked) => {
        queueMicrotask(() => {
          if (way === 'die') worker.onerror?.call(worker as Worker, {} as ErrorEvent)
          else worker.onmessage?.call(worker as Worker, { data: way === 'answer' ? { id, reply: 7 } : { id, failed: 'no room' } } as MessageEvent)
        })
      },
    }
    return worker
  }
  return { start, started: () => started }
}

describe('A log looked into apart from the page', () => {
  it('is looked into by another worker where the first one died', async () => {
    const { start, started } = workersThat('die', 'answer')
    const lookout = farLookout(start)
    expect(await lookout?.ask('fittable', {}, [])).toMatchObject({ reply: 7 })
    expect(started()).toBe(2)
    lookout?.end()
  })

  it('goes on with the worker that came after an ended one, whatever the ended one still says', async () => {
    const begun: LookoutWorker[] = []
    const lookout = farLookout(() => {
      const worker: LookoutWorker = { onmessage: null, onerror: null, onmessageerror: null, terminate: () => undefined, postMessage: () => undefined }
      begun.push(worker)
      return worker
    })
    const kept = lookout?.keepTrials()
    lookout?.end()
    expect(await kept).toBe(false)
    const told = lookout?.ask('fittable', {}, [])
    const [ended, standing] = begun as [Worker, Worker]
    ended.onerror?.call(ended, {} as ErrorEvent)
    ended.onmessage?.call(ended, { data: { id: 1, reply: 3 } } as MessageEvent)
    standing.onmessage?.call(standing, { data: { id: 1, reply: 7 } } as MessageEvent)
    expect(await told).toMatchObject({ reply: 7 })
    expect(begun).toHaveLength(2)
    lookout?.end()
  })

  it('is left to the page where no worker can', async () => {
    const lookout = farLookout(workersThat('fail').start)
    expect(await lookout?.ask('fittable', {}, [])).toBeUndefined()
    lookout?.end()
    const dying = farLookout(workersThat('die', 'die').start)
    expect(await dying?.ask('fittable', {}, [])).toBeUndefined()
    expect(await farLookout(() => { throw new Error('no workers here') })?.ask('fittable', {}, [])).toBeUndefined()
  })
})
