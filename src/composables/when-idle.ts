/** A browser that is never idle, or does not tell, does it after so long, in ms. */
const LATEST_MS = 3000

/** Does something once the browser has nothing else to do. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: LATEST_MS })
  else setTimeout(task, LATEST_MS)
}

/** Does something once the page that `within` is to show stands, and the browser is idle. */
export function whenReady(within: Element, task: () => void): void {
  const stands = () => within.querySelector('[data-ready]') !== null
  if (stands()) return whenIdle(task)
  const watching = new MutationObserver(() => {
    if (!stands()) return
    watching.disconnect()
    whenIdle(task)
  })
  watching.observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] })
}
