export type { ArticleInput, ArticleText, ReadArticle } from './article'
export { readArticle } from './read'

/** The code of every problem that reading an article can find; `file-too-large` and `file-too-slow` are for whoever waits for it. */
export const articleFileCodes = [
  'article-empty',
  'docx-damaged',
  'docx-locked',
  'docx-too-large',
  'file-empty',
  'file-is-picture',
  'file-is-recording',
  'file-not-text',
  'file-other-kind',
  'file-too-large',
  'file-too-slow',
  'pdf-damaged',
  'pdf-is-picture',
  'pdf-locked',
  'pdf-pages-pictures',
  'pdf-too-long',
] as const
