import type { Problem } from '@/core/problem'

/** Something of the article that became no fact: which words of which passage, and why. */
export interface LeftOut {
  /** Number of the paragraph; null for a block that is none (a caption, a heading's repeat). */
  readonly paragraph: number | null
  /** The sentence, or the block set aside. */
  readonly quote: string
  /** The words that would have been the answer; empty where the whole was set aside. */
  readonly words: string
  readonly reason: Problem
}

/** Every reason for which something becomes no fact, or no deck comes of a text. */
export const generatorCodes = [
  'article-not-english',
  'article-too-long',
  'article-too-short',
  'block-set-aside',
  'fact-asked-already',
  'fact-ranked-lower',
  'key-is-title',
  'needs-its-date',
  'no-antecedent',
  'no-sentence',
  'of-the-dateline',
  'points-back',
  'quote-not-single',
  'stem-too-long',
  'stem-too-short',
  'words-not-whole',
  'words-too-loose',
] as const

/** A reason of this folder's own. */
export type GeneratorCode = (typeof generatorCodes)[number]

/** A reason with what its words need. */
export function reasonOf(code: GeneratorCode, params: Readonly<Record<string, string | number>> = {}): Problem {
  return { code, ...(Object.keys(params).length > 0 ? { params } : {}) }
}
