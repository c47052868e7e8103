import type { Page } from '@playwright/test'

/** Has chance fall the same way in every run: the nth thing drawn since the nth loading of the page is always the same. */
export async function sameEachTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const loads = Number(sessionStorage.getItem('loads') ?? 0) + 1
    sessionStorage.setItem('loads', String(loads))
    let drawn = loads * 1_000_003
    const draw = () => {
      drawn = (drawn + 0x6d2b79f5) | 0
      let mixed = Math.imul(drawn ^ (drawn >>> 15), 1 | drawn)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    }
    Math.random = draw
    const fill = (bytes: Uint8Array) => bytes.forEach((_, at) => (bytes[at] = draw() * 256))
    crypto.getRandomValues = <T extends ArrayBufferView>(array: T) => {
      fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
      return array
    }
  })
}
