import { IDBFactory as FakeFactory, IDBKeyRange as FakeKeyRange } from 'fake-indexeddb'
import type { Browser } from '@/storage'
import { answerer, type Asked } from '@/storage/copy/archive'
import type { CopyWorker } from '@/storage/copy/client'
import { fakeDisk, fakeFolder, type FakeDisk } from './fake-folder'

/** A device with a disk of its own and any number of tabs, each of which can be killed. */
export interface FakeDevice {
  readonly indexedDB: IDBFactory
  readonly marks: Map<string, string>
  /** What the second copy lies on; undefined where the device has none. */
  readonly disk: FakeDisk | undefined
  tab(): FakeTab
}

export interface FakeTab extends Browser {
  /** Ends the tab as a crash does: its locks fall free and nobody says goodbye. */
  kill(): void
}

export interface FakeDeviceParts {
  readonly indexedDB?: IDBFactory
  readonly hasLocks?: boolean
  readonly hasDisk?: boolean
  readonly disk?: FakeDisk
}

export function fakeDevice(parts: FakeDeviceParts = {}): FakeDevice {
  const { indexedDB = new FakeFactory(), hasLocks = true, hasDisk = false, disk = hasDisk ? fakeDisk() : undefined } = parts
  const marks = new Map<string, string>()
  const held = new Map<string, { readonly tab: object; readonly waiting: (() => void)[] }>()
  const channels = new Set<FakeChannel>()

  const tab = (): FakeTab => {
    const self = {}
    const workers: CopyWorker[] = []
    const copyWorker = (on: FakeDisk) => () => {
      const worker = fakeWorker(on)
      workers.push(worker)
      return worker
    }
    const free = (name: string) => {
      const next = held.get(name)?.waiting.shift()
      if (next) next()
      else held.delete(name)
    }
    return {
      indexedDB,
      keyRange: FakeKeyRange,
      locks: hasLocks ? fakeLocks(self, held, free) : undefined,
      channel: () => new FakeChannel(channels) as unknown as BroadcastChannel,
      marks: {
        getItem: (key) => marks.get(key) ?? null,
        setItem: (key, value) => void marks.set(key, value),
        removeItem: (key) => void marks.delete(key),
      },
      copyWorker: disk && copyWorker(disk),
      kill() {
        for (const worker of workers) worker.terminate()
        for (const [name, lock] of held) if (lock.tab === self) free(name)
      },
    }
  }
  return { indexedDB, marks, disk, tab }
}

/** The worker of the second copy, on this thread. What it held falls free when it ends. */
function fakeWorker(disk: FakeDisk): CopyWorker {
  const self = {}
  let hasEnded = false
  const answer = answerer(
    async () => fakeFolder(disk, self),
    (said) => {
      if (!hasEnded) worker.onmessage?.({ data: structuredClone(said) } as MessageEvent)
    },
  )
  const worker = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null,
    onmessageerror: null,
    postMessage: (asked: Asked) => answer(structuredClone(asked)),
    terminate() {
      hasEnded = true
      for (const [path, holder] of disk.holders) if (holder === self) disk.holders.delete(path)
    },
  }
  return worker
}

class FakeChannel {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  constructor(private readonly all: Set<FakeChannel>) {
    all.add(this)
  }
  postMessage(data: unknown) {
    for (const other of this.all) if (other !== this) other.onmessage?.({ data: structuredClone(data) })
  }
  close() {
    this.all.delete(this)
  }
}

type Held = Map<string, { readonly tab: object; readonly waiting: (() => void)[] }>

function fakeLocks(tab: object, held: Held, free: (name: string) => void): LockManager {
  const request = async (name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) => {
    const taken = held.get(name)
    if (taken && options.ifAvailable) return callback(null)
    if (taken) {
      await new Promise<void>((resolve, reject) => {
        taken.waiting.push(resolve)
        options.signal?.addEventListener('abort', () => {
          taken.waiting.splice(taken.waiting.indexOf(resolve), 1)
          reject(options.signal?.reason)
        })
      })
    }
    const mine = { tab, waiting: taken?.waiting ?? [] }
    held.set(name, mine)
    try {
      return await callback({ name, mode: 'exclusive' })
    } finally {
      if (held.get(name) === mine) free(name)
    }
  }
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager
}
