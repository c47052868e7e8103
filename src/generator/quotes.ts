import type { Sentence } from './sentences'
import { textOf, type Span } from './span'

const FEWEST = 2
const MOST = 6
/** Tokens within which a quotation must be closed. */
const REACH = 60

/** Short words quoted in a sentence: facts about wording. */
export function quotesIn(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence
  const out: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    const open = tokens[at]?.text
    if (open !== '“' && open !== '"') continue
    const close = open === '“' ? '”' : '"'
    const to = closing(tokens, at, close)
    if (to === undefined) continue
    const words = tokens.slice(at + 1, to).filter((token) => token.kind !== 'mark').length
    const isPlain = tokens.slice(at + 1, to).every((token) => token.kind !== 'mark' || token.text === ',')
    if (words >= FEWEST && words <= MOST && isPlain && tokens[to - 1]?.kind !== 'mark') {
      out.push({ from: at + 1, to: to - 1, value: { type: 'text', text: textOf(sentence, at + 1, to - 1), sort: 'quoted wording' }, trust: 0.5 })
    }
    at = to
  }
  return out
}

function closing(tokens: Sentence['tokens'], from: number, mark: string): number | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + REACH); at++) if (tokens[at]?.text === mark) return at
  return undefined
}
