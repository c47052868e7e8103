import type { Token } from '../tokens'
import { isFinite } from './grammar'

/** Words behind which examples stand: others would be as right. */
const OPENS = /^(?:including|include|includes|included|e\.g\.|namely)$/u

/** Whether the key is one of several examples ("include X, Y and Z", "such as X", "both X and Y"): any other of them would fit the blank. */
export function isOneOfExamples(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from - 1; at >= 0 && from - at < LONGEST_LIST; at--) {
    const token = tokens[at]
    if (!token || /^[;:(]$/u.test(token.text)) return false
    // “The Lamp (1873), The Boat and …”: a bracket within the row.
    if (token.text === ')') {
      while (at > 0 && tokens[at]?.text !== '(') at--
      continue
    }
    const isOpening = OPENS.test(token.lower) || (token.lower === 'as' && tokens[at - 1]?.lower === 'such')
    if (isOpening) return isListed(tokens, from, to)
    if (token.lower === 'both') return at === from - 1 && tokens[to + 1]?.lower === 'and'
    if (isFinite(tokens, at)) return false
  }
  return false
}

const LONGEST_LIST = 30

/** Whether others are listed beside the key: a lone example is the best known one. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const isBeside = (at: number): boolean => /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '')
  const owned = tokens[to + 1]?.text === '’s' || tokens[to + 1]?.text === "'s" ? tokens.slice(to + 2, to + 5).some((_, at) => isBeside(to + 2 + at) && tokens[to + 3 + at]?.lower !== 'as') : false
  return owned || isBeside(from - 1) || (tokens[from - 1]?.lower === 'the' && isBeside(from - 2)) || isBeside(to + 1) || /^(?:;|and|or)$/u.test(tokens[behind(tokens, to)]?.lower ?? '')
}

/** The place behind these words, and behind a bracket that follows them. */
function behind(tokens: readonly Token[], to: number): number {
  const close = tokens[to + 1]?.text === '(' ? tokens.findIndex(({ text }, at) => at > to && text === ')') : -1
  return close < 0 ? to + 1 : close + 1
}

/** Items from which on a list is so long that any other could fill the place of one. */
const MANY = 4

/** Whether the key is one of many names in a row, none of which the sentence tells more of than of the others: "A, B, C and D". */
export function isOneOfMany(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const isJoint = (at: number): boolean => /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '')
  const isPart = (at: number): boolean => tokens[at]?.cap === true || /^(?:of|the|de|la|van|von|&|['’]s)$/u.test(tokens[at]?.lower ?? '')
  let items = 1
  const walk = (start: number, step: 1 | -1): void => {
    let joint = false
    for (let at = start; at >= 0 && at < tokens.length && (isJoint(at) || isPart(at)); at += step) {
      if (isJoint(at)) joint = true
      else if (joint && tokens[at]?.cap === true) {
        items++
        joint = false
      }
    }
  }
  walk(from - 1, -1)
  walk(to + 1, 1)
  return items >= MANY
}

/** Tokens of one of several things that something is called, at most. */
const LONGEST_NAME = 6

/** Whether the words are one of three or more that something is called, any of which would fit: “also called lamps, lights, or beacons”, quoted or not. */
export function isOneOfTerms(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  let items = 1
  let size = 0
  for (let at = to + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || isFinite(tokens, at) || size > LONGEST_NAME || /^[.;:(]$/u.test(token.text)) break
    if (/^(?:,|or)$/u.test(token.lower)) {
      if (!/^(?:,|or)$/u.test(tokens[at - 1]?.lower ?? '')) items++
      size = 0
    } else if (!/^["“”]$/u.test(token.text)) size++
    if (token.lower === 'or') return items > 2 || isNamedBefore(tokens, from)
  }
  return false
}

/** “Called a lamp, | a light or a beacon”. */
function isNamedBefore(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findLastIndex((token, at) => at < from && at >= from - 3 && token.text === ',')
  return comma > 0 && tokens.slice(Math.max(0, comma - LONGEST_NAME), comma).some(({ lower }) => /^(?:called|as|named|termed)$/u.test(lower))
}

/** Whether a comma parts items of a list that begin alike: ", one of …, a … or a …". */
export function isListFrom(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:a|an|one|the|part)$/u.test(tokens[comma + 1]?.lower ?? '')) return false
  return tokens.some(({ lower }, at) => at > comma + 1 && /^(?:and|or)$/u.test(lower) && /^(?:a|an|one)$/u.test(tokens[at + 1]?.lower ?? ''))
}
