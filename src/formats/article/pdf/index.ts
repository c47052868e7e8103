import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Problem } from '@/core/problem'
import type { ArticleText } from '../article'
import { MOST_PAGES } from '../limits'
import { type Line, linesOf, type Run } from './lines'
import { withoutMargins } from './margins'
import { paragraphsOf } from './paragraphs'

/** Letters below which a page is taken for a picture. */
const FEWEST_LETTERS = 12

/** What pdf.js looks for to work in the thread that it is called in, which is a worker's already, and what it tells a page's thread by. */
interface Thread {
  readonly globalThis: unknown
  pdfjsWorker?: unknown
  window?: unknown
}

/** Reads the article in a PDF that has its words as text (ISO 32000-2, 9.10). Nothing is drawn, run or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly article: ArticleText; readonly problems: readonly Problem[] } | Problem> {
  await stayInThread(globalThis)
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: bytes, isEvalSupported: false, useWorkerFetch: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, enableXfa: false, verbosity: 0 })
  try {
    return await articleIn(await task.promise)
  } catch (cause) {
    return { code: cause instanceof Error && cause.name === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged' }
  } finally {
    await task.destroy()
  }
}

/** Loads the half of pdf.js that takes a PDF apart. In a worker it would take over the worker's messages, unless it seems to be in a page. */
async function stayInThread(thread: Thread): Promise<void> {
  if (thread.pdfjsWorker !== undefined) return
  const isPage = 'window' in thread
  if (!isPage) thread.window = thread
  thread.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  if (!isPage) delete thread.window
}

async function articleIn(pdf: PDFDocumentProxy): Promise<{ readonly article: ArticleText; readonly problems: readonly Problem[] } | Problem> {
  if (pdf.numPages > MOST_PAGES) return { code: 'pdf-too-long', params: { most: MOST_PAGES } }
  const lines: Line[] = []
  let pictures = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const found = await linesOnPage(page, number - 1)
    if (found.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS) pictures++
    lines.push(...found)
    page.cleanup()
  }
  if (pictures === pdf.numPages) return { code: 'pdf-is-picture' }
  const title = await titleOf(pdf)
  const paragraphs = paragraphsOf(withoutMargins(lines, pdf.numPages))
  const [first = ''] = paragraphs
  const heading = /^# (.{1,300})$/u.exec(first)?.[1]
  const isTitle = heading !== undefined && (title === undefined || heading.toLowerCase() === title.toLowerCase())
  const told = title ?? heading
  return {
    article: { text: (isTitle ? paragraphs.slice(1) : paragraphs).join('\n\n'), ...(told === undefined ? {} : { title: told }) },
    problems: pictures === 0 ? [] : [{ code: 'pdf-pages-pictures', params: { count: pictures, pages: pdf.numPages } }],
  }
}

async function linesOnPage(page: PDFPageProxy, number: number): Promise<readonly Line[]> {
  const { items } = await page.getTextContent()
  const runs = items.flatMap((item): readonly Run[] => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[]
    return [{ text: item.str, x, y, width: item.width, size: item.height > 0 ? item.height : Math.hypot(a, b), endsLine: item.hasEOL }]
  })
  return linesOf(runs, number, page.getViewport({ scale: 1 }).height)
}

/** The title that a PDF says it has; what programs put there of themselves is none. */
async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.replace(/\s+/gu, ' ').trim() : ''
  return title === '' || /^(?:untitled|microsoft word\b.*|document\d*|.*\.(?:docx?|pdf|indd|qxd|tex|html?|rtf))$/iu.test(title) ? undefined : title.slice(0, 300)
}
