import { strFromU8, zipSync } from 'fflate'
import type { Problem } from '@/core/problem'
import type { ArticleText } from './article'
import { readHtml } from './html'
import { wordsIn } from './html/tree'
import { MOST_UNPACKED_MB } from './limits'
import { unzipped } from './unzip'

/** The parts of a document that hold words and what they are for (ECMA-376, part 1, 11.3); pictures, fonts and embedded files stay packed. */
const WORDS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/u
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Caption'] => figure > figcaption:fresh", "p[style-name='caption'] => figure > figcaption:fresh"]

/** Reads the article in a Word document. Its title is the document's own or its first heading; when it was saved says nothing of its day. */
export async function readDocx(bytes: Uint8Array): Promise<ArticleText | Problem> {
  const parts = unzipped(bytes, (name) => WORDS.test(name), MOST_UNPACKED_MB * 1024 * 1024)
  if (parts === 'too-large') return { code: 'docx-too-large', params: { most: MOST_UNPACKED_MB } }
  if (parts === 'damaged' || parts.size === 0) return { code: 'docx-damaged' }
  // Packed anew without compression: what reads it unpacks without a limit.
  const buffer = zipSync(Object.fromEntries(parts), { level: 0, mtime: '2000-01-01' })
  const { default: mammoth } = await import('mammoth')
  let html: string
  // Node's build takes the one, browsers' the other.
  try {
    html = (await mammoth.convertToHtml({ arrayBuffer: buffer.buffer, buffer } as Parameters<typeof mammoth.convertToHtml>[0], { styleMap: STYLES, externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })).value
  } catch {
    // It throws on whatever is no document, and says in its own words what; to a person it is one thing.
    return { code: 'docx-damaged' }
  }
  const title = titleIn(parts.get('docProps/core.xml'))
  const article = readHtml(html, { whole: true })
  return { ...article, ...(title === undefined ? {} : { title }) }
}

/** A document's title in its core properties (ECMA-376, part 2, 8.3). Templates leave their own there: such say nothing. */
function titleIn(core: Uint8Array | undefined): string | undefined {
  const title = wordsIn(/<dc:title>([^<]{1,300})<\/dc:title>/u.exec(core === undefined ? '' : strFromU8(core.subarray(0, 8192)))?.[1] ?? '').trim()
  return title === '' || /^(?:untitled|document\d*|microsoft word\b.*|title)$/iu.test(title) ? undefined : title
}
