import { onScopeDispose } from 'vue'

/** How long something has been looked at, in milliseconds by the clock given: time while the tab is hidden isn't counted. */
export function useAttention(nowMs: () => number): { readonly restart: () => void; readonly spentMs: () => number } {
  let spent = 0
  let since = nowMs()
  let isAway = document.hidden

  function follow(): void {
    if (!isAway) spent += Math.max(0, nowMs() - since)
    since = nowMs()
    isAway = document.hidden
  }

  document.addEventListener('visibilitychange', follow)
  onScopeDispose(() => document.removeEventListener('visibilitychange', follow))

  return {
    restart: () => {
      spent = 0
      since = nowMs()
    },
    spentMs: () => spent + (isAway ? 0 : Math.max(0, nowMs() - since)),
  }
}
