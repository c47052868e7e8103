import type { Problem } from '@/core/problem'
import type { ArticleInput, ArticleText, ReadArticle } from './article'
import { decodeText } from './decode'
import { readMarkdown } from './markdown'
import { readPlain } from './plain'
import { type ArticleKind, kindOf } from './sniff'

/** Reads an article out of a file, of pasted words or of a copied page; nothing in it is run or fetched. What only one format needs is loaded for it. */
export async function readArticle(input: ArticleInput): Promise<ReadArticle> {
  if ('text' in input) return found(readPlain(input.text))
  // Whoever copied a part of a page has chosen it.
  if ('html' in input) return found((await import('./html')).readHtml(input.html, { whole: true }))
  const kind = kindOf(input.bytes, input.name, input.type)
  return typeof kind === 'string' ? ofKind(kind, input.bytes) : refused(kind)
}

async function ofKind(kind: ArticleKind, bytes: Uint8Array): Promise<ReadArticle> {
  switch (kind) {
    case 'text':
      return found(readPlain(decodeText(bytes)))
    case 'markdown':
      return found(readMarkdown(decodeText(bytes)))
    case 'html':
      return found((await import('./html')).readHtml(decodeText(bytes, charsetOf(bytes))))
    case 'docx': {
      const read = await (await import('./docx')).readDocx(bytes)
      return 'code' in read ? refused(read) : found(read)
    }
    case 'pdf': {
      const read = await (await import('./pdf')).readPdf(bytes)
      return 'code' in read ? refused(read) : found(read.article, read.problems)
    }
  }
}

/** The encoding that a page names in its first kilobyte (HTML 5, 13.2.3.2). */
function charsetOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/iu.exec(start)?.[1]
}

function found(article: ArticleText, problems: readonly Problem[] = []): ReadArticle {
  return article.text.trim() === '' ? refused({ code: 'article-empty' }) : { article, problems }
}

function refused(problem: Problem): ReadArticle {
  return { article: null, problems: [problem] }
}
