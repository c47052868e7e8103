import { isAside, isJunkByName } from './junk'
import { attributesOf, childrenOf, isElement, isText, ownText, treeOf, type TreeElement, type TreeNode } from './tree'

/** What a piece of a page's text is. */
export type BlockKind = 'caption' | 'code' | 'heading' | 'item' | 'paragraph' | 'row'

/** A piece of a page's text, and in which boxes of the page it lies, the innermost last. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** The innermost box, by its place in `boxes`. */
  readonly box: number
  /** 1 to 6 for a heading. */
  readonly level: number
}

/** A box of a page that others may lie in. */
export interface Box {
  readonly name: string
  readonly parent: number
  /** Navigation and the like: by its element, or (unless it turns out to hold most of the page) by its name. */
  readonly aside: 'element' | 'name' | undefined
}

/** An element that tells of its page, and what stands in it. */
export interface Telling {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

/** A page taken apart. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
  readonly head: readonly Telling[]
}

/** Elements in which nothing is read: what is run, drawn, filled in, or shown in place of those. */
const UNREAD = new Set(['iframe', 'math', 'noembed', 'noframes', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'xmp'])
const BOXES = new Set(['article', 'aside', 'body', 'details', 'dialog', 'div', 'figure', 'footer', 'form', 'header', 'hgroup', 'main', 'menu', 'nav', 'ol', 'section', 'search', 'table', 'ul'])
const KINDS: Readonly<Record<string, BlockKind>> = { p: 'paragraph', blockquote: 'paragraph', dd: 'paragraph', dt: 'paragraph', address: 'paragraph', li: 'item', tr: 'row', pre: 'code', figcaption: 'caption', caption: 'caption', summary: 'heading' }
/** Longer than any cell of a table of figures. */
const PARAGRAPH_LENGTH = 200
/** Signs that only say where a word may break or which way it runs. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu
const TOLD = new Set(['meta', 'link', 'html', 'title', 'script', 'time'])

/** Takes a page apart into pieces of text; what is hidden, run or drawn is not among them. */
export function pageOf(html: string): Page {
  const page = new PageBuilder()
  // What is still to come, the next last; `leave` stands where an element that was entered ends. Pages lie deeper in themselves than calls may.
  const ahead: (TreeNode | 'leave')[] = [treeOf(html)]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node === 'leave') page.leave()
    else if (isText(node)) page.say(node.value)
    else {
      if (isElement(node)) {
        if (!page.enter(node)) continue
        ahead.push('leave')
      }
      for (const child of childrenOf(node).toReversed()) ahead.push(child)
    }
  }
  page.end()
  return page
}

interface Open {
  readonly box: number
  readonly kind: BlockKind | undefined
  readonly level: number
  readonly hides: boolean
  /** Whether the text before it and after it is not one with its own. */
  readonly parts: boolean
}

class PageBuilder implements Page {
  readonly blocks: Block[] = []
  readonly boxes: Box[] = [{ name: 'page', parent: -1, aside: undefined }]
  readonly head: Telling[] = []
  private readonly stack: Open[] = []
  private hiding = 0
  private parts: string[] = []

  say(text: string): void {
    if (this.hiding === 0 && text !== '') this.parts.push(text)
  }

  /** Whether what lies in it is to be read. */
  enter(element: TreeElement): boolean {
    const name = element.tagName
    const attributes = attributesOf(element)
    if (TOLD.has(name)) this.head.push({ name, attributes, text: ownText(element) })
    if (name === 'br') this.say(this.top()?.kind === 'code' ? '\n' : '\u2028')
    if (name === 'td' || name === 'th') this.say(' | ')
    if (UNREAD.has(name)) return false
    const heading = /^h([1-6])$/u.exec(name)
    const isMain = attributes.get('role') === 'main'
    const isBox = BOXES.has(name) || isMain
    const kind = heading ? 'heading' : KINDS[name]
    const parts = isBox || kind !== undefined
    if (parts) this.flush()
    const parent = this.top()?.box ?? 0
    if (isBox) this.boxes.push({ name: isMain ? 'main' : attributes.get('itemprop') === 'articleBody' ? 'articleBody' : name, parent, aside: asideOf(name, attributes) })
    const inherited = isBox ? undefined : this.top()
    // Marks of citation and the links to edit a section are no words of the article.
    const hides = isHidden(attributes) || (!isBox && ['a', 'li', 'small', 'span', 'sup'].includes(name) && isJunkByName(attributes))
    this.stack.push({ box: isBox ? this.boxes.length - 1 : parent, kind: kind ?? inherited?.kind, level: heading ? Number(heading[1]) : (inherited?.level ?? 0), hides, parts })
    if (hides) this.hiding++
    return true
  }

  leave(): void {
    if (this.top()?.parts === true) this.flush()
    if (this.stack.pop()?.hides === true) this.hiding--
  }

  end(): void {
    this.flush()
  }

  private top(): Open | undefined {
    return this.stack.at(-1)
  }

  private flush(): void {
    const top = this.top()
    const kind = top?.kind ?? 'paragraph'
    if (this.parts.length === 0) return
    const said = this.parts.join('').replace(UNSEEN, '')
    this.parts = []
    if (kind === 'code') {
      if (said.trim() !== '') this.blocks.push({ kind, text: said.replace(/\s+$/u, ''), box: top?.box ?? 0, level: 0 })
      return
    }
    // Two line breaks are a paragraph's end, one is a line's.
    for (const piece of said.split(/(?:\u2028\s*){2,}/u)) {
      const text = piece.split('\u2028').map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '').join('\n')
      const { box = 0, level = 0 } = top ?? {}
      if (kind === 'row') this.blocks.push(...rowOf(text, box))
      else if (text !== '') this.blocks.push({ kind, text, box, level })
    }
  }
}

/** A row of a table; a cell that holds a whole paragraph is laid out by the table and no part of one. */
function rowOf(text: string, box: number): readonly Block[] {
  const cells = text.split(/ ?\| ?/u).filter((cell) => cell !== '')
  if (cells.length === 1 || cells.some((cell) => cell.length > PARAGRAPH_LENGTH)) return cells.map((cell): Block => ({ kind: 'paragraph', text: cell, box, level: 0 }))
  return cells.length === 0 ? [] : [{ kind: 'row', text: `| ${cells.join(' | ')} |`, box, level: 0 }]
}

function asideOf(name: string, attributes: ReadonlyMap<string, string>): Box['aside'] {
  if (isAside(name, attributes)) return 'element'
  return isJunkByName(attributes) ? 'name' : undefined
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.get('style') ?? '')
}
