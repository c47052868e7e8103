import { KEPT } from './build'
import type { WorkerScope } from './scope'

/*
 * The kill switch: published in the place of the worker it deletes every file that was kept and ends the registration. What the learner did lies
 * elsewhere and is not touched; open tabs go on, and the next start comes from the network.
 */
const worker = globalThis as unknown as WorkerScope

worker.addEventListener('install', () => void worker.skipWaiting())

worker.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const ours = `${KEPT}${new URL(worker.registration.scope).pathname}:`
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(ours))
  await Promise.all(names.map((name) => worker.caches.delete(name)))
  await worker.registration.unregister()
}
