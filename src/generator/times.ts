import { answerTypes } from '@/answers'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'

const FACE = /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/u
const HALF = /^[ap]m$/u

/** Times of day in a sentence: "9.47 p.m.", "10:30 a.m.", "18:45", "noon". */
export function timesIn(sentence: Sentence): readonly Span[] {
  const out: Span[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const to = timeEnd(sentence, at)
    if (to === undefined) continue
    const read = answerTypes.time.parse(textOf(sentence, at, to), 'en')
    if (!read.ok) continue
    out.push({ from: at, to, value: read.value, trust: 0.9 })
    at = to
  }
  return out
}

/** The last token of the time of day that begins here. */
function timeEnd({ tokens }: Sentence, at: number): number | undefined {
  const text = (i: number): string => tokens[i]?.text ?? ''
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  if (/^(?:noon|midday|midnight)$/u.test(lower(at))) return lower(at - 1) === 'at' ? at : undefined
  if (!FACE.test(text(at))) return undefined
  const isColon = text(at + 1) === ':' && /^[0-5]\d$/u.test(text(at + 2)) && tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === tokens[at + 2]?.start && text(at + 3) !== ':'
  const face = isColon ? at + 2 : at
  if (HALF.test(lower(face + 1))) return face + 1
  if (/^[ap]$/u.test(lower(face + 1)) && text(face + 2) === '.' && lower(face + 3) === 'm') return text(face + 4) === '.' ? face + 4 : face + 3
  if (/^o['’]clock$/u.test(lower(face + 1))) return face + 1
  return isColon && /^(?:at|from|until|till|by|before|after|about|around)$/u.test(lower(at - 1)) ? face : undefined
}
