import { LITTLE_WORDS } from '../lists/little-words'
import type { Sentence } from '../sentences'
import { isFinite } from './grammar'

/** Paragraphs in which "the trust" opens a sentence that make it the one that the article is about. */
const OFTEN = 3
/** Words between "a" and its noun, at most. */
const REACH = 2

/** Paragraphs from which on an article has passages that tell of different things. */
const FEWEST_PARAGRAPHS = 6
/** The share of an article's paragraphs in which a noun stands, up to which it belongs to one passage only. */
const LOCAL = 0.12
/** What everything has one of, so that "the population" needs no more words. */
const OF_ITS_OWN =
  /^(?:sun|moon|earth|world|universe|internet|public|king|queen|emperor|pope|president|government|parliament|population|people|economy|climate|weather|name|term|word|title|city|town|village|country|nation|state|region|area|province|river|church|army|language|religion|capital|constitution|author|book|film|novel|article|team|company|university|school|museum|programme|program|series|show|war|building|tower|bridge|island)$/u

/** Tells of a noun whether "the trust", with no word more, could mean more than one trust of an article: several are introduced, or they stand in the plural. */
export function looseNounsOf(sentences: readonly Sentence[], titleWords: readonly string[]): (noun: string) => boolean {
  const introduced = new Map<string, number>()
  const words = new Map<string, number>()
  const bare = new Map<string, Set<number>>()
  const spread = new Map<string, Set<number>>()
  const paragraphs = new Set<number>()
  for (const { tokens, paragraph } of sentences) {
    paragraphs.add(paragraph)
    for (const [at, { lower, kind, cap }] of tokens.entries()) {
      if (kind !== 'word') continue
      const inParagraphs = spread.get(lower) ?? new Set()
      spread.set(lower, inParagraphs.add(paragraph))
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
    if (paragraphs.size >= FEWEST_PARAGRAPHS && !OF_ITS_OWN.test(noun) && new Set([...(spread.get(noun) ?? []), ...(spread.get(pluralOf(noun)) ?? [])]).size <= Math.max(1, paragraphs.size * LOCAL)) return true
    return (introduced.get(noun) ?? 0) > 1 || (words.get(pluralOf(noun)) ?? 0) > 0
  }
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}
