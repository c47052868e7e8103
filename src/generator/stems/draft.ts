import type { Sentence } from '../sentences'
import type { Token } from '../tokens'

/** A stem in the making: which tokens of a sentence it keeps, and words put before them. */
export interface Draft {
  readonly sentence: Sentence
  readonly keep: readonly boolean[]
  /** Words put in place of what stood at the head. */
  readonly lead: string
  /** Words that stand for others: a name for its pronoun, by place. */
  readonly swaps: ReadonlyMap<number, string>
}

const NO_SWAPS: ReadonlyMap<number, string> = new Map()

/** The whole sentence without the stop at its end. */
export function draftOf(sentence: Sentence): Draft {
  const { tokens } = sentence
  let end = tokens.length
  // The stop of “p.m.” is its own.
  while (end > 0 && /^[.!…]$/u.test(tokens[end - 1]?.text ?? '') && !(tokens[end - 2]?.lower === 'm' && tokens[end - 3]?.text === '.')) end--
  return { sentence, keep: tokens.map((_, at) => at < end), lead: '', swaps: NO_SWAPS }
}

/** The draft without the tokens from `from` to `to`, both in. */
export function without(draft: Draft, from: number, to: number): Draft {
  return { ...draft, keep: draft.keep.map((kept, at) => kept && (at < from || at > to)) }
}

/** The draft of only the tokens from `from` to `to`, both in, behind other words. */
export function only(draft: Draft, from: number, to: number, lead = ''): Draft {
  return { ...draft, lead, keep: draft.keep.map((kept, at) => kept && at >= from && at <= to) }
}

/** Places of the kept tokens, in order. */
export function placesOf({ keep }: Draft): readonly number[] {
  let places = placesByKeep.get(keep)
  if (!places) {
    places = []
    for (let at = 0; at < keep.length; at++) if (keep[at]) places.push(at)
    placesByKeep.set(keep, places)
  }
  return places
}

// Asked for many times of one draft: by every step of shortening and every check.
const placesByKeep = new WeakMap<readonly boolean[], number[]>()

/** How many words a stem of the draft has. */
export function lengthOf({ sentence, keep, lead }: Draft): number {
  let count = lead === '' ? 0 : lead.split(' ').length
  let glued = false
  for (const [at, token] of sentence.tokens.entries()) {
    if (!keep[at]) {
      glued = false
      continue
    }
    // Figures with their signs, and words in quotes, are written as one.
    if (token.kind !== 'mark') count += glued && sentence.tokens[at - 1]?.end === token.start ? 0 : 1
    glued = token.kind === 'mark' && !/^[-–—]$/u.test(token.text) ? false : true
  }
  return count
}

/** The kept words before and after the tokens of the key, as running text. */
export function aroundKey(draft: Draft, key: { readonly from: number; readonly to: number }): readonly [before: string, after: string] {
  const before = joined(draft, 0, key.from - 1, draft.lead, key.from)
  const after = joined(draft, key.to + 1, draft.keep.length - 1, '', -1, key.to)
  return [before, after]
}

function joined({ sentence, keep, swaps }: Draft, from: number, to: number, lead: string, upTo: number, last = -1): string {
  let out = lead
  let previous = last
  const gap = (token: Token, at: number): string => {
    if (previous < 0) return out === '' || /^[,.;:)'’]/u.test(token.text) ? '' : ' '
    const before = sentence.tokens[previous] as Token
    if (previous === at - 1) return token.start > before.end ? ' ' : ''
    return /^(?:[,.;:!?)\]”]|['’]s)$/u.test(token.text) || /^[([“]$/u.test(before.text) ? '' : ' '
  }
  for (let at = from; at <= to; at++) {
    const token = sentence.tokens[at]
    if (!keep[at] || !token) continue
    out += gap(token, at) + (swaps.get(at) ?? token.text)
    previous = at
  }
  const key = sentence.tokens[upTo]
  if (key && out !== '') out += gap(key, upTo)
  return out
}
