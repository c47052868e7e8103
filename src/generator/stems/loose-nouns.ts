import { LITTLE_WORDS } from '../lists/little-words'
import type { Sentence } from '../sentences'
import { isFinite } from './grammar'

/** Paragraphs in which "the trust" opens a sentence that make it the one that the article is about. */
const OFTEN = 3
/** Words between "a" and its noun, at most. */
const REACH = 2

/** Tells of a noun whether "the trust", with no word more, could mean more than one trust of an article: several are introduced, or they stand in the plural. */
export function looseNounsOf(sentences: readonly Sentence[], titleWords: readonly string[]): (noun: string) => boolean {
  const introduced = new Map<string, number>()
  const words = new Map<string, number>()
  const bare = new Map<string, Set<number>>()
  for (const { tokens, paragraph } of sentences) {
    for (const [at, { lower, kind, cap }] of tokens.entries()) {
      if (kind !== 'word') continue
      if (!cap) words.set(lower, (words.get(lower) ?? 0) + 1)
      if (at === 0 && lower === 'the' && isFinite(tokens, 2)) {
        const noun = tokens[1]?.lower ?? ''
        bare.set(noun, (bare.get(noun) ?? new Set()).add(paragraph))
      }
      if (!/^(?:a|an|another|one|each|every)$/u.test(lower)) continue
      for (let to = at + 1; to <= at + REACH; to++) {
        const token = tokens[to]
        if (token?.kind !== 'word' || LITTLE_WORDS.has(token.lower)) break
        introduced.set(token.lower, (introduced.get(token.lower) ?? 0) + 1)
      }
    }
  }
  return (noun) => {
    if (titleWords.includes(noun) || (bare.get(noun)?.size ?? 0) >= OFTEN) return false
    return (introduced.get(noun) ?? 0) > 1 || (words.get(pluralOf(noun)) ?? 0) > 0
  }
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}
