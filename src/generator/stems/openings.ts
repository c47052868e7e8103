import { CONNECTIVE_PHRASES, CONNECTIVES } from '../lists/little-words'
import { isVerb } from '../lists/verbs'
import type { Span } from '../span'
import type { Token } from '../tokens'
import { type Draft, only, placesOf, without } from './draft'
import { beginsClause } from './grammar'

/** Without “However,” and the like at the head. */
export function withoutConnective(draft: Draft, key: Pick<Span, 'from' | 'to'>): Draft {
  const { tokens } = draft.sentence
  let from = placesOf(draft)[0] ?? 0
  const last = tokens.length - 1
  for (let turn = 0; turn < 2; turn++) {
    const phrase = CONNECTIVE_PHRASES.find((words) => words.every((word, i) => tokens[from + i]?.lower === word) && (tokens[from + words.length]?.text === ',' || tokens[from + words.length]?.cap === true || words[0] === 'for'))
    const length = phrase ? phrase.length + (tokens[from + phrase.length]?.text === ',' ? 1 : 0) : CONNECTIVES.has(tokens[from]?.lower ?? '') ? (tokens[from + 1]?.text === ',' ? 2 : /^(?:and|but|so|then|also|yet|thus|nor)$/u.test(tokens[from]?.lower ?? '') ? 1 : 0) : 0
    if (length === 0 || key.from < from + length) break
    from += length
  }
  const said = afterFactIsKnown(tokens, from)
  return withoutAsides(only(draft, said !== undefined && key.from > said ? said + 1 : from, last, draft.lead), key)
}

/** The “that” of “it is known that”, behind which stands what is so; what is only believed keeps who says it, or has no stem. */
function afterFactIsKnown(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.lower !== 'it') return undefined
  const that = tokens.findIndex(({ lower }, at) => at > from + 2 && at < from + 6 && lower === 'that')
  const words = that < 0 ? [] : tokens.slice(from + 1, that).map(({ lower }) => lower)
  const isSo = /^(?:known|shown|found|established|clear|true|noted|revealed|announced|certain)$/u.test(words.at(-1) ?? '') && words.slice(0, -1).every((word) => /^(?:is|was|has|been|also|now|well|widely|generally)$/u.test(word))
  return isSo && words.length > 1 ? that : undefined
}

/** Without “, however,” and the like between two commas. */
function withoutAsides(draft: Draft, key: Pick<Span, 'from' | 'to'>): Draft {
  const { tokens } = draft.sentence
  const at = placesOf(draft).find((one) => tokens[one]?.text === ',' && /^(?:however|though|therefore|moreover|nevertheless|nonetheless|furthermore|meanwhile|consequently|ironically|too|then)$/u.test(tokens[one + 1]?.lower ?? '') && tokens[one + 2]?.text === ',')
  return at === undefined || (key.from <= at + 2 && key.to >= at) ? draft : without(draft, at, at + 2)
}

/** Tokens that a dateline may have before its dash. */
const LONGEST_DATELINE = 12

/** The token behind the dash of a dateline ("PARIS (AP) — …") at the head of a paragraph; 0 where there is none. */
export function afterDateline({ tokens, at }: Draft['sentence']): number {
  if (at !== 0 || !tokens[0]?.cap) return 0
  const dash = tokens.findIndex((token, place) => place > 0 && place < LONGEST_DATELINE && /^(?:[–—]|-)$/u.test(token.text) && token.start > (tokens[place - 1]?.end ?? 0) && (tokens[place + 1]?.start ?? 0) > token.end)
  if (dash < 0 || !(tokens[dash + 1]?.cap === true || /^["“‘]$/u.test(tokens[dash + 1]?.text ?? ''))) return 0
  const head = tokens.slice(0, dash)
  const isPlain = head.every((token) => token.cap || token.kind === 'figure' || /^[(),./]$/u.test(token.text))
  const isMarked = head.some((token) => /^\p{Lu}{3,}$/u.test(token.text)) || head.at(-1)?.text === ')'
  return isPlain && isMarked ? dash + 1 : 0
}

/** Words of a label, at most. */
const LONGEST_LABEL = 4

/** The token behind a list's label at the head of a sentence (“Trade – Halmere sold …”); 0 where there is none. */
export function afterLabel({ tokens }: Draft['sentence']): number {
  const mark = tokens.findIndex(({ text }, at) => at > 0 && at <= LONGEST_LABEL && /^[-–—:]$/u.test(text))
  const [before, dash, next] = [tokens[mark - 1], tokens[mark], tokens[mark + 1]]
  if (!before || !dash || !next?.cap || next.start === dash.end || (dash.text !== ':' && dash.start === before.end)) return 0
  return tokens[0]?.cap === true && tokens.slice(0, mark).every(({ kind, lower }) => kind === 'word' && !isVerb(lower)) && (beginsClause(tokens, mark + 1, tokens.length - 1) || tokens.slice(mark + 2, mark + 2 + LONGEST_LABEL).some(({ lower }) => isVerb(lower))) ? mark + 1 : 0
}

/** Without the dateline or the label at its head. */
export function withoutDateline(draft: Draft): Draft {
  const from = Math.max(afterDateline(draft.sentence), afterLabel(draft.sentence))
  return from === 0 ? draft : only(draft, from, draft.keep.length - 1)
}
