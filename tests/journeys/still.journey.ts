import type { Page } from '@playwright/test'
import { SKW } from './begin.ts'
import { expect, test } from './support.ts'
import { learn, tour, type Looking } from './tour.ts'

/** Web Vitals call up to this much good: the share of the window that moved, times how far. */
const MOST = 0.1

/** What moves within this many ms of a press is its answer. Web Vitals allow 500, in which a machine with much to do has not yet drawn it. */
const ANSWERED_WITHIN_MS = 4000

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** What moved by itself since it was last asked for. */
interface Watched {
  moved: { readonly value: number; readonly what: string }[]
}

const WINDOWS = [
  { called: 'on a phone', width: 360, height: 740, text: '100%' },
  { called: 'with letters of twice the size', width: 768, height: 900, text: '200%' },
] as const

/** Pages that somebody may come to first, with nothing of the app there yet. */
const COLD = ['/', '/progress', '/scores', '/settings', '/create', ...['', '/reading', '/print', '/share', '/edit'].map((page) => `/deck/${SKW}${page}`)]

for (const { called, text, ...viewport } of WINDOWS) {
  test(`nothing on any page moves by itself while it comes, ${called}`, async ({ app, page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize(viewport)
    await watchShifts(page, text)
    const found: string[] = []
    const looking: Looking = {
      at: async (screen) => {
        await page.evaluate(async () => {
          await document.fonts.ready
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        })
        const moved = await page.evaluate(() => (globalThis as unknown as Watched).moved.splice(0))
        const sum = moved.reduce((total, { value }) => total + value, 0)
        if (sum > MOST) found.push(`${screen}: ${sum.toFixed(3)}, ${moved.map(({ what }) => what).join('; ')}`)
      },
    }
    await app.open('/')
    await tour('new', app, looking)
    await learn(app)
    await looking.at('result')
    await tour('learnt', app, looking)
    for (const path of COLD) {
      await page.goto('about:blank')
      await app.open(path)
      await page.waitForLoadState('networkidle')
      await looking.at(`${path}, opened first`)
    }
    expect(found).toEqual([])
  })
}

/** Keeps what moves without anybody having touched anything. */
async function watchShifts(page: Page, text: string): Promise<void> {
  const given = { size: text, withinMs: ANSWERED_WITHIN_MS }
  await page.addInitScript(({ size, withinMs }) => {
    const watched = globalThis as unknown as Watched
    watched.moved = []
    const setSize = () => {
      const { documentElement: root } = document as { readonly documentElement: HTMLElement | null }
      if (root) root.style.fontSize = size
      return root !== null
    }
    // The page draws before all of it has come.
    if (!setSize()) new MutationObserver((_, watching) => setSize() && watching.disconnect()).observe(document, { childList: true })
    let pressed = -Infinity
    for (const press of ['pointerdown', 'keydown']) addEventListener(press, ({ timeStamp }) => (pressed = timeStamp), { capture: true })
    const nameOf = (node: Node | null) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.textContent?.slice(0, 20) ?? ''))
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
        if (startTime - pressed > withinMs) watched.moved.push({ value, what: `${value.toFixed(3)} ${sources.map(({ node }) => nameOf(node)).join(' ')}` })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  }, given)
}
