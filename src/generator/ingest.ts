import { asideOf } from './set-aside'

/** A paragraph of an article that can hold facts. */
export interface Passage {
  /** Place among the paragraphs, from 1; headings and what was set aside are not counted. */
  readonly number: number
  readonly section: string | null
  readonly text: string
  /** Where it begins in the text as given (UTF-16 units). */
  readonly offset: number
}

/** A block that is no paragraph, and what it was taken for. */
export interface Aside {
  readonly text: string
  readonly kind: string
}

/** An article taken apart. */
export interface Ingested {
  readonly passages: readonly Passage[]
  readonly asides: readonly Aside[]
}

const MOST_OF_LINE = 2_000_000

/** Takes a text apart into paragraphs under their headings; captions, bylines, credits, tables and code are set aside, marks of citation removed. */
export function ingest(text: string): Ingested {
  const passages: Passage[] = []
  const asides: Aside[] = []
  let section: string | null = null
  const sections = new Set<string>()
  let inCode = false
  for (const { lines, offset } of blocksOf(text)) {
    const raw = lines.join(' ')
    if (lines.some((line) => /^\s*(?:```|~~~)/u.test(line))) {
      const fences = lines.filter((line) => /^\s*(?:```|~~~)/u.test(line)).length
      inCode = fences % 2 === 1 ? !inCode : inCode
      asides.push({ text: raw, kind: 'code' })
      continue
    }
    const block = cleaned(raw)
    if (block === '') continue
    const kind = inCode ? 'code' : asideOf(block, lines)
    if (kind === 'heading') {
      const heading = block.replace(/^#{1,6} /u, '').replace(/^=+ ?| ?=+$/gu, '').trim()
      section = sections.has(heading) || heading === '' ? section : heading
      sections.add(heading)
    } else if (kind !== undefined) asides.push({ text: block, kind })
    else passages.push({ number: passages.length + 1, section, text: block, offset })
  }
  return { passages, asides }
}

interface Block {
  readonly lines: readonly string[]
  readonly offset: number
}

/** Blocks between blank lines; a line that ends a sentence, or is long, is a block of its own, for not all texts leave blank lines. */
function blocksOf(text: string): readonly Block[] {
  const out: Block[] = []
  let lines: string[] = []
  let start = 0
  let offset = 0
  const close = (): void => {
    if (lines.length > 0) out.push(...(isOneEach(lines) ? eachLine(lines, start) : [{ lines, offset: start }]))
    lines = []
  }
  for (const line of text.slice(0, MOST_OF_LINE * 4).split('\n')) {
    if (line.trim() === '') close()
    else {
      if (lines.length === 0) start = offset
      lines.push(line)
    }
    offset += line.length + 1
  }
  close()
  return out
}

/** Hard-wrapped lines are about as long as each other and break in mid-sentence; lines that are paragraphs mostly end one. */
function isOneEach(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const ended = lines.filter((line) => /[.!?…:][”"’')\]]*\s*$/u.test(line)).length
  return ended * 2 > lines.length || lines.some((line) => line.length > 200)
}

function eachLine(lines: readonly string[], start: number): readonly Block[] {
  let offset = start
  return lines.map((line) => {
    const block = { lines: [line], offset }
    offset += line.length + 1
    return block
  })
}

const CITATION = /\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed|n \d{1,3}|nb \d{1,3}|clarification needed|when\?|who\?)\]/giu
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu
const CONTROL = /\p{Cc}/gu

/** A block as plain text on one line: composed letters, single spaces, no citation marks, no signs of Markdown, no braces. */
export function cleaned(block: string): string {
  return block
    .normalize('NFC')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(CITATION, '')
    .replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,500}\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/[{}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;.](?:\s|$))/gu, '$1')
    .trim()
}
