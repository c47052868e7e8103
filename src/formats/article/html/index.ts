import type { ArticleText } from '../article'
import { aboutPage } from './about-page'
import { articleIn } from './article-in'
import { type Block, pageOf } from './blocks'

/** Reads the article in a page: its running text under its headings, and what the page says of it. `whole` where a person has chosen the part already. */
export function readHtml(html: string, { whole = false }: { readonly whole?: boolean } = {}): ArticleText {
  const page = pageOf(html)
  const blocks = articleIn(page, { whole })
  const about = aboutPage(page)
  // A byline or a date may stand before the title, a paragraph or two not.
  const top = blocks.slice(0, 3).find(({ kind }) => kind === 'heading')
  const heading = top?.level === 1 ? top : page.blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  const title = about.title ?? heading?.text
  // The article's own heading is its title and no section of it.
  const body = blocks.filter((block) => block !== top || (block !== heading && block.text !== title))
  return { ...about, ...(title === undefined ? {} : { title: title.replaceAll('\n', ' ') }), text: textOf(body) }
}

/** Blocks as text, a blank line between them; items and rows that follow each other stay together. */
function textOf(blocks: readonly Block[]): string {
  let text = ''
  let before: Block | undefined
  for (const block of blocks) {
    const isSame = before?.kind === block.kind && before.box === block.box && (block.kind === 'row' || (block.kind === 'item' && !isSentence(block.text)))
    text += `${before === undefined ? '' : isSame ? '\n' : '\n\n'}${written(block)}`
    before = block
  }
  return text
}

function written({ kind, text, level }: Block): string {
  if (kind === 'heading') return `${'#'.repeat(Math.max(1, level))} ${text.replaceAll('\n', ' ')}`
  if (kind === 'code') return `\`\`\`\n${text}\n\`\`\``
  return kind === 'item' && !isSentence(text) ? `- ${text}` : text
}

function isSentence(text: string): boolean {
  return /[.!?…][”"’')\]]*$/u.test(text)
}
