import { isAside, isJunkByName } from './junk'
import { tokensOf, type Token } from './tokens'

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

/** A page taken apart. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
  /** Tags that tell of the page, with what stands in them. */
  readonly head: readonly Extract<Token, { readonly is: 'open' }>[]
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const BOXES = new Set(['article', 'aside', 'body', 'details', 'dialog', 'div', 'figure', 'footer', 'form', 'header', 'hgroup', 'main', 'menu', 'nav', 'ol', 'section', 'search', 'table', 'ul'])
const KINDS: Readonly<Record<string, BlockKind>> = { p: 'paragraph', blockquote: 'paragraph', dd: 'paragraph', dt: 'paragraph', address: 'paragraph', li: 'item', tr: 'row', pre: 'code', figcaption: 'caption', caption: 'caption', summary: 'heading' }
/** Longer than any cell of a table of figures. */
const PARAGRAPH_LENGTH = 200
const TOLD = new Set(['meta', 'link', 'html', 'title', 'script', 'time'])

/** Takes a page apart into pieces of text; what is hidden, run or drawn is not among them. */
export function pageOf(html: string): Page {
  const page = new PageBuilder()
  for (const token of tokensOf(html)) {
    if (token.is === 'text') page.say(token.text)
    else if (token.is === 'open') page.open(token)
    else page.close(token.name)
  }
  page.end()
  return page
}

interface Open {
  readonly name: string
  readonly box: number
  readonly kind: BlockKind | undefined
  readonly level: number
  readonly hides: boolean
}

class PageBuilder implements Page {
  readonly blocks: Block[] = []
  readonly boxes: Box[] = [{ name: 'page', parent: -1, aside: undefined }]
  readonly head: Extract<Token, { readonly is: 'open' }>[] = []
  private readonly stack: Open[] = []
  /** How many of each element are open, so that a stray closing tag is not looked for. */
  private readonly counts = new Map<string, number>()
  private hiding = 0
  private parts: string[] = []

  say(text: string): void {
    if (this.hiding === 0 && text !== '') this.parts.push(text)
  }

  open(token: Extract<Token, { readonly is: 'open' }>): void {
    const { name, attributes, raw } = token
    if (TOLD.has(name)) this.head.push(token)
    if (name === 'br') this.say(this.top()?.kind === 'code' ? '\n' : '\u2028')
    if (name === 'td' || name === 'th') this.say(' | ')
    if (raw !== undefined || VOID.has(name)) return
    const heading = /^h([1-6])$/u.exec(name)
    const isBox = BOXES.has(name) || attributes.get('role') === 'main'
    const kind = heading ? 'heading' : KINDS[name]
    if (isBox || kind !== undefined) this.flush()
    // A paragraph, an item and a row end where the next begins.
    if (kind !== undefined && ['p', 'li', 'tr', 'dt', 'dd'].includes(name) && this.top()?.name === name) this.close(name)
    const parent = this.top()?.box ?? 0
    const hides = isHidden(attributes)
    if (isBox) this.boxes.push({ name: attributes.get('role') === 'main' ? 'main' : attributes.get('itemprop') === 'articleBody' ? 'articleBody' : name, parent, aside: asideOf(name, attributes) })
    const inherited = isBox ? undefined : this.top()
    this.stack.push({ name, box: isBox ? this.boxes.length - 1 : parent, kind: kind ?? inherited?.kind, level: heading ? Number(heading[1]) : (inherited?.level ?? 0), hides })
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    if (hides) this.hiding++
    // Marks of citation and the links to edit a section are no words of the article.
    else if (!isBox && isJunkByName(attributes) && ['a', 'li', 'small', 'span', 'sup'].includes(name)) this.hide()
  }

  close(name: string): void {
    if ((this.counts.get(name) ?? 0) === 0) return
    for (;;) {
      const top = this.stack.at(-1)
      if (top === undefined) return
      if (Object.hasOwn(KINDS, top.name) || /^h[1-6]$/u.test(top.name) || BOXES.has(top.name)) this.flush()
      this.stack.pop()
      this.counts.set(top.name, (this.counts.get(top.name) ?? 1) - 1)
      if (top.hides) this.hiding--
      if (top.name === name) return
    }
  }

  end(): void {
    this.flush()
  }

  private top(): Open | undefined {
    return this.stack.at(-1)
  }

  private hide(): void {
    const top = this.stack.pop()
    if (top === undefined) return
    this.stack.push({ ...top, hides: true })
    this.hiding++
  }

  private flush(): void {
    const top = this.top()
    const kind = top?.kind ?? 'paragraph'
    if (this.parts.length === 0) return
    const said = this.parts.join('')
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
