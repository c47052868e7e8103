import type { Block, Page } from './blocks'

/** A box holds the article where it has this much of the text of the one around it. */
const MOST_OF_IT = 0.75
/** A part that is only named like something beside the article is the article after all where it has this much of the text. */
const TOO_MUCH_TO_DROP = 0.4

/** The blocks of a page that are its article: without navigation and the like, out of the innermost box that holds most of the text. */
export function articleIn(page: Page, { whole }: { readonly whole: boolean }): readonly Block[] {
  const lengths = lengthsByBox(page)
  const total = lengths[0] ?? 0
  const dropped: boolean[] = []
  for (const [at, { aside, parent }] of page.boxes.entries()) {
    const isDropped = aside === 'element' || (aside === 'name' && (lengths[at] ?? 0) < total * TOO_MUCH_TO_DROP)
    dropped.push(isDropped || (dropped[parent] ?? false))
  }
  const kept = page.blocks.filter(({ box, kind }) => !dropped[box] && kind !== 'caption')
  if (whole) return kept
  const around = boxOfArticle({ ...page, blocks: kept })
  const inside = isInside(page, around)
  return kept.filter(({ box }) => inside[box])
}

/** Goes inwards from the page as long as one box has most of the text of the one before; an article's body is gone into in any case. */
function boxOfArticle(page: Page): number {
  const lengths = lengthsByBox(page)
  const named = page.boxes.flatMap(({ name }, at) => (['article', 'articleBody', 'main'].includes(name) && (lengths[at] ?? 0) > (lengths[0] ?? 0) / 2 ? [at] : []))
  let here = named.at(-1) ?? 0
  const children = childrenOf(page)
  for (;;) {
    const inner = children.get(here)?.find((at) => (lengths[at] ?? 0) > (lengths[here] ?? 0) * MOST_OF_IT)
    if (inner === undefined) return here
    here = inner
  }
}

/** How much running text lies in each box and those in it. */
function lengthsByBox({ blocks, boxes }: Page): readonly number[] {
  const lengths = boxes.map(() => 0)
  for (const { kind, text, box } of blocks) if (kind === 'paragraph' || kind === 'item') lengths[box] = (lengths[box] ?? 0) + text.length
  // A box stands after the one that it lies in.
  for (let at = boxes.length - 1; at > 0; at--) {
    const parent = boxes[at]?.parent ?? 0
    lengths[parent] = (lengths[parent] ?? 0) + (lengths[at] ?? 0)
  }
  return lengths
}

function childrenOf({ boxes }: Page): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  for (const [at, { parent }] of boxes.entries()) {
    const siblings = children.get(parent)
    if (siblings) siblings.push(at)
    else children.set(parent, [at])
  }
  return children
}

function isInside({ boxes }: Page, around: number): readonly boolean[] {
  const inside: boolean[] = []
  for (const [at, { parent }] of boxes.entries()) inside.push(at === around || (inside[parent] ?? false))
  return inside
}
