import { SMALL_NUMBERS } from './lists/units'
import { amountOfWordsAt } from './offered-amounts'
import { brandAt, groupAt, headAt, peopleAt, quotedAt } from './offered-names'
import { wholeAt } from './offered-wholes'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import type { Token } from './tokens'

/** Words that people ask for though no rule makes a fair question of them: peoples and their armies, “the Senate”, “half of”, “hundreds of”, “seven-layer”; and longer names that what can be asked is a part of. `taken` are the tokens of what can be asked. */
export function offeredIn(sentence: Sentence, taken: (at: number) => boolean): readonly Span[] {
  const out: Span[] = []
  const offer = (from: number, to: number): void => void out.push({ from, to, value: { type: 'text', text: textOf(sentence, from, to) }, trust: 0.3, byHand: true })
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens[at])) continue
    const whole = wholeAt(sentence, at)
    const to = whole ?? (taken(at) ? undefined : loneAt(sentence, at))
    if (to === undefined || (whole === undefined && isAnyTaken(at, to, taken))) continue
    offer(at, to)
    at = to
  }
  return out
}

/** Whether anything to offer can begin with a token: most words are passed over at once. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false
  return token.cap || token.kind === 'figure' || token.text !== token.lower || AMOUNTS.has(token.lower) || token.lower.includes('-')
}

const AMOUNTS = new Set([...SMALL_NUMBERS, ...'a half one several few many tens dozens hundreds thousands millions billions'.split(' ')])

function loneAt(sentence: Sentence, at: number): number | undefined {
  return amountOfWordsAt(sentence, at) ?? groupAt(sentence, at) ?? peopleAt(sentence, at) ?? headAt(sentence, at) ?? quotedAt(sentence, at) ?? brandAt(sentence, at)
}

function isAnyTaken(from: number, to: number, taken: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (taken(at)) return true
  return false
}
