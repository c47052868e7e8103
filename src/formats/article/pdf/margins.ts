import type { Line } from './lines'

/** Share of a page, at its top and at its foot, where running titles and page numbers stand. */
const MARGIN = 0.12
const PAGE_NUMBER = /^\W*(?:page\s)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:\/|of)\s?\d{1,4})?\W*$/iu

/** The lines without what every page repeats in its margins: running titles, page numbers. */
export function withoutMargins(lines: readonly Line[], pages: number): readonly Line[] {
  const pagesWith = new Map<string, Set<number>>()
  for (const line of lines.filter(isInMargin)) {
    const key = keyOf(line)
    const on = pagesWith.get(key)
    if (on) on.add(line.page)
    else pagesWith.set(key, new Set([line.page]))
  }
  // Left and right pages may take turns.
  const often = Math.max(2, Math.ceil(pages / 3))
  return lines.filter((line) => !isInMargin(line) || ((pagesWith.get(keyOf(line))?.size ?? 0) < often && !PAGE_NUMBER.test(line.text)))
}

function isInMargin({ y, pageHeight }: Line): boolean {
  return y < pageHeight * MARGIN || y > pageHeight * (1 - MARGIN)
}

function keyOf({ text }: Line): string {
  return text.replace(/\d+/gu, '#').toLowerCase()
}
