import { answerTypes } from '@/answers'
import type { DurationValue, NumberValue } from '@/core/value'
import { MEASURES, SCALES, SMALL_NUMBERS, TIMES } from './lists/units'
import { LITTLE_WORDS } from './lists/little-words'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import type { Token } from './tokens'

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u
const CURRENCY = /^(?:[$£€¥])$/u
/** Words before a figure that make it a name, a version or a place in a list. */
const NAMING = /^(?:no|number|chapter|section|article|page|volume|vol|figure|fig|table|part|version|phase|route|highway|interstate|channel|bbc|windows|mark|type|class|group|grade|level|platform|line|room|act|title|type|psalm|bowl|apollo)$/u

/** Amounts and lengths of time in a sentence, left to right. `taken` are the tokens of dates and names, in which no amount is looked for. */
export function numbersIn(sentence: Sentence, taken: (at: number) => boolean): readonly Span[] {
  const out: Span[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (taken(at)) continue
    const found = amountAt(sentence, at, taken)
    if (!found) continue
    if (typeof found !== 'number') out.push(found)
    at = typeof found === 'number' ? found : found.to
  }
  return out
}

/** The amount that begins here; a place to go on from, where there is one that can't be asked. */
function amountAt(sentence: Sentence, at: number, taken: (at: number) => boolean): Span | number | undefined {
  const { tokens } = sentence
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const isMoney = CURRENCY.test(lower(at)) && FIGURE.test(lower(at + 1))
  const start = isMoney ? at + 1 : at
  const isFigure = FIGURE.test(lower(start))
  if (!isFigure && !SMALL_NUMBERS.has(lower(start)) && !(SCALES.has(lower(start)) && /^(?:a|one|half)$/u.test(lower(start - 1)))) return undefined
  let to = start
  while (SCALES.has(lower(to + 1)) || (lower(to + 1) === 'and' && SMALL_NUMBERS.has(lower(to + 2)) && SCALES.has(lower(to)))) to++
  const next = tokens[to + 1]
  if (isMoney) {
    if (/^(?:m|bn|k)$/u.test(lower(to + 1)) && next?.start === tokens[to]?.end) to++
    return numbered(sentence, at, to, undefined)
  }
  if (!isCount(sentence, start, to)) return to
  if (next && (next.text === '%' || next.lower === 'percent' || (next.lower === 'per' && lower(to + 2) === 'cent'))) {
    return numbered(sentence, start, next.lower === 'per' ? to + 2 : to + 1, '%')
  }
  if (next && TIMES.has(next.lower) && !taken(to + 1)) return timed(sentence, start, to + 1)
  return numbered(sentence, start, to, unitAfter(tokens, to))
}

function isCount({ tokens }: Sentence, from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to + 1]
  const glued = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start
  if (before && glued(before, tokens[from]) && !/^[("“‘'~+]$/u.test(before.text)) return false
  if (after && glued(tokens[to], after) && !/^[).,;:!?"”’'%°²³]$/u.test(after.text) && !MEASURES.has(after.lower)) return false
  if (before && NAMING.test(before.lower)) return false
  // "Ocean 11", "Under 21": a figure right behind a capital names something.
  if (before?.cap === true && from - 1 > 0 && tokens[from]?.kind === 'figure' && !MEASURES.has(after?.lower ?? '')) return false
  const isRange = (token: Token | undefined): boolean => token !== undefined && /^[-–—:/×]$/u.test(token.text)
  return !isRange(before) && !isRange(after)
}

function unitAfter(tokens: readonly Token[], to: number): string | undefined {
  const next = tokens[to + 1]
  if (!next || next.kind !== 'word' || next.cap) return undefined
  if (MEASURES.has(next.lower)) return next.text
  return !LITTLE_WORDS.has(next.lower) && /[^s]s$/u.test(next.lower) && next.text.length > 3 ? next.text : undefined
}

function numbered(sentence: Sentence, from: number, to: number, unit: string | undefined): Span | undefined {
  const words = textOf(sentence, from, to)
  const read = answerTypes.number.parse(words, 'en')
  if (!read.ok) return undefined
  const { unit: own, ...bare } = read.value
  const said = unit ?? own
  const value: NumberValue = { ...bare, ...(said === undefined ? {} : { unit: said }) }
  return { from, to, value, trust: value.amount < 4 ? 0.6 : value.amount < 13 ? 0.75 : 0.95 }
}

function timed(sentence: Sentence, from: number, to: number): Span | undefined {
  const read = answerTypes.duration.parse(textOf(sentence, from, to), 'en')
  if (!read.ok) return undefined
  const value: DurationValue = read.value
  return { from, to, value, trust: 0.9 }
}
