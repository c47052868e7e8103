import { TAKE_OVER, type Build } from './build'
import { keeperOf } from './keeper'
import type { WorkerScope } from './scope'

/** Put in by the build. */
declare const FACTDECK_BUILD: Build

const worker = globalThis as unknown as WorkerScope

const keeper = keeperOf(FACTDECK_BUILD, {
  scope: worker.registration.scope,
  caches: worker.caches,
  fetch: (request) => worker.fetch(request),
  locks: worker.navigator.locks,
})

worker.addEventListener('install', (event) => event.waitUntil(keeper.install()))

worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([keeper.sweep(), worker.clients.claim()])))

// A new version waits until the learner wants it, or until no tab is open.
worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (!keeper.concerns(request)) return
  // A store of files that can't be read leaves the network, as if there were no worker.
  event.respondWith(keeper.answer(request).catch(() => worker.fetch(request)))
  if (request.mode === 'navigate') event.waitUntil(keeper.sweep())
})
