import { askWorker } from '@/composables/ask-worker'
import type { ArticleInput, ReadArticle } from '@/formats/article/article'
import { MOST_MB } from '@/formats/article/limits'
import url from '@/formats/article/worker?worker&url'

export type { ArticleText, ReadArticle } from '@/formats/article/article'
export { ARTICLE_FILES } from '@/formats/article/kinds'

/** The longest that reading an article may take. */
const DEADLINE_S = 20

/** Reads an article's file, apart from the page and with a limit on size and time. Rejects when the worker fails, or with the signal's reason. */
export async function readArticleFile(file: File, signal?: AbortSignal): Promise<ReadArticle> {
  if (file.size > MOST_MB * 1024 * 1024) return { article: null, problems: [{ code: 'file-too-large', params: { most: MOST_MB } }] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return read({ name: file.name, type: file.type, bytes }, [bytes.buffer], signal)
}

/** Reads what was pasted or shared, in the same way: markup where there is some, else text. */
export function readPasted({ text, html }: { readonly text: string; readonly html?: string }, signal?: AbortSignal): Promise<ReadArticle> {
  return read(html === undefined || html.trim() === '' ? { text } : { html }, [], signal)
}

async function read(input: ArticleInput, transfer: Transferable[], signal?: AbortSignal): Promise<ReadArticle> {
  const asked = await askWorker<ReadArticle>(url, input, DEADLINE_S * 1000, transfer, signal)
  return 'reply' in asked ? asked.reply : { article: null, problems: [{ code: 'file-too-slow', params: { seconds: DEADLINE_S } }] }
}
