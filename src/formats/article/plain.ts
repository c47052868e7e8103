import type { ArticleText } from './article'

/** Longest that a title is. */
const TITLE_LENGTH = 160
/** Lines that were wrapped are no longer than this, and but for the last of a paragraph not much shorter than the longest. */
const WRAPPED_AT_MOST = 110
const WRAPPED_AT_LEAST = 40
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu
const BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/gu

/** An article of plain text: wrapped lines joined to paragraphs, one blank line between them, the first line as title where it reads like one. */
export function readPlain(text: string): ArticleText {
  const paragraphs = paragraphsOf(text)
  const [first = '', second = ''] = paragraphs
  const isTitle = !first.includes('\n') && first.length <= TITLE_LENGTH && !/[.!?…:;,][”"’')\]]*$/u.test(first) && /\p{L}/u.test(first) && second.length > first.length
  return isTitle ? { title: first.replace(/^#+ /u, ''), text: paragraphs.slice(1).join('\n\n') } : { text: paragraphs.join('\n\n') }
}

/** The paragraphs of a text, in each the lines that were only wrapped joined; verse, lists and tables keep theirs. */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text.replace(BREAKS, '\n').replace(CONTROL, '').replace(INVISIBLE, '').split('\n')
  const out: string[] = []
  let block: string[] = []
  const close = (): void => {
    if (block.length > 0) out.push(...(isIndented(block) ? atIndents(block) : [block]).map(joined))
    block = []
  }
  for (const line of lines) {
    if (line.trim() === '') close()
    else block.push(line.trimEnd())
  }
  close()
  return out
}

/** Paragraphs that are told apart by the indent of their first lines alone. */
function isIndented(lines: readonly string[]): boolean {
  const indented = lines.filter((line) => /^(?: {2,8}|\t)\S/u.test(line)).length
  return indented > 0 && indented * 2 <= lines.length && areWrapped(lines)
}

function atIndents(lines: readonly string[]): readonly (readonly string[])[] {
  const out: string[][] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last === undefined || /^\s/u.test(line)) out.push([line])
    else last.push(line)
  }
  return out
}

function joined(lines: readonly string[]): string {
  if (lines.length > 1 && !areWrapped(lines)) return lines.join('\n')
  let text = ''
  for (const line of lines) text = text === '' ? line.trim() : withLine(text, line.trim())
  return text
}

/** Two lines of a paragraph as one: a word that was cut at the line's end is whole again. */
export function withLine(text: string, line: string): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
  return `${text} ${line}`
}

/** Whether lines end where there was no more room, and not where something ends. */
function areWrapped(lines: readonly string[]): boolean {
  const lengths = lines.slice(0, -1).map((line) => line.length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest > WRAPPED_AT_MOST || longest < WRAPPED_AT_LEAST) return false
  const full = lengths.filter((length) => length >= longest * 0.7).length
  return full >= lengths.length * 0.7 && lines.some((line) => /^\p{Ll}/u.test(line.trimStart()))
}
