import type { Paragraph } from '@/core/deck'
import type { Candidate } from './fact-of'
import type { FoundSoFar, FoundWords } from './generating'
import type { Passage } from './ingest'

/** Paragraphs read between two tellings, and paragraphs shown ahead of what is read. */
const AT_A_TIME = 8
/** Paragraphs of which the words are told; of those after them, only how many facts were found. */
const MOST_PARAGRAPHS = 96

/** Tells what was found so far, paragraph by paragraph: each new paragraph once, and each find once. Nothing of it is proven yet. */
export function soFar(passages: readonly Passage[], tell: ((found: FoundSoFar) => void) | undefined): (read: number, candidates: readonly Candidate[]) => void {
  if (!tell) return () => undefined
  let shown = 0
  let told = 0
  return (read, candidates) => {
    if (read % AT_A_TIME !== 0 && read !== passages.length) return
    const upTo = Math.min(read + AT_A_TIME, MOST_PARAGRAPHS)
    const paragraphs = passages.slice(shown, upTo).map(({ number, section, text }): Paragraph => ({ number, section, text }))
    const words = candidates.slice(told).flatMap((candidate) => wordsOf(candidate, passages.slice(0, upTo)))
    ;[shown, told] = [Math.max(shown, upTo), candidates.length]
    tell({ paragraphs, words, count: told })
  }
}

/** Where the words that a find asks for stand in its paragraph; nowhere in a paragraph that is not told. */
function wordsOf({ sentence, span }: Candidate, passages: readonly Passage[]): readonly FoundWords[] {
  const start = passages.find(({ number }) => number === sentence.paragraph)?.text.indexOf(sentence.text) ?? -1
  const [first, last] = [sentence.tokens[span.from], sentence.tokens[span.to]]
  return start < 0 || !first || !last ? [] : [{ paragraph: sentence.paragraph, from: start + first.start, to: start + last.end }]
}
