import type { Deck, DeckText } from '@/core/deck'
import { editionOfText } from '@/core/edition-of-text'
import type { Problem } from '@/core/problem'
import { type ReadArticle, readArticleFile, readPasted } from './article-errands'
import { generateInWorker } from './generate-in-worker'

/** A deck's new edition, or what is wrong with the article that it should be made of. */
export interface ReadEdition {
  readonly deck: DeckText | null
  readonly problems: readonly Problem[]
}

/** Makes a deck's new edition of its article's new text: as a file, pasted with its markup, or typed. Rejects where a worker fails. */
export async function editionOfArticle(article: File | { readonly text: string; readonly html?: string }, deck: Deck): Promise<ReadEdition> {
  const read: ReadArticle = await (article instanceof File ? readArticleFile(article) : readPasted(article))
  if (!read.article) return { deck: null, problems: read.problems }
  const { text, date } = read.article
  const reply = await generateInWorker(text, { ...deck.about.article, id: deck.about.id })
  if ('problem' in reply) return { deck: null, problems: [reply.problem] }
  const { deck: found, problems } = reply.generated
  if (found.reading.length === 0) return { deck: null, problems }
  const next = editionOfText(deck, found)
  return { deck: { ...next, about: { ...next.about, article: { ...next.about.article, ...(date === undefined ? {} : { date }) } } }, problems: [] }
}
