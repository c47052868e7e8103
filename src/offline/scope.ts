interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface Events {
  readonly install: LastingEvent
  readonly activate: LastingEvent
  readonly fetch: FetchEvent
  readonly message: MessageEvent<unknown>
}

/** As much of a service worker's own globals as ours use; the project is compiled for pages, which lack them. */
export interface WorkerScope {
  readonly caches: CacheStorage
  readonly navigator: { readonly locks: LockManager }
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  fetch(request: Request): Promise<Response>
  skipWaiting(): Promise<void>
  addEventListener<N extends keyof Events>(name: N, listener: (event: Events[N]) => void): void
}
