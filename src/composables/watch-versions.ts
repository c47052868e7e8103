import { TAKE_OVER } from '@/offline/build'

/** How long a waiting version may take to step in before the page is loaded again without it. */
const PATIENCE_MS = 3_000

/** A registration in its container, as far as new versions go. */
export interface Versions {
  readonly container: ServiceWorkerContainer
  readonly registration: ServiceWorkerRegistration
}

/** Registers the worker that keeps the app's files; undefined where the browser won't have one, and then the app works by the network alone. */
export async function registerWorker(container: ServiceWorkerContainer, script: string): Promise<Versions | undefined> {
  try {
    await container.register(script, { scope: './', updateViaCache: 'none' })
  } catch (error) {
    // Site data blocked, a private window, no network at the first start: none of it is the learner's to mend.
    if (error instanceof TypeError || error instanceof DOMException) return undefined
    throw error
  }
  const registration = await container.getRegistration()
  return registration && { container, registration }
}

/** Tells when another version than the one that runs here is ready: it waits, or another tab has let it in. */
export function watchVersions({ container, registration }: Versions, tell: () => void): void {
  let isKept = container.controller !== null
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) tell()
    })
  }
  if (registration.waiting && registration.active) tell()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  container.addEventListener('controllerchange', () => {
    // On a first visit the worker that comes is of the same version as the page.
    if (isKept) tell()
    isKept = true
  })
}

/** Asks whether there is a new version. Without a network there is none. */
export async function askForNewVersion({ registration }: Versions): Promise<void> {
  try {
    await registration.update()
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
  }
}

/** Lets a waiting version in; resolves when it is, or when it is taking too long. */
export async function letIn(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const waiting = registration?.waiting
  if (!waiting) return
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS)
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') resolve()
    })
    waiting.postMessage(TAKE_OVER)
  })
}
