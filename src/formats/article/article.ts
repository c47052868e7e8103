import type { Problem } from '@/core/problem'

/** An article as it comes: a file, plain text, or the markup of a page that was copied. */
export type ArticleInput =
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly text: string }
  | { readonly html: string }

/** What could be read of an article: its paragraphs between blank lines, and what the file says of itself. */
export interface ArticleText {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** ISO 8601, as fine as it is given. */
  readonly date?: string
  readonly link?: string
  /** A language tag, as the file has it. */
  readonly language?: string
}

/** An article, with what of it could not be read; or why there is none. */
export interface ReadArticle {
  readonly article: ArticleText | null
  readonly problems: readonly Problem[]
}
