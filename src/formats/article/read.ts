import type { Problem } from '@/core/problem'
import type { ArticleInput, ArticleText, ReadArticle } from './article'
import { decodeText } from './decode'
import { readPlain } from './plain'
import { type ArticleKind, kindOf } from './sniff'

/** Reads an article out of a file, of pasted words or of a copied page; nothing in it is run or fetched. Never rejects. */
export async function readArticle(input: ArticleInput): Promise<ReadArticle> {
  if ('text' in input) return found(readPlain(input.text))
  if ('html' in input) return found(readPlain(input.html))
  const kind = kindOf(input.bytes, input.name, input.type)
  return typeof kind === 'string' ? ofKind(kind, input.bytes) : refused(kind)
}

async function ofKind(kind: ArticleKind, bytes: Uint8Array): Promise<ReadArticle> {
  switch (kind) {
    case 'text':
    case 'markdown':
    case 'html':
    case 'docx':
    case 'pdf':
      return found(readPlain(decodeText(bytes)))
  }
}

function found(article: ArticleText, problems: readonly Problem[] = []): ReadArticle {
  return article.text.trim() === '' ? refused({ code: 'article-empty' }) : { article, problems }
}

function refused(problem: Problem): ReadArticle {
  return { article: null, problems: [problem] }
}
