import type { Token } from '../tokens'
import { isFinite } from './grammar'

/** Words behind which examples stand: others would be as right. */
const OPENS = /^(?:including|include|includes|included|e\.g\.|namely)$/u

/** Whether the key is one of several examples ("include X, Y and Z", "such as X", "both X and Y"): any other of them would fit the blank. */
export function isOneOfExamples(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from - 1; at >= 0 && from - at < LONGEST_LIST; at--) {
    const token = tokens[at]
    if (!token || /^[;:()]$/u.test(token.text)) return false
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
  return isBeside(from - 1) || (tokens[from - 1]?.lower === 'the' && isBeside(from - 2)) || isBeside(to + 1) || /^(?:;|and|or)$/u.test(tokens[behind(tokens, to)]?.lower ?? '')
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
