import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { build } from 'vite'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Builds the page that seeds logs and calls their storage. */
export async function buildLogPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: at('.'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@': at('../../../src') } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome131', modulePreload: { polyfill: false } },
  })
}

/** A browser with a profile of its own, which keeps what it stores until the folder goes. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: ensureBrowser(), args: [...FLAGS], headless: true, serviceWorkers: 'block' })
}

/** The page, ready to be asked. */
export async function openLogPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction('globalThis.bench !== undefined')
  return page
}

/** Asks the page. */
export function ask<T>(page: Page, call: string): Promise<T> {
  return page.evaluate<T>(`globalThis.bench.${call}`)
}

/** Megabytes that a page's scripts hold once what nobody needs is thrown away, with what lies in typed columns. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const used = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return (used.usedSize + (used.backingStorageSize ?? 0)) / 1024 / 1024
}

/** The value that a share of all lie below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
