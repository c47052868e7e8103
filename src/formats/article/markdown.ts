import type { ArticleText } from './article'
import { isoDateIn } from './iso-date'
import { paragraphsOf } from './plain'

/** Which field of a front matter tells what. */
const FIELDS: Readonly<Record<string, 'date' | 'language' | 'link' | 'publisher' | 'title'>> = {
  title: 'title', headline: 'title', publisher: 'publisher', site: 'publisher', source: 'publisher', publication: 'publisher',
  date: 'date', published: 'date', 'date-published': 'date', url: 'link', link: 'link', canonical: 'link', canonical_url: 'link', lang: 'language', language: 'language',
}
const FRONT = /^\s*(-{3}|\+{3})[ \t]*\n([\s\S]{0,8000}?)\n\1[ \t]*(?:\n|$)/u

/** Reads an article in Markdown (CommonMark 0.31): its words without the signs, and what its front matter says. */
export function readMarkdown(given: string): ArticleText {
  const text = given.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const front = FRONT.exec(text)
  const about = front ? aboutIn(front[2] ?? '') : {}
  const paragraphs = paragraphsOf(bare(text.slice(front?.[0].length ?? 0)))
  const [first = ''] = paragraphs
  const heading = /^# (.{1,300})$/u.exec(first)?.[1]
  const isTitle = heading !== undefined && (about.title === undefined || about.title === heading)
  return { ...(heading === undefined ? {} : { title: heading }), ...about, text: (isTitle ? paragraphs.slice(1) : paragraphs).join('\n\n') }
}

function aboutIn(front: string): Omit<ArticleText, 'text'> {
  const found: { -readonly [field in (typeof FIELDS)[string]]?: string } = {}
  for (const line of front.split('\n')) {
    const [, key = '', value = ''] = /^([\w-]{1,40})\s{0,9}[:=]\s{0,9}(.{1,500})$/u.exec(line) ?? []
    const field = Object.hasOwn(FIELDS, key.toLowerCase()) ? FIELDS[key.toLowerCase()] : undefined
    const said = field === 'date' ? isoDateIn(unquoted(value)) : unquoted(value)
    if (field !== undefined && said !== undefined && said !== '' && (field !== 'link' || /^https?:/u.test(said))) found[field] ??= said
  }
  return found
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2').trim()
}

/** Markdown's blocks as the generator knows them, and its words without emphasis, pictures, notes and markup. */
function bare(text: string): string {
  let isCode = false
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .split('\n')
    .map((line, at, lines) => {
      if (/^\s{0,3}(?:```|~~~)/u.test(line)) isCode = !isCode
      if (isCode) return line
      // A line under a heading draws it.
      if (/^(?:=+|-{3,})\s*$/u.test(line)) return ''
      const next = lines[at + 1] ?? ''
      if (/^(?:={3,}|-{3,})\s*$/u.test(next) && line.trim() !== '' && line.length < 200) return `\n# ${words(line)}\n`
      if (/^\s{0,3}\[[^\]]{1,80}\]:\s/u.test(line)) return ''
      if (/^#{1,6}\s/u.test(line)) return `\n${words(line.replace(/\s#+\s*$/u, ''))}\n`
      return words(line.replace(/^\s{0,3}>\s?/u, ''))
    })
    .join('\n')
}

function words(line: string): string {
  const linked = line.includes('](') || line.includes('][') || line.includes('[^') ? withoutLinks(line) : line
  return linked.replace(/`([^`]{1,300})`/gu, '$1').replace(/<\/?[a-z][^<>]{0,300}>/giu, '').replace(/(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,300}?\S|\S)\1(?![\p{L}\p{N}])/gu, '$2')
}

function withoutLinks(line: string): string {
  return line
    .replace(/!\[[^\][]{0,300}\]\([^()]{0,500}\)/gu, '')
    .replace(/\[\^[^\][]{1,40}\]/gu, '')
    .replace(/\[([^\][]{0,300})\]\([^()]{0,500}\)/gu, '$1')
    .replace(/\[([^\][]{1,300})\]\[[^\][]{0,80}\]/gu, '$1')
}
