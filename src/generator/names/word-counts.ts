import type { Sentence } from '../sentences'

/** How often each word of a text stands in small letters, and with a capital where no sentence begins. */
export interface WordCounts {
  readonly small: ReadonlyMap<string, number>
  readonly capital: ReadonlyMap<string, number>
}

/** Counts the words of a whole text. */
export function wordCountsOf(sentences: readonly Sentence[]): WordCounts {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (!token.cap) small.set(token.lower, (small.get(token.lower) ?? 0) + 1)
      else if (at > 0 && tokens[at - 1]?.kind === 'word') capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1)
    }
  }
  return { small, capital }
}
