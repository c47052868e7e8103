import { MENS_NAMES, WOMENS_NAMES } from '../lists/given-names'
import type { Sentence } from '../sentences'

/** How often each word of a text stands in small letters, and with a capital where no sentence begins. */
export interface WordCounts {
  readonly small: ReadonlyMap<string, number>
  readonly capital: ReadonlyMap<string, number>
  /** Words that stand behind a given name or initials: what else is a kind of place (“Ward”) may be a surname alone. */
  readonly surnames: ReadonlySet<string>
}

/** Counts the words of a whole text. */
export function wordCountsOf(sentences: readonly Sentence[]): WordCounts {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const surnames = new Set<string>()
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (!token.cap) small.set(token.lower, (small.get(token.lower) ?? 0) + 1)
      else if (at > 0) {
        if (tokens[at - 1]?.kind === 'word') capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1)
        if (isGivenBefore(tokens, at) && tokens[at + 1]?.cap !== true) surnames.add(token.lower)
      }
    }
  }
  return { small, capital, surnames }
}

const OFTEN_SURNAMES = /^(?:hill|ward|park|field|hall|lane|wall|law|banks|brooks|rivers|guard|church|king|bishop|pope|major|sergeant|judge|marshal|baron|prince|duke|earl|knight)$/u

function isGivenBefore(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.text === '.') return tokens[at - 2]?.cap === true && tokens[at - 2]?.text.length === 1
  // “James Street”, “King James Bible”: a kind of place or of book that is seldom a surname.
  return before?.cap === true && OFTEN_SURNAMES.test(tokens[at]?.lower ?? '') && (MENS_NAMES.has(before.lower) || WOMENS_NAMES.has(before.lower)) && tokens[at - 2]?.cap !== true
}
