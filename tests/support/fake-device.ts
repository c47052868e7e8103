import { IDBFactory as FakeFactory, IDBKeyRange as FakeKeyRange } from 'fake-indexeddb'
import type { Browser } from '@/storage'

/** A device with a disk of its own and any number of tabs, each of which can be killed. */
export interface FakeDevice {
  readonly indexedDB: IDBFactory
  readonly marks: Map<string, string>
  tab(): FakeTab
}

export interface FakeTab extends Browser {
  /** Ends the tab as a crash does: its locks fall free and nobody says goodbye. */
  kill(): void
}

export function fakeDevice({ indexedDB = new FakeFactory(), hasLocks = true } = {}): FakeDevice {
  const marks = new Map<string, string>()
  const held = new Map<string, { readonly tab: object; readonly waiting: (() => void)[] }>()
  const channels = new Set<FakeChannel>()

  const tab = (): FakeTab => {
    const self = {}
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
      kill() {
        for (const [name, lock] of held) if (lock.tab === self) free(name)
      },
    }
  }
  return { indexedDB, marks, tab }
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
