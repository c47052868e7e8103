import { readonly, shallowRef, type Ref } from 'vue'
import { IN_USE } from '@/offline/build'
import { trustedUrl } from './trusted-url'
import { askForNewVersion, letIn, registerWorker, watchVersions } from './watch-versions'

const ASK_EVERY_MS = 3_600_000

const isReady = shallowRef(false)
let begun = false

/** Whether a new version of the app waits to be loaded. The first call has the app's files kept on this device, where it is a built one served securely. */
export function useNewVersion(): { readonly isReady: Readonly<Ref<boolean>>; readonly putOff: () => void } {
  if (!begun && import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator) {
    begun = true
    void begin()
  }
  return {
    isReady: readonly(isReady),
    putOff: () => {
      isReady.value = false
    },
  }
}

async function begin(): Promise<void> {
  holdBuild()
  const versions = await registerWorker(navigator.serviceWorker, trustedUrl('./sw.js'))
  if (!versions) return
  watchVersions(versions, () => {
    isReady.value = true
  })
  setInterval(() => void askForNewVersion(versions), ASK_EVERY_MS)
}

/** Keeps the files of the build that runs in this tab on the device until the tab closes, whatever version comes after it. */
function holdBuild(): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
  if (entry !== undefined) void navigator.locks.request(IN_USE + entry, { mode: 'shared' }, () => new Promise<never>(() => undefined))
}

/** Loads the page again, by the newest version that is on the device. */
export async function loadNewest(): Promise<void> {
  if ('serviceWorker' in navigator) await letIn(await navigator.serviceWorker.getRegistration())
  location.reload()
}
