import { SMALL_NUMBERS } from './lists/units'
import type { Sentence } from './sentences'
import type { Span } from './span'

/** Whether the words beside a number tell it: “between two lamps”, “two boats, both lost”, “eleven towers—ten of stone and one of brick”. */
export function isCountTold(tokens: Sentence['tokens'], { from, to, value }: Span): boolean {
  if (value.type !== 'number' || value.unit !== undefined) return false
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  if (isInRowOfNumbers(tokens, from, to)) return true
  const end = tokens.findIndex(({ text }, at) => at > to && text === ';')
  const behind = tokens.slice(to + 1, end < 0 ? undefined : end)
  if (value.amount === 2) {
    const before = lower(from - 1) === 'the' ? from - 2 : from - 1
    if (lower(before) === 'between' || behind.some((token) => token.lower === 'both')) return true
    if (isTwoOfTwo(tokens, from, to) || behind.some((token, at) => token.lower === 'and' && isYear(behind[at - 1]) && isYear(behind[at + 1]))) return true
    if (behind.some((token, at) => token.lower === 'the' && behind[at + 1]?.lower === 'other' && behind.slice(0, at).some((one) => one.lower === 'one'))) return true
  }
  return isSum(tokens, to)
}

/** “One, two or three lamps”, “5, 10 and 15”: a number that those beside it lead on to. */
function isInRowOfNumbers(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const isAmount = (at: number): boolean => tokens[at]?.lower === 'one' || SMALL_NUMBERS.has(tokens[at]?.lower ?? '') || /^\d{1,3}$/u.test(tokens[at]?.text ?? '')
  const isJoint = (at: number): boolean => /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '')
  let others = 0
  for (const step of [-1, 1]) {
    let at = step < 0 ? from - 1 : to + 1
    while (isJoint(at)) {
      while (isJoint(at)) at += step
      if (!isAmount(at)) break
      others++
      at += step
    }
  }
  return others > 1
}

function isYear(token: Sentence['tokens'][number] | undefined): boolean {
  return token !== undefined && /^(?:1\d|20)\d{2}$/u.test(token.text)
}

/** “Two reasons are the wind, and the tide”: both are told behind the verb. */
function isTwoOfTwo(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const verb = tokens.findIndex(({ lower }, at) => at > to && at <= to + REACH && /^(?:are|were)$/u.test(lower))
  const isHead = from === 0 || (from === 1 && tokens[0]?.lower === 'the')
  return verb > 0 && isHead && /^(?:the|an?)$/u.test(tokens[verb + 1]?.lower ?? '') && tokens.slice(verb).some(({ lower }, at, row) => lower === 'and' && /^(?:the|an?)$/u.test(row[at + 1]?.lower ?? ''))
}

/** Tokens from a number to the mark behind which its parts are told, at most. */
const REACH = 6

/** “Eleven towers—ten of stone and …”: a smaller number behind the mark, and the rest joined to it. */
function isSum(tokens: Sentence['tokens'], to: number): boolean {
  const mark = tokens.findIndex(({ text }, at) => at > to && at <= to + REACH && /^[-–—:,(]$/u.test(text))
  const part = mark < 0 ? undefined : tokens[mark + 1]
  const isAmount = part !== undefined && (SMALL_NUMBERS.has(part.lower) || part.lower === 'one' || (part.kind === 'figure' && /^\d{1,3}$/u.test(part.text)))
  const whole = tokens.slice(mark + 2, mark + 2 + REACH * 2)
  const and = whole.findIndex(({ lower }) => lower === 'and')
  return isAmount && part.lower !== tokens[to]?.lower && and > 0 && !whole.slice(0, and).some(({ text }) => /^[;:]$/u.test(text)) && (/^[–—:(]$/u.test(tokens[mark]?.text ?? '') || SMALL_NUMBERS.has(whole[and + 1]?.lower ?? '') || whole[and + 1]?.lower === 'one')
}
