import { describe, expect, it, vi } from 'vitest'
import { askForNewVersion, letIn, registerWorker, watchVersions } from '@/composables/watch-versions'
import { TAKE_OVER } from '@/offline/build'

class FakeWorker extends EventTarget {
  readonly heard: unknown[] = []

  constructor(public state: ServiceWorkerState) {
    super()
  }

  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }

  postMessage(message: unknown): void {
    this.heard.push(message)
  }
}

interface Standing {
  readonly active?: FakeWorker
  readonly waiting?: FakeWorker
}

/** A browser where a tab is open, and what has been told in it. */
function tab({ active, waiting }: Standing = {}) {
  const registration = Object.assign(new EventTarget(), {
    active: active ?? null,
    waiting: waiting ?? null,
    installing: null as FakeWorker | null,
    update: async () => undefined,
  })
  const container = Object.assign(new EventTarget(), { controller: active ?? null, register: async () => registration, getRegistration: async () => registration })
  const versions = {
    container: container as unknown as ServiceWorkerContainer,
    registration: registration as unknown as ServiceWorkerRegistration,
  }
  const tell = vi.fn()
  const find = () => {
    registration.installing = new FakeWorker('installing')
    registration.dispatchEvent(new Event('updatefound'))
    return registration.installing
  }
  const change = () => container.dispatchEvent(new Event('controllerchange'))
  return { registration, container, versions, tell, find, change }
}

describe('a new version', () => {
  it('is told of once it is ready, not before', () => {
    const { versions, tell, find } = tab({ active: new FakeWorker('activated') })
    watchVersions(versions, tell)
    const found = find()
    expect(tell).not.toHaveBeenCalled()
    found.become('installed')
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('is told of where it has been waiting since before the page came', () => {
    const { versions, tell } = tab({ active: new FakeWorker('activated'), waiting: new FakeWorker('installed') })
    watchVersions(versions, tell)
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('is not what a first visit keeps', () => {
    const { versions, tell, find, change } = tab()
    watchVersions(versions, tell)
    const first = find()
    first.become('installed')
    first.become('activated')
    change()
    expect(tell).not.toHaveBeenCalled()
  })

  it('is told of in the other tabs when one tab has let it in', () => {
    const { versions, tell, change } = tab({ active: new FakeWorker('activated') })
    watchVersions(versions, tell)
    change()
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('is let in when the learner says so', async () => {
    const waiting = new FakeWorker('installed')
    const { versions } = tab({ active: new FakeWorker('activated'), waiting })
    const done = letIn(versions.registration)
    expect(waiting.heard).toEqual([TAKE_OVER])
    waiting.become('activated')
    await done
  })

  it('that never answers holds nobody up', async () => {
    vi.useFakeTimers()
    const { versions } = tab({ active: new FakeWorker('activated'), waiting: new FakeWorker('installed') })
    const done = letIn(versions.registration)
    await vi.advanceTimersByTimeAsync(3_000)
    await done
    vi.useRealTimers()
    await letIn(undefined)
  })
})

describe('a browser that keeps no files', () => {
  it('runs the app all the same', async () => {
    for (const refusal of [new TypeError('blocked'), new DOMException('no', 'SecurityError')]) {
      const { container } = tab()
      container.register = () => Promise.reject(refusal)
      expect(await registerWorker(container as unknown as ServiceWorkerContainer, './sw.js')).toBeUndefined()
    }
  })

  it('is not taken for a mistake of ours, nor a mistake of ours for it', async () => {
    const { container, versions, registration } = tab()
    registration.update = () => Promise.reject(new TypeError('no network'))
    await askForNewVersion(versions)
    registration.update = () => Promise.reject(new RangeError('ours'))
    await expect(askForNewVersion(versions)).rejects.toThrow('ours')
    container.register = () => Promise.reject(new RangeError('ours'))
    await expect(registerWorker(versions.container, './sw.js')).rejects.toThrow('ours')
  })
})
