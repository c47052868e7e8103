import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'

/** A node of a page's tree. */
export type TreeNode = DefaultTreeAdapterTypes.Node
/** An element of a page's tree. */
export type TreeElement = DefaultTreeAdapterTypes.Element

/** Elements whose look browsers begin anew in each paragraph until it is ended (HTML 5, 13.2.4.3). */
const LOOKS = /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]{0,2000}>?/giu
/** Nodes that a sign `<` makes at most in a page that is merely careless. */
const MOST_FOR_A_SIGN = 8

class TooManyNodes extends Error {}

/** A page's tree as browsers make it of its markup (HTML 5, 13.2), in time that grows with its length. Nothing of it is run. */
export function treeOf(html: string): TreeNode {
  try {
    return parsedWithin(html)
  } catch (cause) {
    if (!(cause instanceof TooManyNodes)) throw cause
    // Bold and slanted letters that are never ended: each paragraph would begin all of them again.
    return parse(html.replace(LOOKS, ''))
  }
}

function parsedWithin(html: string): TreeNode {
  let left = 1000
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) left += MOST_FOR_A_SIGN
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        if (left-- === 0) throw new TooManyNodes()
        return defaultTreeAdapter.createElement(...given)
      },
    },
  })
}

/** Words of markup with their character references made characters. */
export function wordsIn(markup: string): string {
  return ownText(parseFragment(markup))
}

/** The text that stands in a node itself. */
export function ownText(node: TreeNode): string {
  return childrenOf(node).map((child) => (isText(child) ? child.value : '')).join('')
}

/** What lies in a node; nothing in what holds none. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** An element's attributes by name. */
export function attributesOf({ attrs }: TreeElement): ReadonlyMap<string, string> {
  return attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({ name, value }) => [name, value]))
}

/** Whether a node is an element. */
export function isElement(node: TreeNode): node is TreeElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** Whether a node is text. */
export function isText(node: TreeNode): node is DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.isTextNode(node)
}
