import { ABBREVIATIONS } from './lists/abbreviations'
import { LITTLE_WORDS } from './lists/little-words'
import { tokensOf, type Token } from './tokens'

/** A sentence of a paragraph: its text as it stands there, and its tokens with places counted from the sentence's own start. */
export interface Sentence {
  /** Number of the paragraph. */
  readonly paragraph: number
  /** Place among the sentences of the paragraph, from 0. */
  readonly at: number
  readonly text: string
  readonly tokens: readonly Token[]
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«'])
const ENDS = new Set(['.', '!', '?', '…'])
/** Tokens that a bracket may stay open for before it is held to be a slip. */
const BRACKET_REACH = 120

/** Splits a paragraph into sentences; abbreviations, initials and stops in brackets end none. */
export function sentencesOf(text: string, paragraph: number): readonly Sentence[] {
  const tokens = tokensOf(text)
  const out: Sentence[] = []
  let from = 0
  const closeAt = (to: number): void => {
    const first = tokens[from]
    const last = tokens[to]
    if (first && last) {
      const own = tokens.slice(from, to + 1).map((token) => ({ ...token, start: token.start - first.start, end: token.end - first.start }))
      out.push({ paragraph, at: out.length, text: text.slice(first.start, last.end), tokens: own })
    }
    from = to + 1
  }
  let bracketUntil = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.text === '(' && at > bracketUntil) bracketUntil = closingOf(tokens, at)
    if (at < bracketUntil || !ENDS.has(token.text) || !isEnd(tokens, at, from)) continue
    let to = at
    while (to + 1 < tokens.length && CLOSERS.has(tokens[to + 1]?.text ?? '') && tokens[to + 1]?.start === tokens[to]?.end) to++
    closeAt(to)
    at = to
  }
  closeAt(tokens.length - 1)
  return out
}

/** Where the bracket opened here is closed; the place itself where it is not, soon enough. */
function closingOf(tokens: readonly Token[], at: number): number {
  let depth = 0
  for (let i = at; i < Math.min(tokens.length, at + BRACKET_REACH); i++) {
    if (tokens[i]?.text === '(') depth++
    else if (tokens[i]?.text === ')' && --depth === 0) return i
  }
  return at
}

function isEnd(tokens: readonly Token[], at: number, from: number): boolean {
  let next = tokens[at + 1]
  for (let i = at + 1; next && (CLOSERS.has(next.text) || OPENERS.has(next.text)); i++) next = tokens[i + 1]
  if (!next) return true
  const gap = next.start - (tokens[at]?.end ?? 0)
  if (gap === 0) return false
  if (next.kind === 'word' && !next.cap) return false
  if (next.kind === 'mark' && !['$', '£', '€', '¥', '-', '–', '—'].includes(next.text)) return false
  if (tokens[at]?.text !== '.') return true
  const before = tokens[at - 1]
  if (!before || at - 1 < from || before.end !== tokens[at]?.start) return true
  if (before.kind === 'word' && before.text.length === 1 && before.cap) return LITTLE_WORDS.has(next.lower) || !isInitial(tokens, at)
  return !ABBREVIATIONS.has(before.lower)
}

/** A capital and a stop before a capitalised word: an initial, unless a word such as "Vitamin" or "Group" stands before it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]
  return before === undefined || before.kind === 'mark' || before.cap ? !/^(?:vitamin|group|class|type|team|figure|table|plan|part|section|phase)$/u.test(before?.lower ?? '') : before.kind === 'word' && (!/s$/u.test(before.text) || LITTLE_WORDS.has(before.lower))
}
