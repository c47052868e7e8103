import { LITTLE_WORDS } from './lists/little-words'
import { isVerb } from './lists/verbs'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'

const MOST_WORDS = 4

/** What something is called, where a sentence says so: "known as the spacing effect", "is called a meander", "defined as …". */
export function termsIn(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence
  const out: Span[] = []
  for (const [at, { lower }] of tokens.entries()) {
    const isNaming = /^(?:called|termed|named|dubbed|nicknamed|labelled)$/u.test(lower) || (lower === 'as' && /^(?:known|to|defined|described|regarded|considered)$/u.test(tokens[at - 1]?.lower ?? '') && (tokens[at - 1]?.lower !== 'to' || tokens[at - 2]?.lower === 'referred'))
    if (!isNaming || isJudging(tokens, at)) continue
    let from = at + 1
    while (/^(?:the|["“‘])$/u.test(tokens[from]?.lower ?? '')) from++
    let to = from - 1
    while (to - from + 1 < MOST_WORDS && isContent(tokens[to + 1]?.lower ?? '', tokens[to + 1]?.kind)) to++
    const words = to - from + 1
    // "called the result “a careful piece of work”": the words called so, not what they are called.
    if (/^["“‘]$/u.test(tokens[to + 1]?.text ?? '') || /^(?:a|an)$/u.test(tokens[to + 1]?.lower ?? '')) continue
    if (words < 1 || isContent(tokens[to + 1]?.lower ?? '', tokens[to + 1]?.kind)) continue
    out.push({ from, to, value: { type: 'text', text: textOf(sentence, from, to), sort: 'term' }, trust: 0.6 })
  }
  return out
}

/** “Fenwick called the finding promising”: says what somebody thinks of a thing, not what it is called. */
function isJudging(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  const isOfSubject = before?.text === ',' || before?.cap === true || /^(?:he|she|they|it|who|has|have|had)$/u.test(before?.lower ?? '')
  return isOfSubject && /^(?:the|this|that|its|his|her|their)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.cap === false
}

function isContent(lower: string, kind: string | undefined): boolean {
  return kind === 'word' && !LITTLE_WORDS.has(lower) && !(isVerb(lower) && !/ed$/u.test(lower))
}
